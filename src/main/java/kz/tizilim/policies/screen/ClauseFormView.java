package kz.tizilim.policies.screen;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Question;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.FormPane;
import kz.tizilim.ui.form.NamedFields;

/** The form in which a clause is written. */
final class ClauseFormView {
    private static final int ROWS = 10;

    private final UiContext context;
    private final PoliciesViewModel viewModel;

    ClauseFormView(UiContext context, PoliciesViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    Node node(ClauseFormViewModel clause) {
        Form form = Form.in(context.wording());
        NamedFields fields = new NamedFields(context.wording(), clause.faults());
        if (clause.isNew()) {
            var section = form.choice("policies.clause.section", clause.sections(), clause::sectionName);
            section.value().bindBidirectional(clause.section());
            fields.put("section", section);
        }
        var words = form.trilingual("policies.clause.words", ROWS).help("policies.clause.help");
        words.value().bindBidirectional(clause.words());
        fields.put("words", words);
        if (clause.overtaken() != null) {
            form.section("policies.clause.shipped-now");
            form.put(shipped(clause.overtaken()));
        }
        if (clause.canRestore()) {
            form.put(restore(clause));
        }
        fields.tell();
        String heading = context.say(clause.isNew() ? "policies.clause.new" : "policies.clause.edit");
        Node pane = FormPane.of(context, clause.draft(), heading, form, clause::keep, clause::isChanged, viewModel::leaveForm);
        fields.goTo("words");
        return pane;
    }

    private Node restore(ClauseFormViewModel clause) {
        Button button = clause.isOwn()
                ? Buttons.danger(context.wording(), "policies.clause.remove", () -> context.dialogs().ask(
                        Question.destructive(context.say("policies.clause.remove"), context.say("policies.clause.remove.ask"), context.say("policies.clause.remove")),
                        () -> viewModel.restore(clause.clause())))
                : Buttons.plain(context.wording(), "policies.clause.restore", () -> viewModel.restore(clause.clause()));
        return button;
    }

    private static Node shipped(LocalText words) {
        VBox all = new VBox();
        all.getStyleClass().add("stack");
        List.of(Language.values()).forEach(language -> all.getChildren().add(Card.words(words.in(language))));
        return all;
    }
}
