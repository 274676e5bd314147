package kz.tizilim.ui.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What stands in a form, to be written down as it is, right or wrong, and put back. Called on the screen's thread. */
public interface DraftContent {

    /** All that was written, as JSON. */
    JsonNode written();

    /** What was written, for people to read where it cannot be put back. */
    List<DraftLine> lines();

    /**
     * What putting back could not do, and what it wrote over.
     *
     * @param lost what found no place
     * @param changed what the register says otherwise since the draft was begun
     */
    record Restored(List<DraftLine> lost, List<DraftLine> changed) {
        public static final Restored WHOLE = new Restored(List.of(), List.of());
    }

    /** Puts it back. */
    Restored restore(JsonNode written);

    /** What the form began with, which a view that is built anew takes over from the one before. */
    default JsonNode beginning() {
        return null;
    }

    default void beginWith(JsonNode beginning) {}
}
