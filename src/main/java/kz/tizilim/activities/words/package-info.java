/** The dictionaries of the register and the officer's own words in them. */
package kz.tizilim.activities.words;
