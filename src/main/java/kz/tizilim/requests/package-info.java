/** Requests of persons: received, timed, searched, decided, answered by a letter and sent. Everything about one request belongs to one case. */
package kz.tizilim.requests;
