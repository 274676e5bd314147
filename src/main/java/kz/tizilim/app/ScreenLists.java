package kz.tizilim.app;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityImport;
import kz.tizilim.app.ExportableScreen.ExportOption;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentImport;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.letters.Letter;
import kz.tizilim.requests.Request;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonDestruction;
import kz.tizilim.subjects.list.PersonImport;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.DisclosureImport;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.RecipientImport;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.paper.PaperShow;

/** Which lists can leave which screen, and which can be taken into it. */
final class ScreenLists {
    private final UiContext desk;
    private final RegisterSession registers;
    private final PaperShow paperShow;
    private final Clock clock;

    ScreenLists(UiContext desk, RegisterSession registers, PaperShow paperShow, Clock clock) {
        this.desk = desk;
        this.registers = registers;
        this.paperShow = paperShow;
        this.clock = clock;
    }

    Screen ofPersons(Screen screen, Supplier<Supplier<List<Person>>> listed) {
        PersonImport taken = new PersonImport(registers.persons(), registers.activities()::dictionaries, clock);
        return listed(screen, List.of(taken), new ExportOption("subjects.title", true, node -> {
            Supplier<List<Person>> persons = listed.get();
            return (lists, inFull) -> lists.persons(persons.get(), inFull);
        }), new ExportOption("subjects.acts.title", false, node -> {
            List<PersonDestruction.Ordered> acts = ExportableScreen.shown(node, "subjects-acts", registers.personDestruction()::ordered);
            return (lists, inFull) -> lists.acts(acts);
        }));
    }

    Screen ofConsents(Screen screen, Supplier<Supplier<List<Consent>>> listed) {
        return listed(screen, List.of(new ConsentImport(registers.consents(), registers.persons())), new ExportOption("consents.title", true, node -> {
            Supplier<List<Consent>> consents = listed.get();
            return (lists, inFull) -> lists.consents(consents.get(), inFull);
        }));
    }

    Screen ofRequests(Screen screen) {
        return listed(screen, List.of(), new ExportOption("session.lists.requests", false, node -> {
            List<Request> requests = ExportableScreen.shown(node, "requests-list", registers.requests()::all);
            return (lists, inFull) -> lists.requests(requests);
        }));
    }

    Screen ofLetters(Screen screen) {
        return listed(screen, List.of(), new ExportOption("letters.journal.title", false, node -> {
            List<Letter> letters = ExportableScreen.shown(node, "letters-journal", registers.letters()::all);
            return (lists, inFull) -> lists.letters(letters);
        }));
    }

    Screen ofActivities(Screen screen) {
        ExportOption data = new ExportOption("session.lists.data", false, node -> {
            List<Activity> activities = ExportableScreen.shown(node, "activities-list", registers.activities()::all);
            return (lists, inFull) -> lists.data(activities);
        });
        return listed(screen, List.of(new ActivityImport(registers.activities())), data, new ExportOption("session.lists.access", false, node -> (lists, inFull) -> lists.access()));
    }

    Screen ofTransfers(Screen screen, Supplier<Supplier<List<Disclosure>>> disclosed) {
        RecipientImport recipients = new RecipientImport(registers.transfers(), registers.activities()::dictionaries);
        DisclosureImport disclosures = new DisclosureImport(
                registers.disclosures(), registers.transfers(), registers.activities(), registers.persons(), clock);
        ExportOption all = new ExportOption("session.lists.transfers", false, node -> {
            List<Transfer> transfers = ExportableScreen.shown(node, "transfers-table", registers.transfers()::transfers);
            return (lists, inFull) -> lists.transfers(transfers);
        });
        ExportOption known = new ExportOption("transfers.section.recipients", false, node -> {
            List<Recipient> shown = ExportableScreen.shown(node, "transfers-list", registers.transfers()::recipients);
            return (lists, inFull) -> lists.recipients(shown);
        });
        ExportOption given = new ExportOption("transfers.section.disclosures", true, node -> {
            Supplier<List<Disclosure>> shown = disclosed.get();
            return (lists, inFull) -> lists.disclosures(shown.get(), inFull);
        });
        return listed(screen, List.of(recipients, disclosures), all, known, given);
    }

    /** Nothing is taken into a register that is open for reading only. */
    private Screen listed(Screen screen, List<ListKind<?>> taken, ExportOption... offers) {
        return new ExportableScreen(desk, registers, paperShow, clock, screen, List.of(offers), registers.folder().isReadOnly() ? List.of() : taken);
    }
}
