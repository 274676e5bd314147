/** Taking a request in: a dropped mail or a form filled by hand, confirmed by the officer before it gets its number. */
package kz.tizilim.requests.intake;
