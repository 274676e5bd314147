package kz.tizilim.policies.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.letters.outgoing.PaperDialog;
import kz.tizilim.letters.outgoing.PrintChoice;
import kz.tizilim.policies.Edition;
import kz.tizilim.policies.PolicyKind;
import kz.tizilim.text.Folding;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.FileChoice;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.SplitColumns;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.ListPane;
import kz.tizilim.ui.list.ListRow;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Segments;
import kz.tizilim.ui.mark.Tone;
import kz.tizilim.ui.paper.PreviewPane;

/** Papers: the list, the card of one with its editions, gaps and clauses, and what it looks like. */
public final class PoliciesView implements Screen {

    private final UiContext context;
    private final PoliciesViewModel viewModel;
    private final PreviewPane preview;
    private final PaperCard card;
    private final StackPane middle = new StackPane();
    private final HBox signs = new HBox();
    private final VBox node = new VBox();
    private final Subscriptions following = new Subscriptions();
    private PolicyKind shown;
    private boolean isCardShown;
    private double position;
    private String focused;

    public PoliciesView(UiContext context, PoliciesViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
        preview = new PreviewPane(context);
        card = new PaperCard(context, viewModel, this::approve, this::publish, this::compare);
        middle.setMinWidth(0);
        SplitColumns columns = SplitColumns.of(context, "policies-columns", list().node(), middle, preview.node());
        VBox.setVgrow(columns, Priority.ALWAYS);
        node.setId("policies");
        node.getStyleClass().add("screen");
        node.getChildren().addAll(Columns.foldable(context.wording(), "policies.title", columns.foldButton(), signs, languages()), columns);
        following.follow(viewModel.opened(), now -> showMiddle());
        following.follow(viewModel.form(), now -> showMiddle());
        following.follow(viewModel.pages(), now -> showPaper());
        following.follow(viewModel.rows(), this::showSigns);
        showMiddle();
        showPaper();
        showSigns();
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

    private Node languages() {
        return Segments.bound(
                "policies-language", List.of(Language.values()), Language::code, language -> context.say("policies.language." + language.code()),
                viewModel.language());
    }

    private ListPane<PaperRow> list() {
        return ListPane.over(context, "policies-list", viewModel.rows(), viewModel.chosen(), this::row)
                .folded(Folding::fold)
                .empty(Empty.of(context.say("policies.unchosen"), context.say("policies.unchosen.next"), null));
    }

    private ListRow row(PaperRow row) {
        Edition edition = row.edition();
        ListRow line = ListRow.of(context.say("policies.paper." + row.kind().code()));
        List<String> said = new ArrayList<>();
        if (edition == null) {
            said.add(context.say("policies.state.none"));
        } else if (!row.inForce()) {
            line = line.chip(Tone.INFO, context.say("policies.state.future", context.wording().date(edition.inForce())));
        } else {
            line = line.chip(row.stale() > 0 ? Tone.SOON : Tone.GOOD, context.say("policies.edition", edition.number()));
        }
        if (row.stale() > 0) {
            said.add(context.say("policies.state.stale", row.stale()));
        }
        if (row.gaps() > 0) {
            said.add(context.say("policies.state.gaps", row.gaps()));
        }
        return said.isEmpty() ? line : line.line(String.join(" · ", said));
    }

    private void showSigns() {
        int stale = viewModel.rows().stream().mapToInt(PaperRow::stale).sum();
        signs.getChildren().clear();
        if (stale > 0) {
            signs.getChildren().add(Chips.soon(context.say("policies.state.stale", stale)));
        }
    }

    private void showMiddle() {
        if (isCardShown) {
            rememberPlace();
        }
        isCardShown = viewModel.form().get() == null && viewModel.opened().get() != null;
        if (viewModel.form().get() != null) {
            middle.getChildren().setAll(new ClauseFormView(context, viewModel).node(viewModel.form().get()));
        } else if (viewModel.opened().get() != null) {
            showCard(viewModel.opened().get());
        } else {
            middle.getChildren().setAll(Columns.empty(context, Empty.of(context.say("policies.unchosen"), context.say("policies.unchosen.next"), null)));
        }
    }

    /** A card that is built anew after a change of the same paper stays where it was, and so does the focus: one moves several clauses in a row. */
    private void showCard(OpenPaper paper) {
        if (shown != paper.kind()) {
            position = 0;
            focused = null;
        }
        shown = paper.kind();
        Node now = card.node(paper);
        middle.getChildren().setAll(now);
        middle.applyCss();
        middle.layout();
        Node again = focused == null ? null : now.lookup("#" + focused);
        scrolled().ifPresent(pane -> pane.setVvalue(position));
        if (again != null) {
            again.requestFocus();
        }
    }

    /** Before a card goes: how far it was scrolled, and which of its controls had the focus. */
    private void rememberPlace() {
        scrolled().ifPresent(pane -> {
            position = pane.getVvalue();
            Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
            focused = owner == null || pane.lookup("#" + owner.getId()) != owner ? null : owner.getId();
        });
    }

    private Optional<ScrollPane> scrolled() {
        return middle.getChildren().stream().flatMap(each -> each.lookupAll(".scroll-pane").stream()).map(ScrollPane.class::cast).findFirst();
    }

    private void showPaper() {
        OpenPaper paper = viewModel.opened().get();
        Edition looked = viewModel.edition().get();
        if (paper == null || viewModel.pages().get() == null) {
            preview.title(context.say("policies.title"));
            preview.buttons(List.of());
            preview.clear();
            return;
        }
        preview.title(looked == null ? context.say("policies.draft") : context.say("policies.edition", looked.number()));
        preview.show(viewModel.pages().get());
        preview.buttons(List.of(
                Buttons.quiet(context.wording(), "policies.save-html", () -> save("html")),
                Buttons.quiet(context.wording(), "policies.save-txt", () -> save("txt")),
                Buttons.plain(context.wording(), "policies.save-pdf", () -> save("pdf")),
                Buttons.withKeys(Buttons.plain(context.wording(), "policies.print", this::print), Shortcut.PRINT)));
    }

    private void save(String form) {
        String name = viewModel.opened().get().kind().code() + "_" + viewModel.language().get().code() + "." + form;
        FileChoice.toSave(node, context.say("policies.save"), name).ifPresent(viewModel::save);
    }

    private void print() {
        String title = context.say("policies.paper." + viewModel.opened().get().kind().code());
        new PrintChoice(context, viewModel.printing())
                .ask(context.say("policies.print"), context.say("policies.print.ask", title), "policies.print", false, printer -> printer.ifPresent(viewModel::print));
    }

    private void approve() {
        new ApprovalView(context, viewModel.approval()).show(context.say("policies.paper." + viewModel.opened().get().kind().code()));
    }

    private void publish(Edition edition) {
        PublicationView.ask(context, edition, place -> viewModel.publish(edition, place));
    }

    private void compare(Edition later) {
        new PaperDialog(context, viewModel.printing()).show(context.say("policies.compare"), "comparison.pdf", viewModel.comparison(later));
    }
}
