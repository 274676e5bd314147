package kz.tizilim.app;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kz.tizilim.app.ExportableScreen.ExportOption;
import kz.tizilim.requests.work.NoticeDialog;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.DisclosureBelongings;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.Transfers;
import kz.tizilim.ui.Screen;
import org.kordamp.ikonli.feather.Feather;

/** The screen of recipients, transfers and disclosures, and the ways to their cards. */
final class TransferScreens implements FeatureScreens {
    private static final String PLACE = "transfers.title";

    private final RegisterWindow window;
    private final RegisterSession session;
    private final Transfers transfers;

    TransferScreens(RegisterWindow window) {
        this.window = window;
        session = window.session();
        transfers = new Transfers(
                window.context(),
                new Transfers.Registers(session.transfers(), session.disclosures(), session.activities(), session.persons()),
                new Transfers.Printing(
                        window.operator(), window.head(), window.papers(),
                        new NoticeDialog(window.context(), session.disclosureNotices(), window.printing(), window::today)),
                window.clock());
    }

    Transfers room() {
        return transfers;
    }

    /** Goes to a recipient's card. */
    void show(UUID recipient) {
        window.go(PLACE, () -> transfers.show(recipient));
    }

    /** Goes to a disclosure. */
    void showDisclosure(UUID disclosure) {
        window.go(PLACE, () -> transfers.showDisclosure(disclosure));
    }

    @Override
    public boolean open(String table, UUID id) {
        if (!table.equals("recipient")) {
            return false;
        }
        show(id);
        return true;
    }

    @Override
    public List<ShellEntry> entries() {
        return List.of(ShellEntry.of(PLACE, Feather.SHARE_2, 1, this::screen));
    }

    private Screen screen() {
        ExportOption all = new ExportOption("session.lists.transfers", false, node -> {
            List<Transfer> shown = ExportableScreen.shown(node, "transfers-table", session.transfers()::transfers);
            return (lists, inFull) -> lists.transfers(shown);
        });
        ExportOption recipients = new ExportOption("transfers.section.recipients", false, node -> {
            List<Recipient> shown = ExportableScreen.shown(node, "transfers-list", session.transfers()::recipients);
            return (lists, inFull) -> lists.recipients(shown);
        });
        ExportOption disclosures = new ExportOption("transfers.section.disclosures", true, node -> {
            Supplier<List<Disclosure>> shown = transfers.disclosed();
            return (lists, inFull) -> lists.disclosures(shown.get(), inFull);
        });
        return window.lists().listed(transfers.screen(), List.of("recipient", "disclosure"), all, recipients, disclosures);
    }

    @Override
    public List<String> calendarChanged() {
        session.disclosures().reckonAnew();
        return List.of();
    }

    @Override
    public boolean show(String place, UUID id) {
        if (!place.equals(DisclosureBelongings.PLACE)) {
            return false;
        }
        showDisclosure(id);
        return true;
    }
}
