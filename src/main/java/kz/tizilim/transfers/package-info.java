/** To whom personal data are given: recipients with their contracts, transfers and their grounds, countries. */
package kz.tizilim.transfers;
