package kz.tizilim.law.sources;

import kz.tizilim.text.LocalText;

/**
 * A text that rows of the pack refer to by its code.
 *
 * @param code S1, S2 …
 * @param name what it is, in the three languages
 * @param address where it is published
 */
public record LegalSource(String code, LocalText name, String address) {}
