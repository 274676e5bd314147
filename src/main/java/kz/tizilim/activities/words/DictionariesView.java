package kz.tizilim.activities.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.Term;
import kz.tizilim.text.SortKey;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.list.RecordTable;
import kz.tizilim.ui.mark.Segments;
import kz.tizilim.ui.mark.Tone;

/** The dictionaries, one at a time, in a table; words of the officer's own are added here and written anew by opening their row. */
public final class DictionariesView implements Screen {
    private final Desk desk;
    private final DictionariesViewModel viewModel;

    public DictionariesView(Desk desk, DictionariesViewModel viewModel) {
        this.desk = desk;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        TableView<Term> table = RecordTable.over(desk, "dictionaries-table", viewModel.terms())
                .column("activities.term.word", 420, term -> desk.wording().in(term.name()), byName())
                .column("activities.term.group", 200, this::group)
                .column("activities.term.marks", 240, this::marks)
                .chips("activities.term.origin", 140, term -> DictionariesViewModel.isOwn(term) ? Tone.INFO : Tone.PLAIN, this::origin)
                .chosen(viewModel.chosen())
                .onOpen(this::open)
                .node();
        VBox.setVgrow(table, Priority.ALWAYS);
        Node choice = Segments.bound(
                "dictionaries-choice", List.of(Dictionary.values()), each -> code(each), each -> desk.say("activities.dictionary." + code(each)), viewModel.dictionary());
        Node add = Buttons.withKeys(
                Buttons.primary(desk.wording(), "activities.term.add", () -> OwnTerm.ask(desk, viewModel.dictionary().get(), viewModel::keep)), Shortcut.NEW);
        VBox screen = new VBox(Columns.top(desk.wording(), "activities.section.words", choice, add), table);
        screen.getStyleClass().add("screen");
        return screen;
    }

    @Override
    public void shown() {
        viewModel.load();
    }

    private void open(Term term) {
        if (DictionariesViewModel.isOwn(term)) {
            OwnTerm.ask(desk, term, viewModel::keep);
        }
    }

    private Comparator<Term> byName() {
        return Comparator.comparing((Term term) -> SortKey.of(desk.wording().in(term.name())), Arrays::compareUnsigned);
    }

    private String group(Term term) {
        return term.group() == null ? "" : desk.say("activities.group." + term.group());
    }

    private String marks(Term term) {
        return term.marks().stream().map(mark -> desk.say("activities.mark." + code(mark))).collect(Collectors.joining(", "));
    }

    private String origin(Term term) {
        return desk.say(DictionariesViewModel.isOwn(term) ? "activities.term.own" : "activities.term.shipped");
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
