package kz.tizilim.activities;

import java.util.List;

/** How far an activity's card has come: written, checked by the responsible person, in force, closed. */
public enum ActivityStatus {
    DRAFT,
    CHECKED,
    IN_FORCE,
    CLOSED;

    /** Where a card may go from here, the usual way first. Everybody may take it back to a draft; only the officer moves it on. */
    public List<ActivityStatus> next() {
        return switch (this) {
            case DRAFT -> List.of(CHECKED, CLOSED);
            case CHECKED -> List.of(IN_FORCE, DRAFT);
            case IN_FORCE -> List.of(CLOSED, DRAFT);
            case CLOSED -> List.of(DRAFT);
        };
    }

    /** What a card must say before it may stand here, by the names of the gaps. */
    List<String> needs() {
        return switch (this) {
            case DRAFT, CLOSED -> List.of();
            case CHECKED -> List.of("purposes", "basis", "data", "subjects");
            case IN_FORCE -> List.of("purposes", "basis", "data", "subjects", "retention", "answerable", "reviewOn");
        };
    }
}
