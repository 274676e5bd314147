/**
 * One open register with all its rooms, without a window: the registers of every feature, the register as a table and back, the lists
 * that leave it, its print and the sample company. The window and the command line stand beside each other above it.
 */
package kz.tizilim.session;
