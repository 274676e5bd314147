/** Papers that the company publishes or keeps, made from what the register says; their editions; what has changed since. */
package kz.tizilim.policies;
