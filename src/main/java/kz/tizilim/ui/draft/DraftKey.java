package kz.tizilim.ui.draft;

import java.util.Objects;
import java.util.UUID;

/**
 * Which form is being written.
 *
 * @param form the name of the kind of form, such as {@code consents.form}; the screen that shows it is found by it
 * @param record the record that is changed; null for a new one
 * @param fresh whether a new record is written, so that all of the form belongs to the draft
 * @param owner what holds the form's state while its view is built anew, as after a change of language
 */
public record DraftKey(String form, UUID record, boolean fresh, Object owner) {

    /** The form in which a record is changed. */
    public static DraftKey of(String form, UUID record, Object owner) {
        return new DraftKey(form, record, false, owner);
    }

    /** The form in which a new record is written. */
    public static DraftKey fresh(String form, Object owner) {
        return new DraftKey(form, null, true, owner);
    }

    /** The one or the other. */
    public static DraftKey of(String form, boolean fresh, UUID record, Object owner) {
        return fresh ? fresh(form, owner) : of(form, record, owner);
    }

    boolean isOf(Draft draft) {
        return form.equals(draft.form()) && Objects.equals(record, draft.record());
    }

    boolean isSame(DraftKey other) {
        return form.equals(other.form) && Objects.equals(record, other.record) && owner == other.owner;
    }
}
