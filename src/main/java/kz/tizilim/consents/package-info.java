/**
 * Consents (Law 94-V art. 8): the texts that people sign, in versions that never change once they are in use; who gave which when and
 * how; what a withdrawal stops; and what no consent covers.
 */
package kz.tizilim.consents;
