/** What a policy states: facts with their kind, normalised value, quotation and place. */
package kz.tizilim.reading.facts;
