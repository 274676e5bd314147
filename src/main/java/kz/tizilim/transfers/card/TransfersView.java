package kz.tizilim.transfers.card;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.text.Countries;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferGrounds;
import kz.tizilim.ui.Columns;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Subscriptions;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.RecordTable;
import kz.tizilim.ui.mark.Chips;
import kz.tizilim.ui.mark.Tone;

/** All transfers in one table, those abroad marked and a missing ground in red. A row opens its recipient. */
public final class TransfersView implements Screen {
    private final UiContext context;
    private final RecipientsViewModel viewModel;
    private final Runnable toRecipient;
    private final HBox counts = new HBox();
    private final Subscriptions following = new Subscriptions();

    /**
     * @param toRecipient called when a row was opened and its recipient is chosen
     */
    public TransfersView(UiContext context, RecipientsViewModel viewModel, Runnable toRecipient) {
        this.context = context;
        this.viewModel = viewModel;
        this.toRecipient = toRecipient;
    }

    @Override
    public Node node() {
        TableView<Transfer> table = RecordTable.over(context, "transfers-table", viewModel.transfers())
                .column("transfers.column.recipient", 180, transfer -> viewModel.recipient(transfer.recipient()))
                .column("transfers.column.activity", 180, transfer -> viewModel.activity(transfer.activity()))
                .column("transfers.column.data", 200, this::data)
                .column("transfers.column.purpose", 150, transfer -> transfer.purpose() == null ? "" : context.wording().in(transfer.purpose()))
                .chips("transfers.column.country", 120, transfer -> transfer.isCrossBorder() ? Tone.SOON : Tone.GOOD, this::country)
                .chips("transfers.column.state", 150, transfer -> TransferGrounds.isMissing(transfer) ? Tone.LATE : Tone.GOOD, this::state)
                .column("transfers.column.ground", 250, this::ground)
                .empty(Empty.of(context.say("transfers.nothing-given"), context.say("transfers.nothing-given.next"), null))
                .onOpen(transfer -> {
                    viewModel.show(transfer.recipient());
                    toRecipient.run();
                })
                .node();
        VBox.setVgrow(table, Priority.ALWAYS);
        following.follow(viewModel.transfers(), this::showCounts);
        showCounts();
        VBox screen = new VBox(Columns.top(context.wording(), "transfers.all", counts), table);
        screen.getStyleClass().add("screen");
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

    private void showCounts() {
        counts.getChildren().setAll(
                Chips.plain(context.say("transfers.all.count", viewModel.transfers().size())),
                Chips.soon(context.say("transfers.all.abroad", viewModel.transfers().stream().filter(Transfer::isCrossBorder).count())));
        long wanting = viewModel.transfers().stream().filter(TransferGrounds::isMissing).count();
        if (wanting > 0) {
            counts.getChildren().add(Chips.late(context.say("transfers.count.no-ground", wanting)));
        }
    }

    private String data(Transfer transfer) {
        return String.join(", ", transfer.data().stream().map(code -> viewModel.word(Dictionary.DATA, code)).toList());
    }

    private String country(Transfer transfer) {
        return Countries.name(transfer.country(), context.wording().language());
    }

    private String state(Transfer transfer) {
        return context.say(TransferGrounds.isMissing(transfer) ? "transfers.chip.no-ground" : "transfers.chip.ground");
    }

    private String ground(Transfer transfer) {
        return TransferGrounds.find(transfer.ground()).map(ground -> context.wording().in(ground.words())).orElse("");
    }
}
