package kz.tizilim.transfers;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.operator.Operator;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.transfers.card.RecipientsView;
import kz.tizilim.transfers.card.RecipientsViewModel;
import kz.tizilim.transfers.card.TransfersView;
import kz.tizilim.transfers.disclosed.DisclosuresView;
import kz.tizilim.transfers.disclosed.DisclosuresViewModel;
import kz.tizilim.transfers.sheets.SheetFacts;
import kz.tizilim.transfers.sheets.SheetView;
import kz.tizilim.transfers.sheets.SheetViewModel;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Sections;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.draft.Drafts;
import kz.tizilim.ui.paper.PaperShow;

/** The front door of the room: its screen, and the way to a recipient's card from elsewhere in the program. */
public final class Transfers {
    private static final String PLACE = "transfers.title";
    private static final String RECIPIENTS = "transfers.section.recipients";
    private static final String ALL = "transfers.section.all";
    private static final String DISCLOSURES = "transfers.section.disclosures";
    private static final String CROSS_BORDER = "transfers.section.cross-border";
    private static final String LOCALISATION = "transfers.section.localisation";

    private final UiContext context;
    private final RecipientsViewModel recipients;
    private final DisclosuresViewModel disclosures;
    private final SheetViewModel crossBorder;
    private final SheetViewModel localisation;
    private final ObjectProperty<String> section = new SimpleObjectProperty<>(RECIPIENTS);

    /** What the room works with. */
    public record Registers(TransferRegister transfers, DisclosureRegister disclosures, ActivityRegister activities, PersonRegister persons) {}

    /**
     * What the room's papers need.
     *
     * @param head the number and the hash of the journal's last entry, as people compare them
     * @param notices writes the letters to those whose data were given
     */
    public record Printing(Supplier<Operator> operator, Supplier<String> head, PaperShow papers, NoticeLetters notices) {}

    public Transfers(UiContext context, Registers registers, Printing printing, Clock clock) {
        this.context = context;
        TransferRegister register = registers.transfers();
        ActivityRegister activities = registers.activities();
        disclosures = new DisclosuresViewModel(context, registers.disclosures(), register, activities, registers.persons(), printing.notices(), clock);
        SheetViewModel.Sources sources = new SheetViewModel.Sources(
                () -> new SheetFacts(activities.all(), activities.bases(), register.recipients(), register.transfers(), activities.dictionaries()),
                printing.operator(), printing.head(), printing.papers(), clock);
        crossBorder = new SheetViewModel(context, SheetViewModel.Kind.CROSS_BORDER, sources);
        localisation = new SheetViewModel(context, SheetViewModel.Kind.LOCALISATION, sources);
        recipients = new RecipientsViewModel(context, register, activities, clock);
        Drafts drafts = context.unsaved().drafts();
        drafts.way("transfers.recipient", PLACE, id -> in(RECIPIENTS, () -> recipients.resume(id)));
        drafts.way("transfers.form", PLACE, id -> in(RECIPIENTS, () -> recipients.resumeTransfer(id)));
        drafts.way("transfers.form.new", PLACE, id -> in(RECIPIENTS, () -> recipients.resumeNewTransfer(id)));
        drafts.way("transfers.disclosure", PLACE, id -> in(DISCLOSURES, () -> disclosures.resume(id)));
    }

    private void in(String shown, Runnable then) {
        section.set(shown);
        then.run();
    }

    /** The screen in the language of this moment. */
    public Screen screen() {
        return Sections.in(context.wording(), "transfers-sections", section)
                .with(RECIPIENTS, () -> new RecipientsView(context, recipients))
                .with(ALL, () -> new TransfersView(context, recipients, () -> section.set(RECIPIENTS)))
                .with(DISCLOSURES, () -> new DisclosuresView(context, disclosures))
                .with(CROSS_BORDER, () -> new SheetView(context, crossBorder))
                .with(LOCALISATION, () -> new SheetView(context, localisation));
    }

    /** The disclosures that the journal shows now; asked on the screen's thread, read beside it. */
    public Supplier<List<Disclosure>> disclosed() {
        return disclosures.listed();
    }

    /** Chooses a recipient before the screen is shown. */
    public void show(UUID recipient) {
        section.set(RECIPIENTS);
        recipients.show(recipient);
    }

    /** Chooses a disclosure before the screen is shown. */
    public void showDisclosure(UUID disclosure) {
        section.set(DISCLOSURES);
        disclosures.leaveForm();
        disclosures.choose(disclosure);
    }
}
