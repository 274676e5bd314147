/** The journal of outgoing letters as a screen, and what every screen with a letter needs: its pages, saving and printing. */
package kz.tizilim.letters.outgoing;
