package kz.tizilim.journal;

import java.util.List;

/**
 * What an opening found and did.
 *
 * @param tornTailSetAside whether an unfinished last entry was set aside as {@code journal.torn}
 * @param rebuilt whether the database was made anew
 * @param entriesAppliedAgain how many entries the database had missed
 * @param mended names of files of which a copy was missing, altered or behind, and was written anew from the other or from the journal
 * @param filesSetAside how many sealed files that no record names were moved to {@code aside/}
 * @param upgraded whether the register was of format 1
 * @param keysErasedAgain how many owners' keys were there again though the journal says that they were destroyed
 */
public record OpeningReport(
        boolean tornTailSetAside,
        boolean rebuilt,
        long entriesAppliedAgain,
        List<String> mended,
        int filesSetAside,
        boolean upgraded,
        int keysErasedAgain) {

    public OpeningReport {
        mended = List.copyOf(mended);
    }

    OpeningReport(boolean tornTailSetAside, boolean rebuilt, long entriesAppliedAgain) {
        this(tornTailSetAside, rebuilt, entriesAppliedAgain, List.of(), 0, false, 0);
    }

    OpeningReport withErasedAgain(int owners) {
        return new OpeningReport(tornTailSetAside, rebuilt, entriesAppliedAgain, mended, filesSetAside, upgraded, owners);
    }
}
