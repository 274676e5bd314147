package kz.tizilim.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kz.tizilim.app.ExportableScreen.ExportOption;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentBelongings;
import kz.tizilim.consents.Consents;
import kz.tizilim.consents.CoverageHoles;
import kz.tizilim.overview.DueRow;
import kz.tizilim.overview.MissingRow;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Wording;
import org.kordamp.ikonli.feather.Feather;

/** The screen of consents, what of them is due, and activities whose need of consent nothing covers. */
final class ConsentScreens implements FeatureScreens {
    static final String PLACE = "consents.title";

    private final RegisterWindow window;
    private final RegisterSession session;
    private final Consents consents;

    ConsentScreens(RegisterWindow window) {
        this.window = window;
        session = window.session();
        consents = new Consents(
                window.context(),
                new Consents.Registers(session.consents(), session.operators(), session.activities(), session.persons(), session.transfers()),
                session.consentPapers(),
                window.papers());
    }

    Consents room() {
        return consents;
    }

    /** Goes to a new consent of a person. */
    void create(Person person) {
        window.go(PLACE, () -> consents.create(person));
    }

    @Override
    public List<ShellEntry> entries() {
        return List.of(ShellEntry.of(PLACE, Feather.CHECK_SQUARE, 1, () -> listed(window.lists(), consents.screen(), consents::listed)));
    }

    /** The screen with the list that can leave it. */
    static Screen listed(ScreenLists screens, Screen screen, Supplier<Supplier<List<Consent>>> listed) {
        return screens.listed(screen, List.of("consent"), new ExportOption(PLACE, true, node -> {
            Supplier<List<Consent>> consents = listed.get();
            return (lists, inFull) -> lists.consents(consents.get(), inFull);
        }));
    }

    @Override
    public List<DueRow> due(LocalDate today) {
        return new DueConsents(window.context(), session, consents, () -> window.go().accept(PLACE)).rows();
    }

    /** Activities whose need of consent no text names, or for which persons have given none. */
    @Override
    public List<MissingRow> missing(Wording wording) {
        return CoverageHoles.of(session.activities(), session.transfers(), session.consents(), session.persons()).stream()
                .map(hole -> new MissingRow(
                        wording.in(hole.activity().name()),
                        hole.isUnnamed()
                                ? wording.say("consents.today.unnamed", hole.purposes(), hole.recipients(), hole.countries())
                                : wording.say("consents.today.without", hole.persons()),
                        hole.isUnnamed(),
                        () -> window.go(PLACE, () -> consents.showCoverage(hole.activity().id()))))
                .toList();
    }

    // Papers that lie about the register come before consents that are still to be collected.
    @Override
    public int placeOfMissing() {
        return 1;
    }

    @Override
    public boolean show(String place, UUID id) {
        if (!place.equals(ConsentBelongings.PLACE)) {
            return false;
        }
        window.go(place, () -> consents.show(id));
        return true;
    }
}
