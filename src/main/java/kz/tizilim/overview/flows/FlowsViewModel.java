package kz.tizilim.overview.flows;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.UiContext;

/** The flows of the register as they are filtered now, and the place of the picture under the cursor. */
public final class FlowsViewModel {
    private record Read(List<Activity> activities, List<Recipient> recipients, List<Transfer> transfers, Dictionaries dictionaries) {}

    private final UiContext context;
    private final ActivityRegister activities;
    private final TransferRegister transfers;
    private final Consumer<UUID> toActivity;
    private final Consumer<UUID> toRecipient;
    private final ObjectProperty<FlowGraph> graph = new SimpleObjectProperty<>();
    private final ObjectProperty<FlowGraph.Filter> filter = new SimpleObjectProperty<>(FlowGraph.Filter.ALL);
    private Read read;

    public FlowsViewModel(UiContext context, ActivityRegister activities, TransferRegister transfers, Consumer<UUID> toActivity, Consumer<UUID> toRecipient) {
        this.context = context;
        this.activities = activities;
        this.transfers = transfers;
        this.toActivity = toActivity;
        this.toRecipient = toRecipient;
        filter.addListener((property, before, now) -> draw());
    }

    public void load() {
        context.background()
                .run(() -> new Read(activities.all(), transfers.recipients(), transfers.transfers(), activities.dictionaries()))
                .onSuccess(now -> {
                    read = now;
                    draw();
                });
    }

    /** Draws what was read in the language of this moment. */
    void draw() {
        if (read != null) {
            graph.set(FlowGraph.of(
                    read.activities(), read.recipients(), read.transfers(), read.dictionaries(), filter.get(), context.wording().language()));
        }
    }

    /** Leads to the card behind a place, where there is one. */
    void open(FlowNode node) {
        if (node.record() != null) {
            (node.column() == FlowNode.Column.ACTIVITY ? toActivity : toRecipient).accept(node.record());
        }
    }

    public ObjectProperty<FlowGraph> graph() {
        return graph;
    }

    public ObjectProperty<FlowGraph.Filter> filter() {
        return filter;
    }
}
