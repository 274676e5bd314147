/** What a row of a law pack stands on: the article, where it was read, and how sure it is. */
package kz.tizilim.law.sources;
