/**
 * Law as dated data: terms, kinds, authorities, grounds, contents of letters, calendar, each row with its article, source and
 * confidence. Pure: no feature, no database; the words and numbers of the law stand in the pack and never in code.
 */
package kz.tizilim.law;
