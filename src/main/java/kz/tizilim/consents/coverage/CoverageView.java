package kz.tizilim.consents.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.Coverage;
import kz.tizilim.consents.Need;
import kz.tizilim.consents.coverage.CoverageViewModel.Line;
import kz.tizilim.consents.coverage.CoverageViewModel.Persons;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Folding;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.WrapRow;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.ListPane;
import kz.tizilim.ui.list.ListRow;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Tone;

/** Activities that need consent at the left; at the right what each needs, which texts name it, and who has given none. */
public final class CoverageView implements Screen {
    private final UiContext context;
    private final CoverageViewModel viewModel;
    private final StackPane right = new StackPane();
    private final HBox counts = new HBox();
    private final Subscriptions following = new Subscriptions();

    public CoverageView(UiContext context, CoverageViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        VBox screen = Columns.of(context, "consents.coverage", counts, new Node[0], list().node(), right);
        following.follow(viewModel.chosen(), now -> showRight());
        following.follow(viewModel.shownPersons(), now -> showRight());
        following.follow(viewModel.lines(), this::showCounts);
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

    private ListPane<Line> list() {
        return ListPane.over(context, "consents-coverage", viewModel.lines(), viewModel.chosen(), this::row)
                .filter(context.say("consents.coverage.filter.all"), line -> true)
                .filter(context.say("consents.coverage.filter.holes"), line -> !line.isWhole())
                .rememberFilter(viewModel.filter())
                .searched(context.say("consents.coverage.search"), line -> context.wording().in(line.activity().name()))
                .folded(Folding::fold)
                .empty(Empty.of(context.say("consents.coverage.none"), context.say("consents.coverage.none.next"), null));
    }

    private ListRow row(Line line) {
        Persons persons = line.persons();
        String words = persons == null ? context.say("consents.coverage.needs", line.rows().size()) : context.say("consents.coverage.persons", persons.covered());
        ListRow row = ListRow.of(context.wording().in(line.activity().name())).line(words);
        if (line.unnamed() > 0) {
            return row.chip(Tone.LATE, context.say("consents.coverage.unnamed", line.unnamed()));
        } else if (persons == null) {
            return row.chip(Tone.PLAIN, context.say("consents.coverage.named"));
        }
        return persons.without() > 0
                ? row.chip(Tone.SOON, context.say("consents.coverage.without", persons.without()))
                : row.chip(Tone.GOOD, context.say("consents.coverage.whole"));
    }

    private void showCounts() {
        counts.getChildren().setAll(Chips.plain(context.say("consents.coverage.count", viewModel.lines().size())));
        long holes = viewModel.lines().stream().filter(line -> !line.isWhole()).count();
        if (holes > 0) {
            counts.getChildren().add(Chips.late(context.say("consents.coverage.holes", holes)));
        }
    }

    private void showRight() {
        right.getChildren().setAll(viewModel.chosen().get() == null
                ? Columns.empty(context, Empty.of(context.say("consents.coverage.unchosen"), context.say("consents.coverage.unchosen.next"), null))
                : card(viewModel.chosen().get()));
    }

    private Node card(Line line) {
        Persons persons = viewModel.shownPersons().get();
        boolean whole = line.unnamed() == 0 && persons != null && persons.without() == 0;
        Card card = Card.in(context.wording()).head(
                context.wording().in(line.activity().name()),
                persons == null && line.unnamed() == 0
                        ? List.of()
                        : List.of(whole ? Chips.good(context.say("consents.coverage.whole")) : Chips.late(context.say("consents.coverage.with-holes"))),
                List.of());
        if (line.unnamed() > 0) {
            card.put(holes(line));
        }
        List<String> headings = new ArrayList<>(List.of("consents.coverage.need", "consents.coverage.kind", "consents.coverage.named-by"));
        card.grid(headings, List.of(42, 18, 40), line.rows().stream().map(this::cells).toList());
        card.rule();
        Label counted = Card.words(persons == null
                ? context.say("consents.coverage.counting")
                : context.say("consents.coverage.persons.both", persons.covered(), persons.without()));
        counted.getStyleClass().add("strong");
        card.put(counted);
        if (persons != null && persons.without() > 0) {
            card.put(persons(persons));
        }
        return card.node();
    }

    private Node holes(Line line) {
        WrapRow banner = WrapRow.of();
        banner.getStyleClass().add("gaps");
        banner.getChildren().add(Card.words(context.say("consents.coverage.nobody-names", String.join(", ", line.rows().stream()
                .filter(row -> row.namedBy().isEmpty())
                .map(row -> viewModel.words(row.need()))
                .toList()))));
        banner.getChildren().add(Buttons.link(context.wording(), "consents.coverage.new-text", () -> viewModel.ways().newText().accept(line.activity().id())));
        return banner;
    }

    private List<Node> cells(Coverage.Row row) {
        WrapRow texts = WrapRow.of();
        texts.getStyleClass().add("tags");
        for (ConsentText text : row.namedBy()) {
            Hyperlink link = new Hyperlink(context.say("consents.text.version", context.wording().in(text.name()), text.version()));
            link.setOnAction(event -> viewModel.ways().text().accept(text.id()));
            texts.getChildren().add(link);
        }
        if (row.namedBy().isEmpty()) {
            texts.getChildren().add(Chips.late(context.say("consents.coverage.hole")));
        }
        return List.of(Card.words(viewModel.words(row.need())), Card.words(kind(row.need())), texts);
    }

    private String kind(Need need) {
        if (need.purpose() != null) {
            return context.say("consents.need.purpose");
        }
        return context.say(need.country() != null ? "consents.need.country" : "consents.need.recipient");
    }

    private Node persons(Persons persons) {
        VBox rows = new VBox();
        rows.getStyleClass().add("gap-links");
        for (Person person : persons.listed()) {
            Hyperlink link = new Hyperlink(context.say("subjects.same.one", person.number(), person.fullName()));
            link.setId("consents-without-" + person.number());
            link.setOnAction(event -> viewModel.ways().newConsent().accept(person));
            rows.getChildren().add(link);
        }
        Stream.of(persons.without() - persons.listed().size())
                .filter(more -> more > 0)
                .map(more -> Card.words(context.say("consents.coverage.more", more)))
                .forEach(rows.getChildren()::add);
        return rows;
    }
}
