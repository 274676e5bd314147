package kz.tizilim.law;

import kz.tizilim.law.sources.Citation;
import kz.tizilim.text.LocalText;

/** A rule by which terms are counted, as an explanation names it: next-day, last-day-moves, same-date, end-of-day, cautious-hour. */
public record CountingRule(String code, LocalText words, Citation citation) {}
