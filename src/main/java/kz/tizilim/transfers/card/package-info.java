/** The screen of recipients and of what is given to them: cards, forms, and the table of all transfers. */
package kz.tizilim.transfers.card;
