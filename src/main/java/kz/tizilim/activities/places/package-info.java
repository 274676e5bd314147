/** The screen of the databases in which personal data lie, and of the places where these are (art. 12(2)). */
package kz.tizilim.activities.places;
