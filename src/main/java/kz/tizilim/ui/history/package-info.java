/** A record's history beside its card, and the last change taken back. */
package kz.tizilim.ui.history;
