package kz.tizilim.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.operator.Operator;
import kz.tizilim.overview.flows.FlowDocument;
import kz.tizilim.overview.flows.FlowsView;
import kz.tizilim.overview.flows.FlowsViewModel;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.paper.PaperShow;

/** The front door of the picture of the flows. */
public final class Flows {
    /** Where a place of the picture leads: to an activity, to a recipient. */
    public record Ways(Consumer<UUID> activity, Consumer<UUID> recipient) {}

    /**
     * What the paper needs.
     *
     * @param head the number and the hash of the journal's last entry, as people compare them
     */
    public record Printing(Supplier<Operator> operator, Supplier<String> head, PaperShow papers) {}

    private final UiContext context;
    private final ActivityRegister activities;
    private final TransferRegister transfers;
    private final Printing printing;
    private final Clock clock;
    private final FlowsViewModel viewModel;

    public Flows(UiContext context, ActivityRegister activities, TransferRegister transfers, Ways ways, Printing printing, Clock clock) {
        this.context = context;
        this.activities = activities;
        this.transfers = transfers;
        this.printing = printing;
        this.clock = clock;
        viewModel = new FlowsViewModel(context, activities, transfers, ways.activity(), ways.recipient());
    }

    /** The screen in the language of this moment. */
    public Screen screen() {
        return new FlowsView(context, viewModel, this::print);
    }

    private void print() {
        Language language = context.wording().language();
        LocalDate today = LocalDate.now(clock);
        printing.papers().show(
                context.say("overview.flows.title"), "flows-" + today + ".pdf",
                () -> FlowDocument.print(
                                new FlowDocument.Sheet(
                                        activities.all(), transfers.recipients(), transfers.transfers(), activities.dictionaries(),
                                        viewModel.filter().get(), today, printing.head().get()),
                                printing.operator().get(), language)
                        .pdf());
    }
}
