package kz.tizilim.documents;

/**
 * A finished paper: PDF/A-2a and PDF/UA-1, ready to be kept byte for byte.
 *
 * @param pages number of pages, at least 1
 */
@SuppressWarnings("ArrayRecordComponent")
public record Paper(byte[] pdf, int pages) {}
