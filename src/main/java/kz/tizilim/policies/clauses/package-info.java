/** The clauses of which papers are built: what they say in each language, and the facts of the register under which they appear. */
package kz.tizilim.policies.clauses;
