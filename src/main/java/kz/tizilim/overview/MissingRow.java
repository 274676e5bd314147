package kz.tizilim.overview;

/** Something that the register lacks: where, what, and the way to the field. */
public record MissingRow(String where, String what, boolean urgent, Runnable open) {}
