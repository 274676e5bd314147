package kz.tizilim.consents.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
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
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Following;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.ListPane;
import kz.tizilim.ui.list.ListRow;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Tone;

/** Activities that need consent at the left; at the right what each needs, which texts name it, and who has given none. */
public final class CoverageView implements Screen {
    private final Desk desk;
    private final CoverageViewModel viewModel;
    private final StackPane right = new StackPane();
    private final HBox counts = new HBox();
    private final Following following = new Following();

    public CoverageView(Desk desk, CoverageViewModel viewModel) {
        this.desk = desk;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        VBox screen = Columns.of(desk.wording(), "consents.coverage", counts, new Node[0], list().node(), right);
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
        return ListPane.over(desk, "consents-coverage", viewModel.lines(), viewModel.chosen(), this::row)
                .filter(desk.say("consents.coverage.filter.all"), line -> true)
                .filter(desk.say("consents.coverage.filter.holes"), line -> !line.isWhole())
                .rememberFilter(viewModel.filter())
                .searched(desk.say("consents.coverage.search"), line -> desk.wording().in(line.activity().name()))
                .folded(Folding::fold)
                .empty(Empty.of(desk.say("consents.coverage.none"), desk.say("consents.coverage.none.next"), null));
    }

    private ListRow row(Line line) {
        Persons persons = line.persons();
        String words = persons == null ? desk.say("consents.coverage.needs", line.rows().size()) : desk.say("consents.coverage.persons", persons.covered());
        ListRow row = ListRow.of(desk.wording().in(line.activity().name())).line(words);
        if (line.unnamed() > 0) {
            return row.chip(Tone.LATE, desk.say("consents.coverage.unnamed", line.unnamed()));
        } else if (persons == null) {
            return row.chip(Tone.PLAIN, desk.say("consents.coverage.named"));
        }
        return persons.without() > 0
                ? row.chip(Tone.SOON, desk.say("consents.coverage.without", persons.without()))
                : row.chip(Tone.GOOD, desk.say("consents.coverage.whole"));
    }

    private void showCounts() {
        counts.getChildren().setAll(Chips.plain(desk.say("consents.coverage.count", viewModel.lines().size())));
        long holes = viewModel.lines().stream().filter(line -> !line.isWhole()).count();
        if (holes > 0) {
            counts.getChildren().add(Chips.late(desk.say("consents.coverage.holes", holes)));
        }
    }

    private void showRight() {
        right.getChildren().setAll(viewModel.chosen().get() == null
                ? Columns.empty(desk, Empty.of(desk.say("consents.coverage.unchosen"), desk.say("consents.coverage.unchosen.next"), null))
                : card(viewModel.chosen().get()));
    }

    private Node card(Line line) {
        Persons persons = viewModel.shownPersons().get();
        boolean whole = line.unnamed() == 0 && persons != null && persons.without() == 0;
        Card card = Card.in(desk.wording()).head(
                desk.wording().in(line.activity().name()),
                persons == null && line.unnamed() == 0
                        ? List.of()
                        : List.of(whole ? Chips.good(desk.say("consents.coverage.whole")) : Chips.late(desk.say("consents.coverage.with-holes"))),
                List.of());
        if (line.unnamed() > 0) {
            card.put(holes(line));
        }
        List<String> headings = new ArrayList<>(List.of("consents.coverage.need", "consents.coverage.kind", "consents.coverage.named-by"));
        card.grid(headings, List.of(42, 18, 40), line.rows().stream().map(this::cells).toList());
        card.rule();
        Label counted = Card.words(persons == null
                ? desk.say("consents.coverage.counting")
                : desk.say("consents.coverage.persons.both", persons.covered(), persons.without()));
        counted.getStyleClass().add("strong");
        card.put(counted);
        if (persons != null && persons.without() > 0) {
            card.put(persons(persons));
        }
        return card.node();
    }

    private Node holes(Line line) {
        FlowPane banner = new FlowPane();
        banner.getStyleClass().add("gaps");
        banner.getChildren().add(Card.words(desk.say("consents.coverage.nobody-names", String.join(", ", line.rows().stream()
                .filter(row -> row.namedBy().isEmpty())
                .map(row -> viewModel.words(row.need()))
                .toList()))));
        banner.getChildren().add(Buttons.link(desk.wording(), "consents.coverage.new-text", () -> viewModel.ways().newText().accept(line.activity().id())));
        return banner;
    }

    private List<Node> cells(Coverage.Row row) {
        FlowPane texts = new FlowPane();
        texts.getStyleClass().add("tags");
        for (ConsentText text : row.namedBy()) {
            Hyperlink link = new Hyperlink(desk.say("consents.text.version", desk.wording().in(text.name()), text.version()));
            link.setOnAction(event -> viewModel.ways().text().accept(text.id()));
            texts.getChildren().add(link);
        }
        if (row.namedBy().isEmpty()) {
            texts.getChildren().add(Chips.late(desk.say("consents.coverage.hole")));
        }
        return List.of(Card.words(viewModel.words(row.need())), Card.words(kind(row.need())), texts);
    }

    private String kind(Need need) {
        if (need.purpose() != null) {
            return desk.say("consents.need.purpose");
        }
        return desk.say(need.country() != null ? "consents.need.country" : "consents.need.recipient");
    }

    private Node persons(Persons persons) {
        VBox rows = new VBox();
        rows.getStyleClass().add("gap-links");
        for (Person person : persons.listed()) {
            Hyperlink link = new Hyperlink(desk.say("subjects.same.one", person.number(), person.fullName()));
            link.setId("consents-without-" + person.number());
            link.setOnAction(event -> viewModel.ways().newConsent().accept(person));
            rows.getChildren().add(link);
        }
        Stream.of(persons.without() - persons.listed().size())
                .filter(more -> more > 0)
                .map(more -> Card.words(desk.say("consents.coverage.more", more)))
                .forEach(rows.getChildren()::add);
        return rows;
    }
}
