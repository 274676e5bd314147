package kz.tizilim.activities;

/** Something that a complete card says and this one does not yet: the field to go to, and the message that asks for it. */
public record Gap(String field, String key) {}
