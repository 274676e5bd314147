package kz.tizilim.subjects.card;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonFields;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.UiContext;

/** Two cards side by side and what they would become, before they are made one. */
final class MergeView {
    private final UiContext context;
    private final PersonsViewModel viewModel;
    private final PersonsViewModel.Compared compared;

    MergeView(UiContext context, PersonsViewModel viewModel, PersonsViewModel.Compared compared) {
        this.context = context;
        this.viewModel = viewModel;
        this.compared = compared;
    }

    void show() {
        Node content = content();
        Button merge = Buttons.primary(context.wording(), "subjects.merge.do", () -> {
            context.dialogs().close();
            viewModel.merge(compared);
        });
        context.dialogs().show(context.say("subjects.merge.title"), content, List.of(merge));
        content.getParent().getStyleClass().add("wide");
    }

    private Node content() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-grid");
        for (int share : new int[] {19, 27, 27, 27}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(
                0, new Label(), heading(context.say("subjects.merge.kept", compared.kept().number())), heading(context.say("subjects.merge.gone", compared.gone().number())),
                heading(context.say("subjects.merge.together")));
        row(grid, "subjects.extract.name", Person::fullName);
        PersonFields.ALL.listed().forEach(field -> row(
                grid, field.label(), person -> String.join("\n", field.said(person, context.wording().language(), viewModel::category, false))));
        VBox content = new VBox(grid, Card.words(context.say("subjects.merge.moving", compared.moving())));
        content.getStyleClass().add("stack");
        return content;
    }

    private void row(GridPane grid, String key, Function<Person, String> words) {
        Label label = Card.words(context.say(key));
        label.getStyleClass().add("small");
        grid.addRow(grid.getRowCount(), label, said(words.apply(compared.kept())), said(words.apply(compared.gone())), said(words.apply(compared.together())));
    }

    private static Label heading(String words) {
        Label heading = Card.words(words);
        heading.getStyleClass().add("grid-heading");
        return heading;
    }

    private static Label said(String words) {
        return Card.words(words == null || words.isBlank() ? "—" : words);
    }
}
