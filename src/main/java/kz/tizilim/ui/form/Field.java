package kz.tizilim.ui.form;

import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.tizilim.ui.Ids;
import kz.tizilim.ui.Wording;

/**
 * A label, its control, a line of help and a line that says what is wrong, together with the id and the accessible name. The value
 * is bound by the view: {@code form.text("requests.form.number").value().bindBidirectional(viewModel.number())}.
 */
public final class Field<T> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final VBox node = new VBox();
    private final Label label;
    private final Label help = new Label();
    private final Label problemLine = new Label();
    private final Node control;
    private final Property<T> value;
    private final StringProperty problem = new SimpleStringProperty("");
    private final Wording wording;
    private double widest = Region.USE_COMPUTED_SIZE;

    Field(Wording wording, String key, Node control, Property<T> value) {
        this.wording = wording;
        this.control = control;
        this.value = value;
        label = new Label(wording.say(key));
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setLabelFor(control);
        control.setId(Ids.of(key));
        control.setAccessibleText(wording.say(key));
        help.getStyleClass().add("field-help");
        problemLine.getStyleClass().add("field-problem");
        problemLine.setId(Ids.of(key) + "-problem");
        for (Label line : new Label[] {help, problemLine}) {
            line.setWrapText(true);
            line.managedProperty().bind(line.visibleProperty());
            line.visibleProperty().bind(line.textProperty().isNotEmpty());
        }
        problemLine.textProperty().bind(problem);
        problem.addListener((property, before, now) -> tell(now));
        node.getStyleClass().add("field");
        node.getChildren().addAll(label, control, help, problemLine);
        FirstFault.mark(node, control, problemLine);
        node.getProperties().put(Field.class, this);
    }

    /** The field that a node shows; null where it shows none. */
    static Field<?> of(Node node) {
        return node.hasProperties() && node.getProperties().get(Field.class) instanceof Field<?> field ? field : null;
    }

    String labelWords() {
        return label.getText().replace("\u00a0*", "");
    }

    public Node node() {
        return node;
    }

    public Node control() {
        return control;
    }

    public Property<T> value() {
        return value;
    }

    /** Other words for the label, where they need arguments that the key alone does not give. */
    public Field<T> label(String words) {
        label.setText(words);
        control.setAccessibleText(words);
        return this;
    }

    /** A line under the control that says what is expected. */
    public Field<T> help(String key) {
        help.setText(wording.say(key));
        control.setAccessibleHelp(wording.say(key));
        return this;
    }

    /** Marks the label: without this the form cannot be saved. */
    public Field<T> required() {
        label.getStyleClass().add("required");
        // Never alone on a second line.
        label.setText(label.getText() + "\u00a0*");
        return this;
    }

    /** What is wrong with the value, in words for the officer; empty when nothing is. Bind it to the view model or set it. */
    public StringProperty problem() {
        return problem;
    }

    /** A width in characters, where a full line would be too long for what is written. */
    public Field<T> columns(int characters) {
        widest = characters * 9.0 + 24;
        ((Region) control).setMaxWidth(widest);
        return this;
    }

    /** Beside others it takes no more of the line than its control; alone its label and its help have the whole line. */
    void besideOthers() {
        node.setMaxWidth(widest);
    }

    public void focus() {
        control.requestFocus();
    }

    private void tell(String now) {
        boolean wrong = now != null && !now.isEmpty();
        control.pseudoClassStateChanged(WRONG, wrong);
        control.setAccessibleRoleDescription(wrong ? now : null);
    }
}
