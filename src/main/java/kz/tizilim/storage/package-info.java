/** The encrypted H2 database: the register as it stands, for lists, search and joins. It is made from the journal and never the truth itself. */
package kz.tizilim.storage;
