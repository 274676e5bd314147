package kz.tizilim.ui.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A form in the window, with the draft that is written of it. */
public final class OpenForm {
    private final Drafts drafts;
    private final Supplier<DraftKey> keys;
    private final Supplier<String> title;
    private final DraftContent content;
    private final BooleanSupplier isChanged;
    private DraftKey key;
    private UUID id;
    private JsonNode last;

    /** @param keys which form it is; one that shows record after record says which it shows now */
    public OpenForm(Drafts drafts, Supplier<DraftKey> keys, Supplier<String> title, DraftContent content, BooleanSupplier isChanged) {
        this.drafts = drafts;
        this.keys = keys;
        this.title = title;
        this.content = content;
        this.isChanged = isChanged;
    }

    /** Writes the draft if something was written since, and removes it where nothing is left that could be lost. */
    public void look() {
        DraftKey now = turnTo();
        if (now.form().isEmpty()) {
            return;
        }
        if (!isChanged.getAsBoolean()) {
            drop();
            return;
        }
        JsonNode written = content.written();
        if (!written.equals(last)) {
            last = written;
            id = id == null ? UUID.randomUUID() : id;
            drafts.write(id, now, title.get(), content.lines(), written);
        }
    }

    // Where another record stands in it, the draft of the one before stays as it is.
    private DraftKey turnTo() {
        DraftKey now = keys.get();
        if (key != null && !key.isSame(now)) {
            id = null;
            last = null;
        }
        key = now;
        return now;
    }

    /** Removes the draft: it was kept in the register, or given up. */
    public void drop() {
        if (id != null) {
            drafts.drop(id);
            id = null;
            last = null;
        }
    }

    /**
     * Puts back what belongs into this form.
     *
     * @return what putting back could not do; null where there was nothing to put back
     */
    public DraftContent.Restored takeUp() {
        Draft found = drafts.belonging(turnTo()).orElse(null);
        if (found == null) {
            return null;
        }
        id = found.id();
        DraftContent.Restored restored = content.restore(found.content());
        last = restored.lost().isEmpty() ? content.written() : null;
        return restored;
    }

    /** Goes on with the draft of a view that is built anew for the same form. */
    public void takeOver(OpenForm before) {
        key = keys.get();
        id = before.id;
        last = before.last;
        before.id = null;
        if (before.content.beginning() != null) {
            content.beginWith(before.content.beginning());
        }
    }

    public boolean isSame(OpenForm other) {
        return keys.get().isSame(other.keys.get());
    }

    public boolean isChanged() {
        return isChanged.getAsBoolean();
    }
}
