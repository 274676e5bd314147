/** The screen on which requests are worked: the list, the card of one request step by step, and the paper that becomes its reply. */
package kz.tizilim.requests.work;
