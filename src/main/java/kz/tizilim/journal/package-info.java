/** The register's folder: the journal, which is the truth, and the database that is folded from it. Features act, read and look back through {@code RegisterFolder}. */
package kz.tizilim.journal;
