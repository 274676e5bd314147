package kz.tizilim.search;

/**
 * Something that was found.
 *
 * @param title what it is called
 * @param line what else tells it from others; empty for nothing
 * @param reason in which field it was found, and what stands there, in words
 * @param open leads to it
 */
public record Found(String title, String line, String reason, Runnable open) {}
