/** The screen that holds what the activities need against what people have consented to. */
package kz.tizilim.consents.coverage;
