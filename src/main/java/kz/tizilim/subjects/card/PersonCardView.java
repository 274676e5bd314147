package kz.tizilim.subjects.card;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.tizilim.exchange.fields.FieldKind;
import kz.tizilim.exchange.fields.RecordField;
import kz.tizilim.exchange.fields.RecordFields;
import kz.tizilim.subjects.Masking;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonFields;
import kz.tizilim.subjects.PersonMerges;
import kz.tizilim.subjects.PersonReferences;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.CardSections;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.history.HistoryDialog;
import kz.tizilim.ui.mark.Chips;

/** The card of a person: her identifiers masked until they are asked for, what other rooms keep of her, and cards that may be hers too. */
final class PersonCardView {
    private final UiContext context;
    private final PersonsViewModel viewModel;
    private final PersonsViewModel.Shown shown;
    private final Person person;
    private final boolean revealed;

    PersonCardView(UiContext context, PersonsViewModel viewModel, PersonsViewModel.Shown shown) {
        this.context = context;
        this.viewModel = viewModel;
        this.shown = shown;
        person = shown.person();
        revealed = viewModel.revealed().get();
    }

    Node node() {
        Label number = new Label(context.say("subjects.number", person.number()));
        number.getStyleClass().add("sub");
        Button edit = Buttons.plain(context.wording(), "subjects.edit", viewModel::edit);
        edit.setDisable(person.isBlocked());
        Card card = Card.in(context.wording()).head(person.fullName(), List.of(number), List.of(HistoryDialog.button(context, () -> viewModel.history(person)), edit));
        if (person.isBlocked()) {
            card.put(blocked(person.blocked()));
        }
        if (!shown.duplicates().isEmpty()) {
            card.put(duplicates());
        }
        shown.merges().forEach(merge -> {
            FlowPane banner = new FlowPane(Card.words(context.say("subjects.merged", merge.moved().size())), Buttons.link(context.wording(), "subjects.merge.undo", () -> viewModel.undo(merge)));
            banner.getStyleClass().add("gaps");
            card.put(banner);
        });
        for (RecordFields.Group<Person> group : PersonFields.ALL.groups()) {
            group.rows().forEach(row -> fields(card, row.stream().filter(field -> !field.isInTitle()).toList()));
            card.rule();
        }
        if (person.representative() != null) {
            card.put(card.part("subjects.form.section.representative", Card.words(representative(person.representative()))));
        }
        shown.parts().forEach(part -> part(card, part));
        context.sections().on(card, new CardSections.Subject("person", person.id(), person.owner()));
        FlowPane acts = new FlowPane(
                Buttons.plain(context.wording(), "subjects.extract", viewModel::extract), Buttons.plain(context.wording(), "subjects.new-consent", viewModel::newConsent),
                Buttons.plain(context.wording(), "subjects.consent-form", viewModel::consentForm));
        acts.getStyleClass().add("tags");
        if (person.isBlocked()) {
            acts.getChildren().remove(1, 3);
        } else {
            acts.getChildren().add(Buttons.quiet(context.wording(), "subjects.block", this::askBlock));
        }
        acts.getChildren().add(Buttons.quiet(
                context.wording(), "subjects.destroy", () -> viewModel.planDestruction(planned -> new DestructionView(context, planned).show())));
        return card.rule().put(acts).node();
    }

    private Node blocked(Person.Blocking how) {
        Button free = Buttons.plain(context.wording(), "subjects.unblock", () -> viewModel.unblock(person));
        free.setMinWidth(Button.USE_PREF_SIZE);
        HBox banner = new HBox(Card.words(context.say("subjects.blocked", context.wording().date(how.since()), how.reason())), free);
        banner.getStyleClass().addAll("banner", "late");
        return banner;
    }

    private void askBlock() {
        Form form = Form.in(context.wording());
        Field<String> reason = form.area("subjects.block.reason", 3).required();
        form.put(Card.words(context.say("subjects.block.text")));
        Button block = Buttons.primary(context.wording(), "subjects.block.do", () -> {
            String words = reason.value().getValue();
            context.dialogs().close();
            viewModel.block(words);
        });
        block.disableProperty().bind(Bindings.createBooleanBinding(
                () -> reason.value().getValue() == null || reason.value().getValue().isBlank(), reason.value()));
        context.dialogs().show(context.say("subjects.block.title"), form.node(), List.of(block));
    }

    private void fields(Card card, List<RecordField<Person, ?>> row) {
        List<Node> parts = row.stream().<Node>map(field -> card.part(field.label(), value(field))).toList();
        if (parts.size() == 2) {
            card.two(parts.get(0), parts.get(1));
        } else {
            parts.forEach(card::put);
        }
    }

    private Node value(RecordField<Person, ?> field) {
        if (field == PersonFields.IIN) {
            return iin();
        }
        List<String> said = field.said(person, context.wording().language(), viewModel::category, revealed);
        return field.kind() == FieldKind.CODES && !said.isEmpty() ? Chips.tags(said) : Card.words(said(String.join("\n", said)));
    }

    private Node iin() {
        boolean nothing = PersonFields.ALL.all().stream().filter(RecordField::isMasked).allMatch(field -> field.texts(person).isEmpty());
        Label number = new Label(person.iin() == null ? "—" : revealed ? person.iin() : Masking.iin(person.iin()));
        number.setId("subjects-iin");
        Hyperlink turn = Buttons.link(context.wording(), revealed ? "subjects.iin.hide" : "subjects.iin.show", () -> viewModel.revealed().set(!revealed));
        HBox row = nothing ? new HBox(number) : new HBox(number, turn);
        row.getStyleClass().add("row");
        return row;
    }

    private Node duplicates() {
        FlowPane banner = new FlowPane(Card.words(context.say("subjects.duplicates")));
        banner.getStyleClass().add("gaps");
        for (PersonMerges.Duplicate duplicate : shown.duplicates()) {
            Person other = duplicate.person();
            String sign = switch (duplicate.sign()) {
                case IIN -> context.say("subjects.sign.iin");
                case PHONE -> context.say("subjects.sign.phone");
                case EMAIL -> context.say("subjects.sign.email");
                case NAME_AND_BIRTH -> context.say("subjects.sign.name-and-birth");
            };
            Hyperlink link = new Hyperlink(context.say("subjects.same.one", other.number(), other.fullName()) + " (" + sign + ")");
            link.setId("subjects-same-" + other.number());
            link.setOnAction(event -> viewModel.choose(other.id()));
            Hyperlink merge = new Hyperlink(context.say("subjects.merge"));
            merge.setId("subjects-merge-" + other.number());
            merge.setOnAction(event -> viewModel.compare(other, compared -> new MergeView(context, viewModel, compared).show()));
            merge.setVisible(!person.isBlocked() && !other.isBlocked());
            banner.getChildren().addAll(link, merge);
        }
        return banner;
    }

    private void part(Card card, PersonReferences.Part part) {
        card.rule();
        Label heading = Card.words(part.heading());
        heading.getStyleClass().add("strong");
        card.put(heading);
        if (part.lines().isEmpty()) {
            card.put(Card.words("—"));
        }
        VBox rows = new VBox();
        rows.getStyleClass().add("gap-links");
        for (PersonReferences.Line line : part.lines()) {
            rows.getChildren().add(line(line));
        }
        card.put(rows);
    }

    private Node line(PersonReferences.Line line) {
        Node title = Card.words(line.title());
        if (line.place() != null) {
            Hyperlink link = new Hyperlink(line.title());
            link.setWrapText(true);
            link.setId("subjects-open-" + line.id());
            link.setOnAction(event -> viewModel.open(line.place(), line.id()));
            title = link;
        }
        Label detail = Card.words(line.detail());
        detail.getStyleClass().add("sub");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(title, detail, gap);
        if (!line.chip().isEmpty()) {
            row.getChildren().add(Chips.of(line.tone(), line.chip()));
        }
        row.getStyleClass().add("row");
        return row;
    }

    private String representative(Person.Representative representative) {
        List<String> said = new ArrayList<>();
        said.add(said(representative.name()));
        if (representative.paper() != null) {
            said.add(representative.paper());
        }
        if (representative.validUntil() != null) {
            said.add(context.say("subjects.until", context.wording().date(representative.validUntil())));
        }
        return String.join(" · ", said);
    }

    private static String said(String words) {
        return words == null || words.isBlank() ? "—" : words;
    }
}
