package kz.tizilim.policies.comparison;

import java.util.List;

/**
 * A clause that is not the same in two texts.
 *
 * @param heading of the section it stands in
 * @param cause why it differs; null where two editions are compared
 * @param pieces its words in order, those taken out and those put in marked
 */
public record ClauseChange(String code, String heading, Kind kind, Cause cause, List<Piece> pieces) {
    public ClauseChange {
        pieces = List.copyOf(pieces);
    }

    /** What became of the clause. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Whence the difference comes. */
    public enum Cause {
        /** The register says something else. */
        REGISTER,
        /** The clause itself was worded anew, by the officer or with a new version of the program. */
        WORDING
    }

    /** Words that stand in both texts, in the earlier only, or in the later only. */
    public record Piece(Mark mark, String words) {
        /** Where the words stand. */
        public enum Mark {
            SAME,
            REMOVED,
            ADDED
        }
    }
}
