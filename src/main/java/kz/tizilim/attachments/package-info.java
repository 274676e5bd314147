/**
 * Files and notes on a record of any kind: a contract, an order, a memo. They are sealed with the key of the record's owner, so that
 * what is destroyed takes them with it. The section that shows them stands on every card.
 */
package kz.tizilim.attachments;
