package kz.tizilim.app;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityList;
import kz.tizilim.app.ListedScreen.Offer;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentList;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.letters.Letter;
import kz.tizilim.requests.Request;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonDestruction;
import kz.tizilim.subjects.list.PersonList;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.DisclosureList;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.RecipientList;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.ui.Desk;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.paper.PaperShow;

/** Which lists can leave which screen, and which can be taken into it. */
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
        PersonList taken = new PersonList(registers.persons(), registers.activities()::dictionaries, clock);
        return listed(screen, List.of(taken), new Offer("subjects.title", true, node -> {
            Supplier<List<Person>> persons = listed.get();
            return (lists, inFull) -> lists.persons(persons.get(), inFull);
        }), new Offer("subjects.acts.title", false, node -> {
            List<PersonDestruction.Ordered> acts = ListedScreen.shown(node, "subjects-acts", registers.personDestruction()::ordered);
            return (lists, inFull) -> lists.acts(acts);
        }));
    }

    Screen ofConsents(Screen screen, Supplier<Supplier<List<Consent>>> listed) {
        return listed(screen, List.of(new ConsentList(registers.consents(), registers.persons())), new Offer("consents.title", true, node -> {
            Supplier<List<Consent>> consents = listed.get();
            return (lists, inFull) -> lists.consents(consents.get(), inFull);
        }));
    }

    Screen ofRequests(Screen screen) {
        return listed(screen, List.of(), new Offer("app.lists.requests", false, node -> {
            List<Request> requests = ListedScreen.shown(node, "requests-list", registers.requests()::all);
            return (lists, inFull) -> lists.requests(requests);
        }));
    }

    Screen ofLetters(Screen screen) {
        return listed(screen, List.of(), new Offer("letters.journal.title", false, node -> {
            List<Letter> letters = ListedScreen.shown(node, "letters-journal", registers.letters()::all);
            return (lists, inFull) -> lists.letters(letters);
        }));
    }

    Screen ofActivities(Screen screen) {
        Offer data = new Offer("app.lists.data", false, node -> {
            List<Activity> activities = ListedScreen.shown(node, "activities-list", registers.activities()::all);
            return (lists, inFull) -> lists.data(activities);
        });
        return listed(screen, List.of(new ActivityList(registers.activities())), data, new Offer("app.lists.access", false, node -> (lists, inFull) -> lists.access()));
    }

    Screen ofTransfers(Screen screen, Supplier<Supplier<List<Disclosure>>> disclosed) {
        RecipientList recipients = new RecipientList(registers.transfers(), registers.activities()::dictionaries);
        DisclosureList disclosures = new DisclosureList(
                registers.disclosures(), registers.transfers(), registers.activities(), registers.persons(), clock);
        Offer all = new Offer("app.lists.transfers", false, node -> {
            List<Transfer> transfers = ListedScreen.shown(node, "transfers-table", registers.transfers()::transfers);
            return (lists, inFull) -> lists.transfers(transfers);
        });
        Offer known = new Offer("transfers.section.recipients", false, node -> {
            List<Recipient> shown = ListedScreen.shown(node, "transfers-list", registers.transfers()::recipients);
            return (lists, inFull) -> lists.recipients(shown);
        });
        Offer given = new Offer("transfers.section.disclosures", true, node -> {
            Supplier<List<Disclosure>> shown = disclosed.get();
            return (lists, inFull) -> lists.disclosures(shown.get(), inFull);
        });
        return listed(screen, List.of(recipients, disclosures), all, known, given);
    }

    /** Nothing is taken into a register that is open for reading only. */
    private Screen listed(Screen screen, List<ListKind<?>> taken, Offer... offers) {
        return new ListedScreen(desk, registers, paperShow, clock, screen, List.of(offers), registers.folder().isReadOnly() ? List.of() : taken);
    }
}
