/** One box that finds everything: persons, papers, activities, recipients, words, screens; each with the reason why it was found. */
package kz.tizilim.search;
