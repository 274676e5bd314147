package kz.tizilim.ui.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.tizilim.text.FormText;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.Ids;
import kz.tizilim.ui.Wording;
import kz.tizilim.ui.draft.DraftValue;

/**
 * Fields under one another, made from the message keys of their labels.
 *
 * <pre>{@code
 * Form form = Form.in(wording);
 * Field<String> number = form.text("requests.form.number");
 * Field<LocalDate> received = form.date("requests.form.received").required();
 * form.beside(number, received);
 * received.value().bindBidirectional(viewModel.received());
 * received.problem().bind(viewModel.receivedProblem());
 * }</pre>
 */
public final class Form {
    private final Wording wording;
    private final VBox node = new VBox();

    private Form(Wording wording) {
        this.wording = wording;
        node.getStyleClass().add("form");
    }

    public static Form in(Wording wording) {
        return new Form(wording);
    }

    public VBox node() {
        return node;
    }

    /** One line of text. */
    public Field<String> text(String key) {
        TextField control = new TextField();
        TextMenu.on(control, wording);
        return add(key, control, control.textProperty());
    }

    /** Several lines of text. */
    public Field<String> area(String key, int rows) {
        TextArea control = areaOf(rows);
        return add(key, control, control.textProperty());
    }

    private TextArea areaOf(int rows) {
        TextArea control = new TextArea();
        control.setPrefRowCount(rows);
        control.setPrefColumnCount(10);
        control.setWrapText(true);
        TextMenu.on(control, wording);
        return control;
    }

    /** Any number of texts, each in a line of its own. */
    public Field<List<String>> lines(String key, int rows) {
        TextArea control = areaOf(rows);
        Property<List<String>> value = new SimpleObjectProperty<>(List.of());
        control.textProperty().addListener((property, before, now) -> value.setValue(FormText.lines(now)));
        // What is being typed stays as it is: an empty line is the beginning of the next text.
        value.addListener((property, before, now) -> {
            List<String> wanted = now == null ? List.of() : now;
            if (!FormText.lines(control.getText()).equals(wanted)) {
                control.setText(FormText.lines(wanted));
            }
        });
        return add(key, control, value);
    }

    /** A secret, never shown and never copied. */
    public Field<String> secret(String key) {
        PasswordField control = new PasswordField();
        TextMenu.on(control, wording);
        return add(key, control, control.textProperty());
    }

    /** One of a list. */
    public <T> Field<T> choice(String key, List<T> choices, Function<T, String> words) {
        return choice(key, choices, words, "");
    }

    private <T> Field<T> choice(String key, List<T> choices, Function<T, String> words, String none) {
        ComboBox<T> control = new ComboBox<>(FXCollections.observableArrayList(choices));
        control.setMaxWidth(Double.MAX_VALUE);
        control.setVisibleRowCount(12);
        control.setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? none : words.apply(choice);
            }

            @Override
            public T fromString(String text) {
                return choices.stream().filter(choice -> words.apply(choice).equals(text)).findFirst().orElse(null);
            }
        });
        return add(key, control, control.valueProperty());
    }

    /** One of a list, or none of it: the first row takes the choice back. */
    public <T> Field<T> choiceOrNone(String key, List<T> choices, Function<T, String> words) {
        List<T> all = new ArrayList<>(choices);
        all.add(0, null);
        return choice(key, all, words, wording.say("ui.choice.none"));
    }

    /** A day, written 27.03.2026 or picked. */
    public Field<LocalDate> date(String key) {
        DateControl control = new DateControl(wording);
        Field<LocalDate> field = add(key, control.picker(), control.picker().valueProperty());
        control.onWrong(problem -> {
            if (!field.problem().isBound()) {
                field.problem().set(problem);
            }
        });
        return field.columns(16);
    }

    /** Yes or no; the label stands beside the box. */
    public Field<Boolean> check(String key) {
        CheckBox control = new CheckBox(wording.say(key));
        control.setWrapText(true);
        Field<Boolean> field = add(key, control, control.selectedProperty().asObject());
        field.node().getStyleClass().add("without-label");
        return field;
    }

    /** Any number of a list; the value keeps the order of the choices. */
    public <T> Field<List<T>> checks(String key, List<T> choices, Function<T, String> words) {
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("checks");
        boxes.setMinWidth(0);
        Property<List<T>> value = new SimpleObjectProperty<>(List.of());
        List<CheckBox> all = new ArrayList<>();
        for (T choice : choices) {
            CheckBox box = new CheckBox(words.apply(choice));
            box.setId(Ids.of(key) + "-" + all.size());
            box.setUserData(choice);
            // A row of boxes is otherwise never narrower than its longest one.
            box.setWrapText(true);
            box.maxWidthProperty().bind(boxes.widthProperty());
            box.setOnAction(event -> value.setValue(choices.stream()
                    .filter(each -> all.get(choices.indexOf(each)).isSelected())
                    .toList()));
            all.add(box);
        }
        value.addListener((property, before, now) ->
                all.forEach(box -> box.setSelected(now != null && now.stream().anyMatch(box.getUserData()::equals))));
        boxes.getChildren().addAll(all);
        return add(key, boxes, value);
    }

    /** The same words in Kazakh, Russian and English, behind three tabs; a tab with words bears a dot. */
    public Field<LocalText> trilingual(String key, int rows) {
        TrilingualControl control = new TrilingualControl(wording, Ids.of(key), rows);
        return add(key, control.node(), control.value());
    }

    /** A field over any other control; an {@link #put} node has no label, this one has. */
    public <T> Field<T> control(String key, Node control, Property<T> value) {
        return add(key, control, value);
    }

    /** A heading between groups of fields. */
    public Form section(String key) {
        return heading(wording.say(key));
    }

    /** A heading in words that are no message, such as the name of a record. */
    public Form heading(String words) {
        Label heading = new Label(words);
        heading.setWrapText(true);
        heading.getStyleClass().add("h2");
        node.getChildren().add(heading);
        return this;
    }

    /**
     * What belongs to the form and stands in no field of it, such as a chosen picture: it is written down and put back with the rest.
     *
     * @param labelKey its name for people
     * @param set takes back what {@code get} gave; of a kind that {@link DraftValue} knows
     */
    @SuppressWarnings("unchecked") // it comes back as it was given
    public <T> Form keeping(String labelKey, Supplier<T> get, Consumer<T> set) {
        FormFields.keep(node, new FormFields.Beside(Ids.of(labelKey), wording.say(labelKey), get::get, value -> set.accept((T) value)));
        return this;
    }

    /** Any other node on the form. */
    public Form put(Node other) {
        node.getChildren().add(other);
        return this;
    }

    /** Puts fields that were made before side by side, where the first of them stood. */
    public Form beside(Field<?>... fields) {
        HBox row = new HBox();
        row.getStyleClass().add("field-row");
        int place = node.getChildren().indexOf(fields[0].node());
        for (Field<?> field : fields) {
            node.getChildren().remove(field.node());
            HBox.setHgrow(field.node(), Priority.ALWAYS);
            ((Region) field.node()).setPrefWidth(120);
            field.besideOthers();
            row.getChildren().add(field.node());
        }
        node.getChildren().add(place, row);
        return this;
    }

    private <T> Field<T> add(String key, Node control, Property<T> value) {
        Field<T> field = new Field<>(wording, key, control, value);
        node.getChildren().add(field.node());
        return field;
    }
}
