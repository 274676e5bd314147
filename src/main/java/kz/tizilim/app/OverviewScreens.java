package kz.tizilim.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.tizilim.overview.DueRow;
import kz.tizilim.overview.MissingRow;
import kz.tizilim.overview.MissingRows;
import kz.tizilim.overview.Overview;
import kz.tizilim.overview.ReminderRows;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.ui.Wording;
import org.kordamp.ikonli.feather.Feather;

/** The first screen: what is due and what is missing, of every room. */
final class OverviewScreens implements FeatureScreens {
    static final String PLACE = "overview.title";

    private final RegisterWindow window;
    private final List<FeatureScreens> rooms;
    private final ReminderRows reminders;
    private final Overview overview;

    OverviewScreens(RegisterWindow window, List<FeatureScreens> rooms, MissingRows.Ways ways, ReminderRows.Ways reminded) {
        this.window = window;
        this.rooms = List.copyOf(rooms);
        RegisterSession session = window.session();
        reminders = new ReminderRows(session.activities(), session.transfers(), session.disclosures(), reminded);
        MissingRows missing = new MissingRows(session.operators(), session.activities(), session.transfers(), ways).with(this::missingOfRooms);
        overview = new Overview(window.context(), this::dueOfRooms, missing, window.clock());
    }

    @Override
    public List<ShellEntry> entries() {
        return List.of(ShellEntry.of(PLACE, Feather.SUN, 1, overview::screen));
    }

    private List<DueRow> dueOfRooms() {
        LocalDate today = window.today();
        Stream<DueRow> dated = Stream.concat(
                        rooms.stream().flatMap(room -> room.due(today).stream()), reminders.on(today, window.context().wording()).stream())
                .sorted(Comparator.comparing(DueRow::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return Stream.concat(rooms.stream().flatMap(room -> room.interrupted().stream()), dated).toList();
    }

    private List<MissingRow> missingOfRooms(Wording wording) {
        return rooms.stream()
                .sorted(Comparator.comparingInt(FeatureScreens::placeOfMissing))
                .flatMap(room -> room.missing(wording).stream())
                .toList();
    }
}
