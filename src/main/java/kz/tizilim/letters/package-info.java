/** Letters of the company: their templates in three languages, what each must contain, the journal of outgoing papers, how they were sent. */
package kz.tizilim.letters;
