/** The window around the features: start, first run, unlocking, navigation, locking, settings. Workbench builds every object once, by hand. */
package kz.tizilim.app;
