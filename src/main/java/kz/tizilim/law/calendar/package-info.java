/** Which days are worked in Kazakhstan, in a five-day and in a six-day week, with the officer's own corrections on top of the pack. */
package kz.tizilim.law.calendar;
