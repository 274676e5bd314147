package kz.tizilim.law.calendar;

import java.util.List;
import kz.tizilim.law.sources.Confidence;
import kz.tizilim.text.LocalText;

/**
 * How well a year's calendar is known.
 *
 * @param note what is still unknown of it; null where nothing is
 */
public record CalendarYear(int year, List<String> sources, Confidence confidence, LocalText note) {}
