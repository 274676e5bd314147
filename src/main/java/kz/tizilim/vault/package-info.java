/** Passphrase, key slots, keys and sealing: what stands between the register's bytes and a stranger. Knows neither the journal nor the database. */
package kz.tizilim.vault;
