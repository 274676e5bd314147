/** What differs between two texts of a paper: clause by clause, word by word. */
package kz.tizilim.policies.comparison;
