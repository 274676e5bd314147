package kz.tizilim.subjects.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
import kz.tizilim.subjects.Belongings;
import kz.tizilim.subjects.Masking;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonMerges;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.history.HistoryDialog;
import kz.tizilim.ui.mark.Chips;

/** The card of a person: her identifiers masked until they are asked for, what other rooms keep of her, and cards that may be hers too. */
final class PersonCardView {
    private final Desk desk;
    private final PersonsViewModel viewModel;
    private final PersonsViewModel.Shown shown;
    private final Person person;
    private final boolean revealed;

    PersonCardView(Desk desk, PersonsViewModel viewModel, PersonsViewModel.Shown shown) {
        this.desk = desk;
        this.viewModel = viewModel;
        this.shown = shown;
        person = shown.person();
        revealed = viewModel.revealed().get();
    }

    Node node() {
        Label number = new Label(desk.say("subjects.number", person.number()));
        number.getStyleClass().add("sub");
        Button edit = Buttons.plain(desk.wording(), "subjects.edit", viewModel::edit);
        edit.setDisable(person.isBlocked());
        Card card = Card.in(desk.wording()).head(person.fullName(), List.of(number), List.of(HistoryDialog.button(desk, () -> viewModel.history(person)), edit));
        if (person.isBlocked()) {
            card.put(blocked(person.blocked()));
        }
        if (!shown.duplicates().isEmpty()) {
            card.put(duplicates());
        }
        shown.merges().forEach(merge -> {
            FlowPane banner = new FlowPane(Card.words(desk.say("subjects.merged", merge.moved().size())), Buttons.link(desk.wording(), "subjects.merge.undo", () -> viewModel.undo(merge)));
            banner.getStyleClass().add("gaps");
            card.put(banner);
        });
        card.two(card.part("subjects.form.iin", iin()), card.part("subjects.form.born", Card.words(said(desk.wording().date(person.born())))));
        card.put(card.part("subjects.form.categories", person.categories().isEmpty() ? Card.words("—") : Chips.tags(person.categories().stream().map(viewModel::category).toList())));
        card.rule();
        card.two(lines(card, "subjects.form.emails", person.emails(), Masking::email), lines(card, "subjects.form.phones", person.phones(), Masking::phone));
        card.put(card.part("subjects.form.address", Card.words(person.address() == null || revealed ? said(person.address()) : desk.say("subjects.hidden"))));
        card.rule();
        card.put(card.part("subjects.form.language", Card.words(desk.say("ui.language." + person.language().code()))));
        card.two(
                card.part("subjects.form.addressee-kk", Card.words(said(person.addresseeKk()))),
                card.part("subjects.form.addressee-ru", Card.words(said(person.addresseeRu()))));
        if (person.representative() != null) {
            card.rule();
            card.put(card.part("subjects.form.section.representative", Card.words(representative(person.representative()))));
        }
        shown.parts().forEach(part -> part(card, part));
        FlowPane acts = new FlowPane(
                Buttons.plain(desk.wording(), "subjects.extract", viewModel::extract), Buttons.plain(desk.wording(), "subjects.new-consent", viewModel::newConsent),
                Buttons.plain(desk.wording(), "subjects.consent-form", viewModel::consentForm));
        acts.getStyleClass().add("tags");
        if (person.isBlocked()) {
            acts.getChildren().remove(1, 3);
        } else {
            acts.getChildren().add(Buttons.quiet(desk.wording(), "subjects.block", this::askBlock));
        }
        acts.getChildren().add(Buttons.quiet(
                desk.wording(), "subjects.destroy", () -> viewModel.planDestruction(planned -> new DestructionView(desk, planned).show())));
        return card.rule().put(acts).node();
    }

    private Node blocked(Person.Blocking how) {
        Button free = Buttons.plain(desk.wording(), "subjects.unblock", () -> viewModel.unblock(person));
        free.setMinWidth(Button.USE_PREF_SIZE);
        HBox banner = new HBox(Card.words(desk.say("subjects.blocked", desk.wording().date(how.since()), how.reason())), free);
        banner.getStyleClass().addAll("banner", "late");
        return banner;
    }

    private void askBlock() {
        Form form = Form.in(desk.wording());
        Field<String> reason = form.area("subjects.block.reason", 3).required();
        form.put(Card.words(desk.say("subjects.block.text")));
        Button block = Buttons.primary(desk.wording(), "subjects.block.do", () -> {
            String words = reason.value().getValue();
            desk.dialogs().close();
            viewModel.block(words);
        });
        block.disableProperty().bind(Bindings.createBooleanBinding(
                () -> reason.value().getValue() == null || reason.value().getValue().isBlank(), reason.value()));
        desk.dialogs().show(desk.say("subjects.block.title"), form.node(), List.of(block));
    }

    private Node iin() {
        boolean nothing = person.iin() == null && person.emails().isEmpty() && person.phones().isEmpty() && person.address() == null;
        Label number = new Label(person.iin() == null ? "—" : revealed ? person.iin() : Masking.iin(person.iin()));
        number.setId("subjects-iin");
        Hyperlink turn = Buttons.link(desk.wording(), revealed ? "subjects.iin.hide" : "subjects.iin.show", () -> viewModel.revealed().set(!revealed));
        HBox row = nothing ? new HBox(number) : new HBox(number, turn);
        row.getStyleClass().add("row");
        return row;
    }

    private Node lines(Card card, String key, List<String> lines, UnaryOperator<String> mask) {
        List<String> said = lines.stream().map(line -> revealed ? line : mask.apply(line)).toList();
        return card.part(key, Card.words(said.isEmpty() ? "—" : String.join("\n", said)));
    }

    private Node duplicates() {
        FlowPane banner = new FlowPane(Card.words(desk.say("subjects.duplicates")));
        banner.getStyleClass().add("gaps");
        for (PersonMerges.Duplicate duplicate : shown.duplicates()) {
            Person other = duplicate.person();
            String sign = switch (duplicate.sign()) {
                case IIN -> desk.say("subjects.sign.iin");
                case PHONE -> desk.say("subjects.sign.phone");
                case EMAIL -> desk.say("subjects.sign.email");
                case NAME_AND_BIRTH -> desk.say("subjects.sign.name-and-birth");
            };
            Hyperlink link = new Hyperlink(desk.say("subjects.same.one", other.number(), other.fullName()) + " (" + sign + ")");
            link.setId("subjects-same-" + other.number());
            link.setOnAction(event -> viewModel.choose(other.id()));
            Hyperlink merge = new Hyperlink(desk.say("subjects.merge"));
            merge.setId("subjects-merge-" + other.number());
            merge.setOnAction(event -> viewModel.compare(other, compared -> new MergeView(desk, viewModel, compared).show()));
            merge.setVisible(!person.isBlocked() && !other.isBlocked());
            banner.getChildren().addAll(link, merge);
        }
        return banner;
    }

    private void part(Card card, Belongings.Part part) {
        card.rule();
        Label heading = Card.words(part.heading());
        heading.getStyleClass().add("strong");
        card.put(heading);
        if (part.lines().isEmpty()) {
            card.put(Card.words("—"));
        }
        VBox rows = new VBox();
        rows.getStyleClass().add("gap-links");
        for (Belongings.Line line : part.lines()) {
            rows.getChildren().add(line(line));
        }
        card.put(rows);
    }

    private Node line(Belongings.Line line) {
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
            said.add(desk.say("subjects.until", desk.wording().date(representative.validUntil())));
        }
        return String.join(" · ", said);
    }

    private static String said(String words) {
        return words == null || words.isBlank() ? "—" : words;
    }
}
