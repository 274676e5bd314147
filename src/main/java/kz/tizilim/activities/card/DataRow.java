package kz.tizilim.activities.card;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.activities.DataItem;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;

/** A datum of an activity while it is being written: why it is needed, and its own storage term if it has one. */
public final class DataRow {
    private final String term;
    private final ObjectProperty<LocalText> why = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> ownRetention = new SimpleObjectProperty<>(false);
    private final RetentionEntry retention;

    private DataRow(DataItem item) {
        term = item.term();
        why.set(item.why());
        ownRetention.set(item.retention() != null);
        retention = RetentionEntry.of(item.retention());
    }

    static DataRow of(DataItem item) {
        return new DataRow(item);
    }

    static DataRow fresh(String term) {
        return new DataRow(new DataItem(term, null, null));
    }

    DataItem item() {
        return new DataItem(term, FormText.of(why.get()), ownRetention.get() ? retention.retention() : null);
    }

    public String term() {
        return term;
    }

    public ObjectProperty<LocalText> why() {
        return why;
    }

    public ObjectProperty<Boolean> ownRetention() {
        return ownRetention;
    }

    public RetentionEntry retention() {
        return retention;
    }
}
