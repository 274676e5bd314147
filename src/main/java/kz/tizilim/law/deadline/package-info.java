/** Terms of the law and promises of the operator reckoned to a day, with every day between explained. */
package kz.tizilim.law.deadline;
