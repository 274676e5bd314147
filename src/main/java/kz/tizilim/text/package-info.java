/** Words for people: languages, messages with plurals, Kazakh folding and sorting, IIN and BIN, dates. Knows no feature. */
package kz.tizilim.text;
