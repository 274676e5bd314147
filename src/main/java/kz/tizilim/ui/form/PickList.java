package kz.tizilim.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.tizilim.text.Folding;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Ids;
import kz.tizilim.ui.UiContext;

/**
 * Any number of a long list: what is chosen stands as tags, and a button opens the whole list under its groups, with a search box.
 * Space ticks the row under the cursor.
 */
public final class PickList<T> {
    /** A thing to be chosen: its words, and the words of the group under which it stands, empty for none. */
    public record Choice<T>(T value, String words, String group) {}

    private final UiContext context;
    private final String key;
    private final Supplier<List<Choice<T>>> choices;
    private final ObjectProperty<List<T>> value = new SimpleObjectProperty<>(List.of());
    private final FlowPane node = new FlowPane();
    private final List<Node> more = new ArrayList<>();

    private PickList(UiContext context, String key, Supplier<List<Choice<T>>> choices) {
        this.context = context;
        this.key = key;
        this.choices = choices;
        node.getStyleClass().add("tags");
        // Otherwise never narrower than its longest words.
        node.setMinWidth(0);
        value.addListener((property, before, now) -> show());
        show();
    }

    /** A list whose choices are asked anew each time it opens. The key names the field and, with {@code .search}, the search box. */
    public static <T> PickList<T> of(UiContext context, String key, Supplier<List<Choice<T>>> choices) {
        return new PickList<>(context, key, choices);
    }

    /** A further button in the opened list, such as one that adds a word of one's own. It closes the list first. */
    public PickList<T> with(String buttonKey, Runnable run) {
        more.add(Buttons.plain(context.wording(), buttonKey, () -> {
            context.dialogs().close();
            run.run();
        }));
        return this;
    }

    /** The field of this list on a form. */
    public Field<List<T>> on(Form form) {
        return form.control(key, node, value);
    }

    private void show() {
        node.getChildren().clear();
        List<T> chosen = value.get() == null ? List.of() : value.get();
        for (Choice<T> choice : choices.get()) {
            if (chosen.contains(choice.value())) {
                Label tag = new Label(choice.words());
                tag.getStyleClass().add("tag");
                tag.setWrapText(true);
                tag.maxWidthProperty().bind(node.widthProperty());
                node.getChildren().add(tag);
            }
        }
        Button choose = Buttons.quiet(context.wording(), "ui.pick.choose", this::open);
        choose.setId(Ids.of(key) + "-choose");
        choose.setAccessibleText(context.say("ui.pick.choose") + ": " + context.say(key));
        node.getChildren().add(choose);
    }

    private void open() {
        List<Choice<T>> offered = choices.get();
        Set<T> ticked = new LinkedHashSet<>(value.get());
        ListView<Choice<T>> list = new ListView<>();
        list.setId(Ids.of(key) + "-list");
        list.getStyleClass().add("pick-list");
        list.setCellFactory(view -> new PickCell<>(ticked));
        TextField search = new TextField();
        search.setId(Ids.of(key) + "-search");
        search.setPromptText(context.say("ui.pick.search"));
        search.setAccessibleText(context.say("ui.pick.search"));
        TextMenu.on(search, context.wording());
        search.textProperty().addListener((property, before, now) -> list.getItems().setAll(found(offered, now)));
        search.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            }
        });
        list.setOnKeyPressed(pressed -> {
            Choice<T> under = list.getSelectionModel().getSelectedItem();
            if (pressed.getCode() == KeyCode.SPACE && under != null && under.value() != null) {
                PickCell.tick(ticked, under.value());
                list.refresh();
                pressed.consume();
            }
        });
        list.getItems().setAll(found(offered, ""));
        Button done = Buttons.primary(context.wording(), "ui.pick.done", () -> {
            context.dialogs().close();
            value.set(offered.stream().map(Choice::value).filter(ticked::contains).toList());
        });
        List<Node> buttons = new ArrayList<>(more);
        buttons.add(done);
        VBox content = new VBox(search, list);
        content.getStyleClass().add("stack");
        context.dialogs().show(context.say(key), content, buttons);
    }

    /** What was found, a heading (a choice without a value) before each group. */
    private static <T> List<Choice<T>> found(List<Choice<T>> offered, String typed) {
        String wanted = Folding.fold(typed == null ? "" : typed.strip());
        List<Choice<T>> rows = new ArrayList<>();
        String group = "";
        for (Choice<T> choice : offered) {
            if (!Folding.fold(choice.words() + " " + choice.group()).contains(wanted)) {
                continue;
            }
            if (!choice.group().equals(group)) {
                group = choice.group();
                rows.add(new Choice<>(null, "", group));
            }
            rows.add(choice);
        }
        return rows;
    }
}
