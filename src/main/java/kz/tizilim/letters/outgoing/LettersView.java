package kz.tizilim.letters.outgoing;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.tizilim.letters.Letter;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.FileChoice;
import kz.tizilim.ui.FileDrop;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.form.TextMenu;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.RecordTable;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Segments;
import kz.tizilim.ui.mark.Tone;
import kz.tizilim.ui.paper.PreviewPane;

/** The journal of outgoing letters: a year's letters in a table, the chosen one's paper beside it. */
public final class LettersView implements Screen {
    private final UiContext context;
    private final LettersViewModel viewModel;
    private final PreviewPane preview;
    private final PaperCheck check;
    private final Button save;
    private final Button print;
    private final VBox node = new VBox();
    private final HBox years = new HBox();
    private final Subscriptions following = new Subscriptions();

    public LettersView(UiContext context, LettersViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
        preview = new PreviewPane(context);
        check = new PaperCheck(context, viewModel.verification(), letter -> viewModel.show(letter.id()));
        save = Buttons.plain(context.wording(), "letters.journal.save", this::save);
        print = Buttons.withKeys(Buttons.primary(context.wording(), "letters.journal.print", this::print), Shortcut.PRINT);
        HBox columns = new HBox(table(), preview.node());
        columns.getStyleClass().add("columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        node.getStyleClass().add("screen");
        FileDrop.one(context, node, List.of("pdf"), check::file);
        node.getChildren().addAll(top(), columns);
        following.follow(viewModel.paper(), now -> showPaper());
        showPaper();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        viewModel.load();
    }

    @Override
    public void closed() {
        following.end();
    }

    private Node top() {
        Label heading = new Label(context.say("letters.journal.title"));
        heading.getStyleClass().add("h1");
        following.follow(viewModel.years(), this::showYears);
        showYears();
        TextField search = new TextField();
        search.setId("letters-journal-search");
        search.setPromptText(context.say("letters.journal.search") + "  " + Shortcut.FILTER.words());
        search.setAccessibleText(context.say("letters.journal.search"));
        search.setPrefColumnCount(22);
        TextMenu.on(search, context.wording());
        search.textProperty().bindBidirectional(viewModel.sought());
        search.sceneProperty().addListener((property, before, now) -> {
            if (now != null) {
                now.getAccelerators().put(Shortcut.FILTER.keys(), search::requestFocus);
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button ask = Buttons.plain(context.wording(), "letters.check", () -> check.ask(node));
        HBox top = new HBox(heading, years, gap, ask, search);
        top.getStyleClass().add("row");
        return top;
    }

    private void showYears() {
        years.getChildren().clear();
        if (viewModel.years().size() > 1) {
            years.getChildren()
                    .add(Segments.bound(
                            "letters-journal-year", List.copyOf(viewModel.years()), String::valueOf, String::valueOf, viewModel.year()));
        }
    }

    private Node table() {
        TableView<Letter> table = RecordTable.over(context, "letters-journal", viewModel.shown())
                .column("letters.journal.number", 72, Letter::label, Comparator.comparing(Letter::number))
                .column("letters.journal.date", 88, letter -> context.wording().date(letter.date()), Comparator.comparing(Letter::date))
                .column("letters.journal.addressee", 140, letter -> letter.draft().addressee())
                .column("letters.journal.kind", 150, this::kind)
                .column("letters.journal.request", 100, letter -> letter.draft().incomingNumber() == null ? "" : letter.draft().incomingNumber())
                .chips("letters.journal.sent", 115, letter -> letter.isSent() ? Tone.GOOD : Tone.LATE, this::sent)
                .column("letters.journal.way", 90, this::way)
                .empty(Empty.of(context.say("letters.journal.none"), context.say("letters.journal.none.next"), null))
                .chosen(viewModel.chosen())
                .node();
        following.follow(viewModel.chosen(), now -> {
            if (now != null && !now.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().clearAndSelect(table.getItems().indexOf(now));
            }
        });
        HBox.setHgrow(table, Priority.ALWAYS);
        return table;
    }

    private String kind(Letter letter) {
        return context.wording().in(letter.draft().kind().words());
    }

    private String sent(Letter letter) {
        return letter.isSent() ? context.wording().date(letter.sending().on()) : context.say("letters.journal.not-sent");
    }

    private String way(Letter letter) {
        return letter.isSent() ? context.say("letters.journal.way." + letter.sending().way().name()) : "";
    }

    private void showPaper() {
        PaperPages pages = viewModel.paper().get();
        Letter letter = viewModel.chosen().get();
        if (pages == null || letter == null) {
            preview.title(context.say("letters.journal.paper"));
            preview.clear();
            preview.buttons(List.of());
            return;
        }
        preview.title(context.say("letters.journal.paper"), Chips.info("№ " + letter.label()));
        preview.show(pages);
        preview.buttons(List.of(save, print));
    }

    private void save() {
        Letter letter = viewModel.chosen().get();
        FileChoice.toSave(node, context.say("letters.journal.save"), letter.year() + "-" + letter.label() + ".pdf")
                .ifPresent(viewModel::save);
    }

    private void print() {
        new PrintChoice(context, viewModel.printing())
                .ask(context.say("letters.journal.print"), context.say("letters.journal.print.again", viewModel.chosen().get().label()),
                        "letters.journal.print", false, printer -> printer.ifPresent(viewModel::print));
    }
}
