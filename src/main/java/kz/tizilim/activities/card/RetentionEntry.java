package kz.tizilim.activities.card;

import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.tizilim.activities.Retention;
import kz.tizilim.text.FormText;
import kz.tizilim.text.ValidationError;

/** A storage term while it is being written. */
public final class RetentionEntry {
    private final StringProperty amount = new SimpleStringProperty("");
    private final ObjectProperty<Retention.Unit> unit = new SimpleObjectProperty<>();
    private final ObjectProperty<String> trigger = new SimpleObjectProperty<>();
    private final ObjectProperty<Retention.Fate> fate = new SimpleObjectProperty<>();

    static RetentionEntry of(Retention retention) {
        RetentionEntry entry = new RetentionEntry();
        if (retention != null) {
            entry.amount.set(retention.amount() == null ? "" : retention.amount().toString());
            entry.unit.set(retention.unit());
            entry.trigger.set(retention.trigger());
            entry.fate.set(retention.fate());
        }
        return entry;
    }

    public StringProperty amount() {
        return amount;
    }

    public ObjectProperty<Retention.Unit> unit() {
        return unit;
    }

    public ObjectProperty<String> trigger() {
        return trigger;
    }

    public ObjectProperty<Retention.Fate> fate() {
        return fate;
    }

    /** The term, or null where nothing of it was written. */
    Retention retention() {
        boolean said = FormText.any(FormText.of(amount.get()), unit.get(), trigger.get(), fate.get());
        return said ? new Retention(number(), unit.get(), trigger.get(), fate.get()) : null;
    }

    /** What stands in the way of reading it: a number that is none, a term without the event from which it runs. */
    Stream<ValidationError> faults(String field) {
        boolean unread = FormText.of(amount.get()) != null && number() == null;
        Stream<ValidationError> wrong = unread ? Stream.of(ValidationError.at(field + ".amount", "activities.fault.retention")) : Stream.empty();
        boolean unstarted = retention() != null && trigger.get() == null;
        return unstarted ? Stream.concat(wrong, Stream.of(ValidationError.at(field + ".trigger", "text.fault.required"))) : wrong;
    }

    private Integer number() {
        String typed = FormText.of(amount.get());
        return typed != null && typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null;
    }
}
