/** Reads a published privacy policy: what it states, with the place of each statement, and what is wrong with it. Pure: no register, no network. */
package kz.tizilim.reading;
