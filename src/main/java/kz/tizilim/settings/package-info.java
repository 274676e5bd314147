/** The officer's preferences on this computer: language, look, last registers, places of windows and columns. Holds paths, never words from a register. */
package kz.tizilim.settings;
