package kz.tizilim.policies.screen;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.tizilim.policies.clauses.Clause;
import kz.tizilim.policies.clauses.ClauseBook;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.CutWords;
import kz.tizilim.ui.Card;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Tone;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The clauses of a paper, each in a row: opened by a click, moved by buttons or dragged, hidden, and if it is the officer's own removed. */
final class ClauseRows {
    private static final DataFormat CLAUSE = format();
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private final UiContext context;
    private final PoliciesViewModel viewModel;

    ClauseRows(UiContext context, PoliciesViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    private static DataFormat format() {
        DataFormat known = DataFormat.lookupMimeType("application/x-tizilim-clause");
        return known == null ? new DataFormat("application/x-tizilim-clause") : known;
    }

    Node node(OpenPaper paper) {
        VBox all = new VBox();
        all.getStyleClass().add("stack");
        String section = "";
        for (Clause clause : paper.draft().clauses()) {
            if (!clause.section().equals(section)) {
                section = clause.section();
                String heading = ClauseBook.of(paper.kind(), viewModel.language().get()).section(section);
                if (!heading.isEmpty()) {
                    Node words = Card.words(heading);
                    words.getStyleClass().add("strong");
                    all.getChildren().add(words);
                }
            }
            all.getChildren().add(row(paper, clause));
        }
        all.getChildren().add(Buttons.link(context.wording(), "policies.clause.add", viewModel::addClause));
        return all;
    }

    private Node row(OpenPaper paper, Clause clause) {
        Hyperlink words = new Hyperlink(beginning(clause.words()));
        words.setId("policies-clause-words-" + clause.code());
        words.setOnAction(event -> viewModel.edit(clause.code()));
        words.setMinWidth(0);
        CutWords.on(words);
        words.setMaxWidth(Double.MAX_VALUE);
        // A state stands under the words: with large text both do not fit beside the buttons.
        VBox said = new VBox(words);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(said);
        row.setId("policies-clause-" + clause.code());
        row.getStyleClass().addAll("row", "clause-row");
        if (clause.state() != Clause.State.SHIPPED) {
            said.getChildren().add(Chips.of(tone(clause), context.say("policies.clause.state." + clause.state().name().toLowerCase(Locale.ROOT))));
        } else if (!paper.draft().appears(clause)) {
            said.getChildren().add(Chips.plain(context.say("policies.clause.state.absent")));
        }
        row.getChildren().addAll(
                icon("policies.clause.up", Feather.ARROW_UP, clause, () -> viewModel.move(clause, -1)),
                icon("policies.clause.down", Feather.ARROW_DOWN, clause, () -> viewModel.move(clause, 1)),
                clause.isShown()
                        ? icon("policies.clause.hide", Feather.EYE_OFF, clause, () -> viewModel.hide(clause))
                        : icon("policies.clause.show", Feather.EYE, clause, () -> viewModel.hide(clause)));
        if (clause.isOwn()) {
            row.getChildren().add(icon("policies.clause.remove", Feather.TRASH_2, clause, () -> viewModel.restore(clause.code())));
        }
        draggable(row, clause);
        return row;
    }

    private Button icon(String key, Ikon icon, Clause clause, Runnable run) {
        Button button = Buttons.icon(context.wording(), key, icon, run);
        button.setId(button.getId() + "-" + clause.code());
        return button;
    }

    /** A row that is dropped on another takes its place. */
    private void draggable(HBox row, Clause clause) {
        row.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.put(CLAUSE, clause.code());
            row.startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        });
        row.setOnDragOver(event -> {
            if (accepts(event, clause)) {
                event.acceptTransferModes(TransferMode.MOVE);
                row.pseudoClassStateChanged(DROP, true);
            }
            event.consume();
        });
        row.setOnDragExited(event -> row.pseudoClassStateChanged(DROP, false));
        row.setOnDragDropped(event -> {
            boolean accepted = accepts(event, clause);
            if (accepted) {
                viewModel.moveTo((String) event.getDragboard().getContent(CLAUSE), clause.code());
            }
            event.setDropCompleted(accepted);
            event.consume();
        });
    }

    private boolean accepts(DragEvent event, Clause clause) {
        return event.getDragboard().getContent(CLAUSE) instanceof String dragged && viewModel.canMoveTo(dragged, clause);
    }

    private static Tone tone(Clause clause) {
        return switch (clause.state()) {
            case OVERTAKEN -> Tone.SOON;
            case HIDDEN -> Tone.PLAIN;
            default -> Tone.INFO;
        };
    }

    /** The first words of a clause without its placeholders. */
    private static String beginning(String words) {
        String first = words.lines().filter(line -> !line.startsWith("{{")).findFirst().orElse(words);
        return first.replaceAll("\\{\\{[^{}]*}}", "…");
    }
}
