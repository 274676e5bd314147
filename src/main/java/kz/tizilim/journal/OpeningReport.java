package kz.tizilim.journal;

/**
 * What an opening found and did: whether an unfinished last entry was set aside as {@code journal.torn}, whether the database was
 * made anew, and how many entries it had missed and were applied again.
 */
public record OpeningReport(boolean tornTailSetAside, boolean rebuilt, long entriesAppliedAgain) {}
