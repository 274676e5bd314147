package kz.tizilim.transfers;

import java.time.Clock;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.transfers.card.RecipientsView;
import kz.tizilim.transfers.card.RecipientsViewModel;
import kz.tizilim.transfers.card.TransfersView;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Sections;

/** The front door of the room: its screen, and the way to a recipient's card from elsewhere in the program. */
public final class Transfers {
    private static final String RECIPIENTS = "transfers.section.recipients";
    private static final String ALL = "transfers.section.all";

    private final Desk desk;
    private final RecipientsViewModel recipients;
    private final ObjectProperty<String> section = new SimpleObjectProperty<>(RECIPIENTS);

    public Transfers(Desk desk, TransferRegister register, ActivityRegister activities, Clock clock) {
        this.desk = desk;
        recipients = new RecipientsViewModel(desk, register, activities, clock);
    }

    /** The screen in the language of this moment. */
    public Screen screen() {
        return Sections.in(desk.wording(), "transfers-sections", section)
                .with(RECIPIENTS, () -> new RecipientsView(desk, recipients))
                .with(ALL, () -> new TransfersView(desk, recipients, () -> section.set(RECIPIENTS)));
    }

    /** Chooses a recipient before the screen is shown. */
    public void show(UUID recipient) {
        section.set(RECIPIENTS);
        recipients.show(recipient);
    }
}
