/** The screen of the calendar: the days that are not worked, where they are known from, and the officer's own rows. */
package kz.tizilim.operator.days;
