package kz.tizilim.ui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.draft.DraftValue;

/** One place of a form at which something is written: how it is written down, put back, and told to people. */
record FieldPlace(String label, Supplier<JsonNode> value, Supplier<String> spoken, Consumer<JsonNode> set) {

    static FieldPlace of(FormFields.Beside beside) {
        return new FieldPlace(
                beside.label(), () -> DraftValue.write(beside.get().get()), () -> beside.get().get() == null ? "" : beside.label(), written -> put(written, beside.set()));
    }

    static FieldPlace of(RowList<?> rows, String label) {
        return new FieldPlace(label, () -> IntNode.valueOf(rows.count()), () -> "", written -> rows.bringTo(written.asInt()));
    }

    static FieldPlace of(Field<?> field) {
        if (field.control() instanceof DatePicker picker) {
            return new FieldPlace(field.labelWords(), () -> day(picker), () -> spoken(picker), written -> {
                put(written, day -> write(field.value(), day));
                if (written.has("typed")) {
                    type(picker, written.path("typed").asText());
                }
            });
        }
        return new FieldPlace(
                field.labelWords(), () -> DraftValue.write(field.value().getValue()), () -> words(field), written -> put(written, value -> write(field.value(), value)));
    }

    JsonNode written() {
        return value.get();
    }

    void restore(JsonNode written) {
        set.accept(written);
    }

    String words() {
        return spoken.get();
    }

    private static String typed(DatePicker picker) {
        return Objects.requireNonNullElse(picker.getEditor().getText(), "");
    }

    private static String shown(DatePicker picker) {
        return Objects.requireNonNullElse(picker.getConverter().toString(picker.getValue()), "");
    }

    private static String spoken(DatePicker picker) {
        return typed(picker).isEmpty() ? shown(picker) : typed(picker);
    }

    // Before it is drawn a picker has nothing in its editor, and being drawn writes its value there.
    private static void type(DatePicker picker, String words) {
        picker.getEditor().setText(words);
        if (picker.getSkin() == null) {
            picker.skinProperty().addListener(new InvalidationListener() {
                @Override
                public void invalidated(Observable skin) {
                    picker.skinProperty().removeListener(this);
                    Platform.runLater(() -> picker.getEditor().setText(words));
                }
            });
        }
    }

    /** A day that is being typed stands in the editor only: it is kept as typed, right or wrong. */
    private static JsonNode day(DatePicker picker) {
        String typed = typed(picker);
        if (typed.equals(shown(picker)) || (typed.isEmpty() && picker.getSkin() == null)) {
            return DraftValue.write(picker.getValue());
        }
        return picker.getValue() == null
                ? new ObjectNode(JsonNodeFactory.instance).put("typed", typed)
                : ((ObjectNode) DraftValue.write(picker.getValue())).put("typed", typed);
    }

    // What this edition cannot read stays as it is in the form; its words stand in the draft.
    private static void put(JsonNode written, Consumer<Object> set) {
        if (written.isNull()) {
            set.accept(null);
        } else {
            DraftValue.read(written).ifPresent(set);
        }
    }

    @SuppressWarnings("unchecked") // it is what the same field held when it was written down
    private static <T> void write(Property<T> property, Object value) {
        property.setValue((T) value);
    }

    private static String words(Field<?> field) {
        Object value = field.value().getValue();
        if (value instanceof LocalText text) {
            return Stream.of(text.kk(), text.ru(), text.en()).filter(each -> each != null && !each.isBlank()).distinct().collect(Collectors.joining("\n"));
        }
        if (field.control() instanceof ComboBox<?> choice) {
            return words(choice);
        }
        if (value instanceof String text) {
            return text;
        }
        List<String> said = new ArrayList<>();
        collect(field.control(), said);
        return String.join(", ", said);
    }

    private static <T> String words(ComboBox<T> choice) {
        return choice.getConverter() == null ? String.valueOf(choice.getValue()) : choice.getConverter().toString(choice.getValue());
    }

    private static void collect(Node node, List<String> said) {
        if (node instanceof CheckBox box) {
            if (box.isSelected()) {
                said.add(box.getText());
            }
        } else if (node instanceof Label label) {
            said.add(label.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, said));
        }
    }
}
