/** Small signs that are only looked at: chips, steps of a case, the days of a term, a meter. */
package kz.tizilim.ui.mark;
