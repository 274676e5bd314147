/** The screen that says in which size class the operator is, why, and what follows (art. 25-1). */
package kz.tizilim.activities.size;
