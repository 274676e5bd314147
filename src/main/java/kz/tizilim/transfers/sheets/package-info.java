/** The cross-border sheet (art. 16) and the localisation sheet (art. 12(2)), on the screen and on paper. */
package kz.tizilim.transfers.sheets;
