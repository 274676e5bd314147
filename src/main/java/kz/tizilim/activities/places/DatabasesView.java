package kz.tizilim.activities.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Folding;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.form.Field;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.FormPane;
import kz.tizilim.ui.form.NamedFields;
import kz.tizilim.ui.form.RowList;
import kz.tizilim.ui.history.HistoryDialog;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.ListPane;
import kz.tizilim.ui.list.ListRow;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Tone;

/** The databases: list at the left, the card or the form of one at the right. */
public final class DatabasesView implements Screen {
    private final UiContext context;
    private final DatabasesViewModel viewModel;
    private final Language language;
    private final StackPane right = new StackPane();
    private final HBox counts = new HBox();
    private final Subscriptions following = new Subscriptions();

    public DatabasesView(UiContext context, DatabasesViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
        language = context.wording().language();
    }

    @Override
    public Node node() {
        Node[] buttons = {Buttons.withKeys(Buttons.primary(context.wording(), "activities.base.new", viewModel::create), Shortcut.NEW)};
        VBox screen = Columns.of(context.wording(), "activities.section.databases", counts, buttons, list().node(), right);
        following.follow(viewModel.chosen(), now -> showRight());
        following.follow(viewModel.form(), now -> showRight());
        following.follow(viewModel.bases(), this::showCounts);
        showRight();
        showCounts();
        return screen;
    }

    @Override
    public void shown() {
        viewModel.load();
    }

    @Override
    public void closed() {
        following.end();
    }

    private ListPane<PersonalDataStore> list() {
        return ListPane.over(context, "databases-list", viewModel.bases(), viewModel.chosen(), this::row)
                .filter(context.say("activities.base.all"), base -> true)
                .filter(context.say("activities.base.abroad"), PersonalDataStore::isAbroad)
                .rememberFilter(viewModel.filter())
                .searched(context.say("activities.base.search"), base -> context.wording().in(base.name()))
                .folded(Folding::fold)
                .onOpen(base -> viewModel.edit())
                .empty(Empty.of(
                        context.say("activities.base.none"), context.say("activities.base.none.next"), Buttons.link(context.wording(), "activities.base.none.new", viewModel::create)));
    }

    private ListRow row(PersonalDataStore base) {
        ListRow row = ListRow.of(context.wording().in(base.name())).line(base.place() == null ? "" : context.wording().in(base.place()));
        return base.country() == null
                ? row.chip(Tone.LATE, context.say("activities.base.nowhere"))
                : row.chip(base.isAbroad() ? Tone.LATE : Tone.GOOD, countries(base));
    }

    private void showCounts() {
        counts.getChildren().setAll(Chips.plain(context.say("activities.base.count", viewModel.bases().size())));
    }

    private void showRight() {
        if (viewModel.form().get() != null) {
            right.getChildren().setAll(form(viewModel.form().get()));
        } else if (viewModel.chosen().get() != null) {
            right.getChildren().setAll(card(viewModel.chosen().get()));
        } else {
            right.getChildren().setAll(Columns.empty(context, Empty.of(context.say("activities.base.unchosen"), context.say("activities.base.unchosen.next"), null)));
        }
    }

    private Node card(PersonalDataStore base) {
        List<Node> signs = List.of(
                base.country() == null ? Chips.late(context.say("activities.base.nowhere")) : Chips.of(base.isAbroad() ? Tone.LATE : Tone.GOOD, countries(base)));
        Card card = Card.in(context.wording())
                .head(context.wording().in(base.name()), signs, List.of(HistoryDialog.button(context, () -> viewModel.history(base)), Buttons.plain(context.wording(), "activities.base.edit", viewModel::edit)));
        card.two(
                card.part("activities.base.place", Card.words(base.place() == null ? "—" : context.wording().in(base.place()))),
                card.part("activities.base.medium", Card.words(medium(base.medium()) + " · " + context.say(base.encrypted() ? "activities.base.encrypted" : "activities.base.plain"))));
        card.two(
                card.part("activities.base.access", Card.words(base.access().isEmpty() ? "—" : String.join("\n", base.access()))),
                card.part("activities.base.copies", Card.words(base.copies().isEmpty() ? "—" : String.join("\n", base.copies().stream().map(this::copy).toList()))));
        if (base.isAbroad()) {
            card.put(banner());
        }
        List<String> users = viewModel.usedBy(base);
        card.rule();
        card.put(card.part("activities.base.used", users.isEmpty() ? Card.words(context.say("activities.base.unused")) : Chips.tags(users)));
        return card.node();
    }

    private Node banner() {
        HBox banner = new HBox(Card.words(context.say("activities.base.abroad.note")));
        banner.getStyleClass().add("banner");
        return banner;
    }

    private Node form(DatabaseFormViewModel base) {
        Form form = Form.in(context.wording());
        NamedFields fields = new NamedFields(context.wording(), base.faults());
        bind(fields, "name", form.trilingual("activities.base.name", 1).required(), base.name());
        form.beside(
                bind(fields, "country", form.choiceOrNone("activities.base.country", Countries.codes(language), this::country).help("activities.base.country.help"), base.country()),
                bind(fields, "medium", form.choice("activities.base.medium", List.of(PersonalDataStore.Medium.values()), this::medium), base.medium()));
        bind(fields, "place", form.trilingual("activities.base.place", 1), base.place());
        bind(fields, "encrypted", form.check("activities.base.encrypted.check"), base.encrypted());
        bind(fields, "access", form.area("activities.base.access", 3).help("activities.base.access.help"), base.access());
        form.section("activities.base.copies");
        fields.put("copies", RowList.over(context.wording(), "activities.base.copies.list", base.copies(), (row, copy, at) -> copy(fields, row, copy, "copies[" + at + "]"))
                .adding("activities.base.copy.add", CopyRow::fresh)
                .on(form));
        fields.tell();
        Node pane = FormPane.of(
                context, DraftKey.of("activities.base", base.isNew(), base.record().id(), base), base.isNew() ? context.say("activities.base.new") : context.wording().in(base.record().name()), form, base::keep, base::isChanged, viewModel::leaveForm);
        fields.goTo("name");
        return pane;
    }

    private static <T> Field<T> bind(NamedFields fields, String name, Field<T> field, Property<T> value) {
        field.value().bindBidirectional(value);
        return fields.put(name, field);
    }

    private void copy(NamedFields fields, Form row, CopyRow copy, String field) {
        List<String> foreign = Countries.codes(language).stream().filter(code -> !code.equals("KZ")).toList();
        row.beside(
                bind(fields, field + ".country", row.choice("activities.base.country", foreign, this::country).required(), copy.country()),
                bind(fields, field + ".medium", row.choice("activities.base.medium", List.of(PersonalDataStore.Medium.values()), this::medium), copy.medium()));
        bind(fields, field + ".address", row.trilingual("activities.base.place", 1), copy.address());
        bind(fields, field + ".encrypted", row.check("activities.base.encrypted.check"), copy.encrypted());
        bind(fields, field + ".access", row.area("activities.base.access", 2), copy.access());
    }

    private String countries(PersonalDataStore base) {
        List<String> codes = new ArrayList<>(List.of(base.country()));
        base.copies().forEach(copy -> codes.add(copy.country()));
        return String.join(", ", codes.stream().map(this::country).toList());
    }

    private String copy(PersonalDataStore.Copy copy) {
        List<String> said = new ArrayList<>(List.of(country(copy.country())));
        if (copy.address() != null) {
            said.add(context.wording().in(copy.address()));
        }
        said.add(medium(copy.medium()));
        said.add(context.say(copy.encrypted() ? "activities.base.encrypted" : "activities.base.plain"));
        said.addAll(copy.access());
        return String.join(" · ", said);
    }

    private String country(String code) {
        return Countries.name(code, language);
    }

    private String medium(PersonalDataStore.Medium medium) {
        return context.say("activities.medium." + medium.name().toLowerCase(Locale.ROOT));
    }
}
