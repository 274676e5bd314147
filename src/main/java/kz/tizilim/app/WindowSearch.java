package kz.tizilim.app;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.tizilim.activities.Activities;
import kz.tizilim.consents.Consents;
import kz.tizilim.letters.Letters;
import kz.tizilim.requests.Requests;
import kz.tizilim.search.Finder;
import kz.tizilim.search.RecordFinders;
import kz.tizilim.search.ScreenFinder;
import kz.tizilim.search.Search;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.subjects.Persons;
import kz.tizilim.transfers.Transfers;
import kz.tizilim.ui.UiContext;

/** The search box over an open register, with the ways to everything that it finds. */
final class WindowSearch {
    private static final String SETTINGS = "settings.title";
    /** What is set on the screen of settings, by the keys of its labels. */
    private static final List<String> SET = List.of(
            "settings.language", "settings.look", "settings.text", "settings.idle", "settings.printer", "settings.passphrase");

    /** The rooms that show what is found. */
    record Rooms(Persons persons, Consents consents, Requests requests, Letters letters, Activities activities, Transfers transfers) {}

    private WindowSearch() {}

    /**
     * @param more what rooms find beside their chief records
     * @param screens the keys of the screens
     */
    static Search over(UiContext desk, RegisterSession registers, Rooms rooms, List<Finder> more, List<String> screens, Consumer<String> go) {
        RecordFinders.Ways ways = new RecordFinders.Ways(
                way(rooms.persons()::show, go, "subjects.title"),
                way(rooms.consents()::show, go, "consents.title"),
                way(rooms.consents()::showText, go, "consents.title"),
                way(rooms.requests()::show, go, "requests.title"),
                way(rooms.letters()::show, go, "letters.journal.title"),
                way(rooms.activities()::show, go, "activities.title"),
                way(rooms.activities()::showBase, go, "activities.title"),
                way(rooms.transfers()::show, go, "transfers.title"),
                way(rooms.transfers()::showDisclosure, go, "transfers.title"),
                term -> {
                    go.accept("activities.title");
                    rooms.activities().show(term);
                });
        List<Finder> finders = new ArrayList<>(new RecordFinders(
                        new RecordFinders.Registers(
                                registers.persons(), registers.consents(), registers.requests(), registers.letters(), registers.activities(), registers.transfers(),
                                registers.disclosures()),
                        ways)
                .all());
        finders.addAll(more);
        finders.add(new ScreenFinder(
                Stream.concat(
                                Stream.concat(screens.stream(), Stream.of(SETTINGS)).map(key -> new ScreenFinder.Place(key, key)),
                                SET.stream().map(key -> new ScreenFinder.Place(key, SETTINGS)))
                        .toList(),
                go));
        return new Search(desk, finders);
    }

    private static Consumer<UUID> way(Consumer<UUID> show, Consumer<String> go, String place) {
        return id -> {
            // The screen reads its list when it is shown; what is chosen after that stays chosen.
            go.accept(place);
            show.accept(id);
        };
    }
}
