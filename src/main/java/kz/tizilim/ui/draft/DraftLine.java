package kz.tizilim.ui.draft;

/** A field of a draft in words: its label, and what was written in it. */
public record DraftLine(String label, String words) {}
