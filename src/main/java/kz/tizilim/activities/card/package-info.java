/** The screen of processing activities: their list, the card of one, and the form in which it is written. */
package kz.tizilim.activities.card;
