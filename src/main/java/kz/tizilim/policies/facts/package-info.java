/** What the register says, in the words and the form in which papers print it, and what it lacks. */
package kz.tizilim.policies.facts;
