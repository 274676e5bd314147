/** The text of a policy as sentences with their phrases, sections and lists. Phrases are data: stems and endings in resource files. */
package kz.tizilim.reading.language;
