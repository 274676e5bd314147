package kz.tizilim.law.calendar;

import kz.tizilim.law.sources.Citation;
import kz.tizilim.text.LocalText;

/** What a kind of calendar row means and the article behind it. */
public record DayRule(DayKind kind, LocalText name, Citation citation) {}
