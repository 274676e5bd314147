/** The first screen: what is due, and what is missing from the register. */
package kz.tizilim.overview;
