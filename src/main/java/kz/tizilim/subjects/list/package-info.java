/** Persons taken over from a list: its columns recognised, its faults told by cell, all of it in one entry or nothing. */
package kz.tizilim.subjects.list;
