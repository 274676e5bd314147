/** The section of files and notes on a card, and the form of files that are added. */
package kz.tizilim.attachments.card;
