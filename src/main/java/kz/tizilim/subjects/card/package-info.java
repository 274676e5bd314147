/** The screen of persons: a table that reads as it scrolls, the card of one, and the form in which it is written. */
package kz.tizilim.subjects.card;
