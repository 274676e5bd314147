package kz.tizilim.requests.work;

import java.util.UUID;
import kz.tizilim.text.LocalText;

/** An activity or a recipient to choose. */
public record Named(UUID id, LocalText name) {}
