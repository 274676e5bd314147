/** What is wrong with a policy: findings with their severity, article and reason. Texts lie in the room's messages, phrases in its data. */
package kz.tizilim.reading.findings;
