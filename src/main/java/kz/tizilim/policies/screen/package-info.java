/** The screen of papers: list, clauses and editions, preview. */
package kz.tizilim.policies.screen;
