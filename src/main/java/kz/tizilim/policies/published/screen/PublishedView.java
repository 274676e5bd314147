package kz.tizilim.policies.published.screen;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.reading.PolicyReading;
import kz.tizilim.reading.findings.Severity;
import kz.tizilim.text.Folding;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.FileChoice;
import kz.tizilim.ui.FileDrop;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.WorkDialog;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.ListPane;
import kz.tizilim.ui.mark.Segments;
import kz.tizilim.ui.paper.PaperShow;

/** A published policy: its text with what was found in it, and beside it the findings, the facts and the differences. */
public final class PublishedView implements Screen {
    private static final List<String> FORMS = List.of("txt", "html", "htm", "pdf", "docx", "md");

    private final UiContext context;
    private final PublishedViewModel viewModel;
    private final PaperShow papers;
    private final VBox node = new VBox();
    private final Subscriptions following = new Subscriptions();
    private final StackPane detail = new StackPane();
    private final VBox right = new VBox();
    private PolicyTextPane text;

    public PublishedView(UiContext context, PublishedViewModel viewModel, PaperShow papers) {
        this.context = context;
        this.viewModel = viewModel;
        this.papers = papers;
        node.setId("policies-published");
        node.getStyleClass().addAll("screen", "drop-target");
        FileDrop.one(context, node, FORMS, this::open);
        following.follow(viewModel.reading(), now -> show());
        following.follow(viewModel.other(), now -> showLists());
        following.follow(viewModel.comparison(), now -> showLists());
        following.follow(viewModel.list(), now -> showLists());
        following.follow(viewModel.chosen(), this::choose);
        show();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown() {
        viewModel.compareAgain();
    }

    @Override
    public void closed() {
        following.end();
    }

    private void show() {
        PolicyReading reading = viewModel.reading().get();
        Node body = reading == null ? nothing() : columns();
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getChildren().setAll(Columns.top(context.wording(), "policies.published.title", signs(reading)));
        if (reading != null) {
            node.getChildren().add(buttons());
        }
        node.getChildren().add(body);
        showLists();
        choose(viewModel.chosen().get());
    }

    private Node nothing() {
        Button open = Buttons.withKeys(Buttons.primary(context.wording(), "policies.published.open", this::ask), Shortcut.NEW);
        StackPane card = new StackPane(Empty.of(context.say("policies.published.none"), context.say("policies.published.none.next"), open));
        card.getStyleClass().add("card");
        return card;
    }

    private HBox columns() {
        text = new PolicyTextPane(context, viewModel);
        StackPane left = new StackPane(text.node());
        left.getStyleClass().add("card");
        left.setMinWidth(0);
        left.setPrefWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        right.getStyleClass().add("policy-lists");
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("columns");
        return columns;
    }

    private Label signs(PolicyReading reading) {
        Label signs = new Label(reading == null ? "" : context.say(
                "policies.published.signs", reading.text().source().file(), reading.text().sections().size(),
                reading.text().language().map(language -> context.say("policies.language." + language.code())).orElse("—")));
        signs.getStyleClass().add("muted");
        signs.setMinWidth(0);
        return signs;
    }

    /** In a line of their own that wraps: with the heading they would be cut in a narrow window or in large text. */
    private FlowPane buttons() {
        FlowPane buttons = new FlowPane(
                Buttons.primary(context.wording(), "policies.published.take", this::take),
                Buttons.withKeys(Buttons.plain(context.wording(), "policies.published.report", this::print), Shortcut.PRINT),
                Buttons.plain(context.wording(), "policies.published.version", this::askOther),
                Buttons.withKeys(Buttons.quiet(context.wording(), "policies.published.open", this::ask), Shortcut.NEW));
        buttons.getStyleClass().add("policy-buttons");
        buttons.setMinHeight(FlowPane.USE_PREF_SIZE);
        return buttons;
    }

    private void showLists() {
        if (viewModel.reading().get() == null) {
            return;
        }
        HBox tabs = Segments.of(
                "policies-published-list", List.of(ReadList.values()), ReadList::code,
                each -> context.say("policies.published.list." + each.code(), viewModel.rows(each).size()), viewModel.list().get(), viewModel.list()::set);
        detail.getStyleClass().setAll("card", "policy-detail-card");
        VBox list = list(viewModel.list().get()).node();
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        right.getChildren().setAll(tabs, list, detail);
    }

    private ListPane<ReadRow> list(ReadList shown) {
        ListPane<ReadRow> list = ListPane.over(
                context, "policies-published-" + shown.code(), viewModel.rows(shown), viewModel.chosen(), row -> ReadWords.row(context, row));
        if (shown == ReadList.FINDINGS) {
            list.filter(context.say("policies.published.all"), row -> true);
            for (Severity severity : List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW)) {
                list.filter(context.say("reading.severity." + severity.code()), row -> row.finding().severity() == severity);
            }
        } else if (shown == ReadList.FACTS) {
            list.searched(context.say("policies.published.search"), row -> context.say("reading.fact." + row.fact().kind().code()) + " " + row.fact().quote()).folded(Folding::fold);
        }
        boolean asked = shown != ReadList.VERSIONS || viewModel.other().get() != null;
        return list.empty(Empty.of(
                context.say(asked ? "policies.published.empty." + shown.code() : "policies.published.empty.unasked"),
                asked ? "" : context.say("policies.published.empty.unasked.next"), null));
    }

    private void choose(ReadRow row) {
        detail.setVisible(row != null);
        detail.setManaged(row != null);
        if (row != null) {
            detail.getChildren().setAll(new ReadDetail(context, viewModel).node(row));
        }
        if (text != null) {
            text.show(row);
        }
    }

    private void ask() {
        FileChoice.toOpen(node, context.say("policies.published.open"), context.say("policies.published.files"), FORMS).ifPresent(this::open);
    }

    private void askOther() {
        FileChoice.toOpen(node, context.say("policies.published.version"), context.say("policies.published.files"), FORMS)
                .ifPresent(file -> WorkDialog.follow(context, context.say("policies.published.reading"), viewModel.openOther(file)));
    }

    private void open(Path file) {
        WorkDialog.follow(context, context.say("policies.published.reading"), viewModel.open(file));
    }

    private void take() {
        viewModel.offers().onSuccess(offers -> new IntakeView(context, viewModel).show(offers));
    }

    private void print() {
        String title = context.say("policies.audit.title");
        papers.show(title, "audit.pdf", viewModel.report(context.wording().language()));
    }
}
