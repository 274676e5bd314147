/** The journal of single disclosures: its table, the card and the form of one, and the notice that the person gets. */
package kz.tizilim.transfers.disclosed;
