/** What is known of each field of a kind of record, said once: its name, how it is read, shown, hidden, found and put together. */
package kz.tizilim.exchange.fields;
