/** Help inside the program: short pages in each language, found by words, opened at the page of the screen in view. */
package kz.tizilim.ui.help;
