/** The screen on which a published policy is read, judged and set against the register. */
package kz.tizilim.policies.published.screen;
