package kz.tizilim.reading.source;

/**
 * One line of a policy as read.
 *
 * @param number counted from 1 over the whole text
 * @param text the words as they stand; findings quote pieces of them
 * @param page the page of a PDF, from 1; 0 where the form has no pages
 * @param paragraph the paragraph of a DOCX, from 1; 0 in other forms
 */
public record SourceLine(int number, String text, int page, int paragraph) {}
