package kz.tizilim.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import kz.tizilim.documents.ListDocument;
import kz.tizilim.exchange.FieldLabels;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.exchange.sheets.ListFile;
import kz.tizilim.exchange.sheets.ListTable;
import kz.tizilim.exchange.sheets.ListTable.Column;
import kz.tizilim.journal.Progress;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TableExports;
import kz.tizilim.text.Language;
import kz.tizilim.ui.FileChoice;
import kz.tizilim.ui.FileDrop;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.WrapRow;
import kz.tizilim.ui.Work;
import kz.tizilim.ui.WorkDialog;
import kz.tizilim.ui.lists.ListImport;
import kz.tizilim.ui.lists.ListImportView;
import kz.tizilim.ui.paper.PaperShow;

/** A screen whose lists can leave it as XLSX, CSV and paper, as they are filtered and ordered on it. */
final class ExportableScreen implements Screen {
    private final UiContext desk;
    private final RegisterSession registers;
    private final PaperShow paperShow;
    private final Clock clock;
    private final Screen screen;
    private final List<ExportOption> offers;
    private final List<ListKind<?>> taken;
    private Node node;

    /**
     * A list that can leave.
     *
     * @param key of its name
     * @param masks whether it masks identity numbers unless they are wanted in full
     * @param seen takes what the screen shows, on the screen's thread; the table is then made beside it
     */
    record ExportOption(String key, boolean masks, Function<Node, Maker> seen) {}

    /** Makes the table; told whether identifiers are wanted in full. */
    @FunctionalInterface
    interface Maker {
        ListTable make(TableExports lists, boolean inFull);
    }

    ExportableScreen(UiContext desk, RegisterSession registers, PaperShow paperShow, Clock clock, Screen screen, List<ExportOption> offers, List<ListKind<?>> taken) {
        this.desk = desk;
        this.registers = registers;
        this.paperShow = paperShow;
        this.clock = clock;
        this.screen = screen;
        this.offers = List.copyOf(offers);
        this.taken = List.copyOf(taken);
    }

    /** What a list of cards or a table on the screen shows now, in its order; the other where it is not on the screen. */
    @SuppressWarnings("unchecked") // the id belongs to one list, whose records have this type
    static <T> List<T> shown(Node screen, String id, Supplier<List<T>> otherwise) {
        Node list = screen.lookup("#" + id);
        ObservableList<?> items = list instanceof ListView<?> cards ? cards.getItems() : list instanceof TableView<?> table ? table.getItems() : null;
        return items == null ? otherwise.get() : (List<T>) List.copyOf(items);
    }

    @Override
    public Node node() {
        node = screen.node();
        MenuButton menu = menu();
        if (!taken.isEmpty()) {
            FileDrop.one(desk, node, ListImportView.ENDINGS, this::ask);
        }
        if (node.lookup(".sections") instanceof VBox top) {
            // Beside the choice of sections, since each section has a heading of its own.
            WrapRow row = WrapRow.of(top.getChildren().get(0)).end(menu);
            top.getChildren().setAll(row);
        } else if (heading(node) instanceof Label heading && heading.getParent() instanceof WrapRow row) {
            row.endFirst(menu);
        } else if (node instanceof Pane pane) {
            pane.getChildren().add(0, menu);
        }
        return node;
    }

    private static Node heading(Node node) {
        return node.lookup(".h1");
    }

    @Override
    public void shown() {
        screen.shown();
    }

    @Override
    public void closed() {
        screen.closed();
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton(desk.say("app.lists"));
        menu.setId("lists");
        menu.setAccessibleText(desk.say("app.lists"));
        for (int i = 0; i < offers.size(); i++) {
            ExportOption offer = offers.get(i);
            List<MenuItem> items = items(offer, i == 0);
            if (offers.size() == 1) {
                menu.getItems().addAll(items);
            } else {
                Menu below = new Menu(desk.say(offer.key()));
                below.getItems().addAll(items);
                menu.getItems().add(below);
            }
        }
        if (!taken.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        for (ListKind<?> kind : taken) {
            MenuItem item = new MenuItem(desk.say("app.lists.take", name(kind)));
            item.setOnAction(event -> ListImportView.choose(desk, node, new ListImport<>(desk, kind, screen::shown)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private String name(ListKind<?> kind) {
        return FieldLabels.in(desk.wording().language()).table(kind.table());
    }

    /** A file was dropped: where the screen has several kinds of records, asks which of them it holds. */
    void ask(Path file) {
        if (taken.size() == 1) {
            take(taken.get(0), file);
            return;
        }
        Label question = new Label(desk.say("app.lists.which", String.valueOf(file.getFileName())));
        question.setWrapText(true);
        List<Button> choices = new ArrayList<>();
        for (ListKind<?> kind : taken) {
            Button choice = new Button(name(kind));
            choice.setId("lists-take-" + kind.table());
            choice.setOnAction(event -> {
                desk.dialogs().close();
                take(kind, file);
            });
            choices.add(choice);
        }
        desk.dialogs().show(desk.say("app.lists.which.title"), question, choices);
    }

    private void take(ListKind<?> kind, Path file) {
        ListImportView.show(desk, new ListImport<>(desk, kind, screen::shown), file);
    }

    private List<MenuItem> items(ExportOption offer, boolean isFirst) {
        CheckMenuItem inFull = new CheckMenuItem(desk.say("app.lists.full"));
        MenuItem xlsx = new MenuItem(desk.say("app.lists.xlsx"));
        xlsx.setOnAction(event -> save(offer, "xlsx", inFull.isSelected()));
        MenuItem csv = new MenuItem(desk.say("app.lists.csv"));
        csv.setOnAction(event -> save(offer, "csv", inFull.isSelected()));
        MenuItem print = new MenuItem(desk.say("app.lists.print"));
        print.setOnAction(event -> print(offer, inFull.isSelected()));
        if (isFirst) {
            print.setAccelerator(Shortcut.PRINT.keys());
        }
        return offer.masks() ? List.of(xlsx, csv, print, inFull) : List.of(xlsx, csv, print);
    }

    private void save(ExportOption offer, String ending, boolean inFull) {
        String name = desk.say(offer.key()) + "." + ending;
        FileChoice.toSave(node, desk.say("app.lists"), name).ifPresent(file -> write(offer, file, inFull));
    }

    /** Writes a list into a file. */
    void write(ExportOption offer, Path file, boolean inFull) {
        Function<Progress, ListTable> table = table(offer, inFull);
        Work<Path> work = desk.background().runLong(progress -> {
            ListFile.write(file, table.apply(progress.half(0)), progress.half(1));
            return file;
        });
        work.onSuccess(written -> desk.notices().done(desk.say("app.lists.written", written.toString())));
        WorkDialog.follow(desk, desk.say(offer.key()), work);
    }

    private void print(ExportOption offer, boolean inFull) {
        Function<Progress, ListTable> table = table(offer, inFull);
        String title = desk.say(offer.key());
        Language language = desk.wording().language();
        paperShow.show(title, title + ".pdf", () -> paper(table.apply(Progress.NONE), registers, language, LocalDate.now(clock)));
    }

    private Function<Progress, ListTable> table(ExportOption offer, boolean inFull) {
        Maker maker = offer.seen().apply(node);
        Language language = desk.wording().language();
        return progress -> maker.make(new TableExports(registers, language, progress), inFull);
    }

    /** A list as PDF. */
    static byte[] paper(ListTable table, RegisterSession registers, Language language, LocalDate on) {
        String company = registers.operators().find().map(operator -> operator.called(language)).orElse("—");
        return paper(table, company, language, on, registers.folder().head().toString());
    }

    static byte[] paper(ListTable table, String company, Language language, LocalDate on, String head) {
        ListDocument.Sheet sheet = new ListDocument.Sheet(
                table.title(), company, table.columns().stream().map(Column::heading).toList(),
                table.columns().stream().map(Column::share).toList(), table.rows(), on, head);
        return ListDocument.print(sheet, language).pdf();
    }
}
