package kz.tizilim.operator;

import kz.tizilim.text.LocalText;

/** Who signs letters. The name stands as on paper: initials and surname. The first of the list signs unless another is chosen. */
public record Signatory(LocalText post, String name) {}
