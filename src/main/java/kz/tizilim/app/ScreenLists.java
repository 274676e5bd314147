package kz.tizilim.app;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import kz.tizilim.activities.Activity;
import kz.tizilim.app.ListedScreen.Offer;
import kz.tizilim.letters.Letter;
import kz.tizilim.requests.Request;
import kz.tizilim.subjects.Person;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.paper.PaperShow;

/** Which lists can leave which screen. */
final class ScreenLists {
    private final Desk desk;
    private final OfficerDesk registers;
    private final PaperShow paperShow;
    private final Clock clock;

    ScreenLists(Desk desk, OfficerDesk registers, PaperShow paperShow, Clock clock) {
        this.desk = desk;
        this.registers = registers;
        this.paperShow = paperShow;
        this.clock = clock;
    }

    Screen ofPersons(Screen screen, Supplier<Supplier<List<Person>>> listed) {
        return listed(screen, new Offer("subjects.title", true, node -> {
            Supplier<List<Person>> persons = listed.get();
            return (lists, inFull) -> lists.persons(persons.get(), inFull);
        }));
    }

    Screen ofRequests(Screen screen) {
        return listed(screen, new Offer("app.lists.requests", false, node -> {
            List<Request> requests = ListedScreen.shown(node, "requests-list", registers.requests()::all);
            return (lists, inFull) -> lists.requests(requests);
        }));
    }

    Screen ofLetters(Screen screen) {
        return listed(screen, new Offer("letters.journal.title", false, node -> {
            List<Letter> letters = ListedScreen.shown(node, "letters-journal", registers.letters()::all);
            return (lists, inFull) -> lists.letters(letters);
        }));
    }

    Screen ofActivities(Screen screen) {
        Offer data = new Offer("app.lists.data", false, node -> {
            List<Activity> activities = ListedScreen.shown(node, "activities-list", registers.activities()::all);
            return (lists, inFull) -> lists.data(activities);
        });
        return listed(screen, data, new Offer("app.lists.access", false, node -> (lists, inFull) -> lists.access()));
    }

    Screen ofTransfers(Screen screen) {
        return listed(screen, new Offer("app.lists.transfers", false, node -> {
            List<Transfer> transfers = ListedScreen.shown(node, "transfers-table", registers.transfers()::transfers);
            return (lists, inFull) -> lists.transfers(transfers);
        }));
    }

    private Screen listed(Screen screen, Offer... offers) {
        return new ListedScreen(desk, registers, paperShow, clock, screen, List.of(offers));
    }
}
