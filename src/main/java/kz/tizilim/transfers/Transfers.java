package kz.tizilim.transfers;

import java.time.Clock;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.transfers.card.RecipientsView;
import kz.tizilim.transfers.card.RecipientsViewModel;
import kz.tizilim.transfers.card.TransfersView;
import kz.tizilim.transfers.disclosed.DisclosuresView;
import kz.tizilim.transfers.disclosed.DisclosuresViewModel;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Sections;

/** The front door of the room: its screen, and the way to a recipient's card from elsewhere in the program. */
public final class Transfers {
    private static final String RECIPIENTS = "transfers.section.recipients";
    private static final String ALL = "transfers.section.all";
    private static final String DISCLOSURES = "transfers.section.disclosures";

    private final Desk desk;
    private final RecipientsViewModel recipients;
    private final DisclosuresViewModel disclosures;
    private final ObjectProperty<String> section = new SimpleObjectProperty<>(RECIPIENTS);

    public Transfers(
            Desk desk, TransferRegister register, DisclosureRegister disclosed, ActivityRegister activities, PersonRegister persons, Clock clock) {
        this.desk = desk;
        disclosures = new DisclosuresViewModel(desk, disclosed, register, activities, persons, clock);
        recipients = new RecipientsViewModel(desk, register, activities, clock);
    }

    /** The screen in the language of this moment. */
    public Screen screen() {
        return Sections.in(desk.wording(), "transfers-sections", section)
                .with(RECIPIENTS, () -> new RecipientsView(desk, recipients))
                .with(ALL, () -> new TransfersView(desk, recipients, () -> section.set(RECIPIENTS)))
                .with(DISCLOSURES, () -> new DisclosuresView(desk, disclosures));
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
