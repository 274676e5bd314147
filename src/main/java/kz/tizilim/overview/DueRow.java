package kz.tizilim.overview;

import java.time.LocalDate;
import kz.tizilim.ui.mark.Tone;

/**
 * Something that is due: a request, a review, a letter that was printed and not sent.
 *
 * @param title what it is, in words
 * @param line what else is to be known, in words; empty for nothing
 * @param due its last day, null where it has none
 * @param left how long there is time, in words
 * @param tone LATE when its day is over or, where it has none, when it must be done at once; SOON when it is near
 * @param open takes the officer to it
 */
public record DueRow(String title, String line, LocalDate due, String left, Tone tone, Runnable open) {}
