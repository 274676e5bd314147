/** The dialog by which a list from elsewhere is taken over: what its columns hold, its first rows, and what must be put right. */
package kz.tizilim.ui.lists;
