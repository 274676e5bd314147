package kz.tizilim.transfers.disclosed;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.ui.Buttons;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.CutWords;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Shortcut;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.RecordTable;
import kz.tizilim.ui.list.SearchField;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Segments;
import kz.tizilim.ui.mark.Tone;

/** The journal of single disclosures: search, filters and a table at the left, the card or the form of one at the right. */
public final class DisclosuresView implements Screen {
    /** A pause in typing after which the register is asked: shorter than it takes to read a result. */
    private static final Duration TYPING = Duration.millis(120);

    private final UiContext context;
    private final DisclosuresViewModel viewModel;
    private final StackPane right = new StackPane();
    private final HBox counts = new HBox();
    private final Subscriptions following = new Subscriptions();
    private final ComboBox<UUID> recipients = new ComboBox<>();
    private final PauseTransition pause = new PauseTransition(TYPING);

    public DisclosuresView(UiContext context, DisclosuresViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
    }

    @Override
    public Node node() {
        Node[] buttons = {Buttons.withKeys(Buttons.primary(context.wording(), "transfers.disclosure.new", viewModel::create), Shortcut.NEW)};
        VBox screen = Columns.ofTable(context, "transfers.section.disclosures", counts, buttons, left(), right);
        following.follow(viewModel.chosen(), now -> showRight());
        following.follow(viewModel.form(), now -> showRight());
        following.follow(viewModel.count(), now -> showCount());
        following.follow(viewModel.awaiting(), now -> showCount());
        following.follow(viewModel.typed(), now -> pause.playFromStart());
        pause.setOnFinished(event -> viewModel.load());
        showRight();
        showCount();
        return screen;
    }

    @Override
    public void shown() {
        viewModel.load();
    }

    @Override
    public void closed() {
        pause.stop();
        following.end();
    }

    private VBox left() {
        TableView<DisclosuresViewModel.Line> table = table();
        TextField search = SearchField.over(context, table, "transfers-disclosure-search", "transfers.disclosure.search", viewModel.typed());
        HBox narrow = new HBox(
                Segments.bound(
                        "transfers-disclosure-state", List.of(false, true), each -> each ? "awaiting" : "all",
                        each -> context.say(each ? "transfers.disclosure.awaiting" : "transfers.disclosure.all"), viewModel.onlyAwaiting()),
                recipients());
        narrow.getStyleClass().add("row");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox left = new VBox(search, narrow, table);
        left.getStyleClass().addAll("tight", "persons");
        return left;
    }

    private ComboBox<UUID> recipients() {
        recipients.setId("transfers-disclosure-recipient-filter");
        recipients.setAccessibleText(context.say("transfers.disclosure.to"));
        recipients.setMaxWidth(Double.MAX_VALUE);
        recipients.setMinWidth(0);
        recipients.setPrefWidth(0);
        HBox.setHgrow(recipients, Priority.ALWAYS);
        recipients.setConverter(new StringConverter<>() {
            @Override
            public String toString(UUID id) {
                return id == null ? context.say("transfers.disclosure.to") : viewModel.known().recipient(id, context.wording().language());
            }

            @Override
            public UUID fromString(String words) {
                return recipients.getValue();
            }
        });
        CutWords.onChosen(recipients);
        recipients.setOnShowing(event -> {
            List<UUID> all = new ArrayList<>();
            all.add(null);
            viewModel.known().recipients().stream().map(Recipient::id).forEach(all::add);
            recipients.setItems(FXCollections.observableArrayList(all));
        });
        recipients.valueProperty().bindBidirectional(viewModel.recipient());
        return recipients;
    }

    private TableView<DisclosuresViewModel.Line> table() {
        return RecordTable.paged(context, "disclosures-table", viewModel.lines())
                .column("transfers.disclosure.column.on", 92, line -> line == null ? "" : context.wording().date(line.disclosure().on()))
                .column("transfers.disclosure.column.person", 140, line -> line == null ? "" : line.person())
                .column("transfers.disclosure.column.receiver", 140, line -> line == null ? "" : viewModel.receiver(line.disclosure()))
                .chips("transfers.disclosure.column.notice", 136, line -> tone(line.disclosure()), line -> state(line.disclosure()))
                .empty(
                        Empty.of(context.say("transfers.disclosure.none"), context.say("transfers.disclosure.none.next"), null),
                        viewModel.typed(), Bindings.createObjectBinding(
                                () -> viewModel.onlyAwaiting().get() || viewModel.recipient().get() != null, viewModel.onlyAwaiting(), viewModel.recipient()))
                .onChoice(line -> viewModel.choose(line.disclosure().id()))
                .onOpen(line -> viewModel.edit())
                .node();
    }

    Tone tone(Disclosure disclosure) {
        if (!disclosure.notice()) {
            return Tone.PLAIN;
        }
        if (!disclosure.awaitsNotice()) {
            return Tone.GOOD;
        }
        return viewModel.notices().left(viewModel.today(), disclosure.noticeDue()) < 0 ? Tone.LATE : Tone.SOON;
    }

    String state(Disclosure disclosure) {
        if (!disclosure.notice()) {
            return context.say("transfers.disclosure.no-notice");
        }
        return disclosure.awaitsNotice()
                ? context.say("transfers.disclosure.until", context.wording().date(disclosure.noticeDue()))
                : context.say("transfers.disclosure.told");
    }

    private void showCount() {
        counts.getChildren().setAll(Chips.plain(context.say("transfers.disclosure.count", viewModel.count().get())));
        if (viewModel.awaiting().get() > 0) {
            counts.getChildren().add(Chips.soon(context.say("transfers.disclosure.count.awaiting", viewModel.awaiting().get())));
        }
    }

    private void showRight() {
        if (viewModel.form().get() != null) {
            right.getChildren().setAll(new DisclosureFormView(context, viewModel.form().get(), viewModel::leaveForm).node());
        } else if (viewModel.chosen().get() != null) {
            right.getChildren().setAll(new DisclosureCardView(context, viewModel, this).node());
        } else {
            right.getChildren().setAll(Columns.empty(context, Empty.of(context.say("transfers.disclosure.unchosen"), context.say("transfers.disclosure.unchosen.next"), null)));
        }
    }
}
