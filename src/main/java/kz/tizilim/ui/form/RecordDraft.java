package kz.tizilim.ui.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import kz.tizilim.exchange.fields.RecordField;
import kz.tizilim.exchange.fields.RecordFields;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;

/** The described fields of a record while they are being written; what is not described stays as it was. */
public final class RecordDraft<R extends Record> {
    private final RecordFields<R> fields;
    private final R original;
    private final Map<RecordField<R, ?>, Property<Object>> values = new LinkedHashMap<>();

    public RecordDraft(RecordFields<R> fields, R original) {
        this.fields = fields;
        this.original = original;
        fields.all().forEach(field -> values.put(field, property(field, original)));
    }

    /** What is written into a field. */
    @SuppressWarnings("unchecked") // made for this field by its own kind
    public <T> Property<T> value(RecordField<R, T> field) {
        return (Property<T>) values.get(field);
    }

    /** The record as it is written now: without blanks at the ends of texts, and nothing where only blanks were written. */
    public R record() {
        Map<String, Object> written = new HashMap<>();
        values.forEach((field, value) -> written.put(field.name(), kept(value.getValue())));
        return fields.with(original, written);
    }

    private static Object kept(Object value) {
        return value instanceof String text ? FormText.of(text) : value instanceof LocalText words ? FormText.of(words) : value;
    }

    @SuppressWarnings("unchecked") // a property of texts takes nothing but what its own control writes
    private static <R> Property<Object> property(RecordField<R, ?> field, R original) {
        Property<?> made = switch (field.kind()) {
            case TEXT, IDENTITY -> new SimpleStringProperty("");
            case WORDS -> new SimpleObjectProperty<>(new LocalText(null, null, null));
            default -> new SimpleObjectProperty<>();
        };
        Property<Object> property = (Property<Object>) made;
        Object now = field.of(original);
        if (now != null) {
            property.setValue(now);
        }
        return property;
    }
}
