/** The screen of the company: its card, and the form in which names, people, letterhead and public promises are written. */
package kz.tizilim.operator.card;
