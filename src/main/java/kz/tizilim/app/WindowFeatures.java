package kz.tizilim.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import kz.tizilim.activities.Activities;
import kz.tizilim.consents.ConsentBelongings;
import kz.tizilim.consents.Consents;
import kz.tizilim.consents.CoverageHoles;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.calendar.WorkCalendar;
import kz.tizilim.letters.Letters;
import kz.tizilim.letters.outgoing.PaperDialog;
import kz.tizilim.letters.outgoing.Printing;
import kz.tizilim.operator.Company;
import kz.tizilim.operator.Operator;
import kz.tizilim.overview.DueRow;
import kz.tizilim.overview.Flows;
import kz.tizilim.overview.MissingRow;
import kz.tizilim.overview.MissingRows;
import kz.tizilim.overview.Overview;
import kz.tizilim.overview.ReminderRows;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.policies.Policies;
import kz.tizilim.policies.PolicyKind;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.RequestBelongings;
import kz.tizilim.requests.RequestServices;
import kz.tizilim.requests.Requests;
import kz.tizilim.requests.work.DaysLeft;
import kz.tizilim.requests.work.NoticeDialog;
import kz.tizilim.requests.work.Phrases;
import kz.tizilim.search.Search;
import kz.tizilim.session.RegisterCodes;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.RegisterTables;
import kz.tizilim.subjects.PersonDestruction;
import kz.tizilim.subjects.PersonServices;
import kz.tizilim.subjects.Persons;
import kz.tizilim.subjects.acts.ActsViewModel;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.transfers.DisclosureBelongings;
import kz.tizilim.transfers.Transfers;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.Wording;
import kz.tizilim.ui.mark.Tone;
import org.kordamp.ikonli.feather.Feather;

/** The screens of the features, wired to one open register. */
public final class WindowFeatures implements Workbench.Features {
    private static final String TODAY = "overview.title";
    private static final String REQUESTS = "requests.title";
    private static final String ACTIVITIES = "activities.title";
    private static final String TRANSFERS = "transfers.title";
    private static final String CONSENTS = "consents.title";
    private static final String POLICIES = "policies.title";
    private static final String COMPANY = "operator.title";

    private final Clock clock;
    private Search search;

    public WindowFeatures(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<ShellEntry> screens(UiContext desk, OpenedRegister register, Consumer<String> go) {
        RegisterSession registers = ((SessionRegister) register).session();
        Printing printing = Printing.onThisSystem();
        Requests requests = new Requests(desk, workplace(registers), printing);
        Letters letters = new Letters(desk, registers.letters(), printing);
        Activities activities = new Activities(desk, registers.activities(), registers.terms(), registers.persons()::count);
        PaperDialog papers = new PaperDialog(desk, printing);
        Supplier<Operator> operator = () -> registers.operators().find().orElse(Operator.fresh());
        Supplier<String> head = () -> registers.folder().head().toString();
        Transfers transfers = new Transfers(
                desk,
                new Transfers.Registers(registers.transfers(), registers.disclosures(), registers.activities(), registers.persons()),
                new Transfers.Printing(
                        operator, head, papers, new NoticeDialog(desk, registers.disclosureNotices(), printing, () -> LocalDate.now(clock))),
                clock);
        Consents consents = new Consents(
                desk,
                new Consents.Registers(
                        registers.consents(), registers.operators(), registers.activities(), registers.persons(), registers.transfers()),
                registers.consentPapers(),
                papers);
        Persons persons = new Persons(
                desk,
                registers.persons(),
                registers.activities(),
                new PersonServices(
                        registers.belongings(),
                        registers.personMerges(),
                        registers.personExtract(),
                        registers.personDestruction(),
                        registers.destructionPaper(),
                        papers,
                        (place, id) -> then(desk, () -> show(place, id, consents, requests, transfers), go, place),
                        person -> then(desk, () -> consents.create(person), go, CONSENTS),
                        consents::fillForm));
        Company company = new Company(
                desk, registers.operators(), new RegisterCodes(registers.activities()), papers, clock, () -> moved(desk, registers));
        MissingRows.Ways ways = new MissingRows.Ways(
                field -> then(desk, () -> company.fill(field), go, COMPANY),
                (activity, field) -> then(desk, () -> activities.fill(activity, field), go, ACTIVITIES),
                recipient -> then(desk, () -> transfers.show(recipient), go, TRANSFERS));
        Policies policies = new Policies(
                desk, registers.policies(), registers.clauses(), printing, leading(desk, new GapWays(company, activities, transfers, consents, go)::follow));
        MissingRows missing = new MissingRows(registers.operators(), registers.activities(), registers.transfers(), ways)
                .with(wording -> stale(wording, registers, kind -> then(desk, () -> policies.show(kind), go, POLICIES)))
                .with(wording -> holes(wording, registers, activity -> then(desk, () -> consents.showCoverage(activity), go, CONSENTS)));
        ReminderRows reminders = new ReminderRows(
                registers.activities(), registers.transfers(), registers.disclosures(),
                new ReminderRows.Ways(
                        disclosure -> then(desk, () -> transfers.showDisclosure(disclosure), go, TRANSFERS), ways.activity(), ways.recipient()));
        Overview overview = new Overview(
                desk,
                () -> Stream.concat(
                                interrupted(desk, registers.personDestruction(), () -> go.accept(TODAY)).stream(),
                                Stream.of(
                                                due(desk, registers, request -> then(desk, () -> requests.show(request.id()), go, REQUESTS)),
                                                new DueConsents(desk, registers, consents, () -> go.accept(CONSENTS)).rows(),
                                                reminders.on(LocalDate.now(clock), desk.wording()))
                                        .flatMap(List::stream)
                                        .sorted(Comparator.comparing(DueRow::due, Comparator.nullsLast(Comparator.naturalOrder()))))
                        .toList(),
                missing,
                clock);
        Flows flows = new Flows(
                desk, registers.activities(), registers.transfers(),
                new Flows.Ways(activity -> then(desk, () -> activities.show(activity), go, ACTIVITIES), ways.recipient()),
                new Flows.Printing(operator, head, papers), clock);
        ScreenLists lists = new ScreenLists(desk, registers, new PaperDialog(desk, printing), clock);
        List<ShellEntry> entries = List.of(
                ShellEntry.of(TODAY, Feather.SUN, 1, overview::screen),
                new ShellEntry(REQUESTS, Feather.INBOX, 1, () -> lists.ofRequests(requests.screen()), requests.late()),
                ShellEntry.of("subjects.title", Feather.USERS, 1, () -> lists.ofPersons(persons.screen(), persons::listed)),
                ShellEntry.of(CONSENTS, Feather.CHECK_SQUARE, 1, () -> lists.ofConsents(consents.screen(), consents::listed)),
                ShellEntry.of(ACTIVITIES, Feather.LAYERS, 1, () -> lists.ofActivities(activities.screen())),
                ShellEntry.of(TRANSFERS, Feather.SHARE_2, 1, () -> lists.ofTransfers(transfers.screen(), transfers::disclosed)),
                ShellEntry.of("overview.flows.title", Feather.GIT_MERGE, 1, flows::screen),
                ShellEntry.of(POLICIES, Feather.BOOK_OPEN, 2, policies::screen),
                ShellEntry.of("letters.journal.title", Feather.SEND, 2, () -> lists.ofLetters(letters.screen())),
                ShellEntry.of(COMPANY, Feather.BRIEFCASE, 3, company::screen));
        search = WindowSearch.over(
                desk, registers, new WindowSearch.Rooms(persons, consents, requests, letters, activities, transfers),
                entries.stream().map(ShellEntry::key).toList(), go);
        return entries;
    }

    private static void show(String place, UUID id, Consents consents, Requests requests, Transfers transfers) {
        switch (place) {
            case ConsentBelongings.PLACE -> consents.show(id);
            case RequestBelongings.PLACE -> requests.show(id);
            case DisclosureBelongings.PLACE -> transfers.showDisclosure(id);
            default -> throw new IllegalArgumentException("No screen shows this of a person: " + place);
        }
    }

    @Override
    public String lawEdition(UiContext desk) {
        return desk.say("app.law", DateFormatter.figures(LawPack.current().editionDate()));
    }

    @Override
    public Optional<Function<UiContext, Node>> search(OpenedRegister register) {
        return Optional.ofNullable(search).map(found -> found::box);
    }

    @Override
    public Optional<Node> tables(UiContext desk, OpenedRegister register) {
        return Optional.of(new RegisterTablesPane(desk, new RegisterTables(((SessionRegister) register).session(), clock)).node());
    }

    private static Consumer<PolicyGap.Way> leading(UiContext desk, Consumer<PolicyGap.Way> follow) {
        return way -> desk.unsaved().beforeGoing(desk, () -> follow.accept(way));
    }

    private static void then(UiContext desk, Runnable show, Consumer<String> go, String place) {
        // The screen reads its list when it is shown; what is chosen after that stays chosen.
        desk.unsaved().beforeGoing(desk, () -> {
            go.accept(place);
            show.run();
        });
    }

    private List<DueRow> due(UiContext desk, RegisterSession registers, Consumer<Request> open) {
        Phrases phrases = new Phrases(desk.wording());
        WorkCalendar calendar = registers.operators().calendar();
        LocalDate today = LocalDate.now(clock);
        return registers.requests().open().stream()
                .map(request -> {
                    DaysLeft left = DaysLeft.of(request, today, calendar);
                    return new DueRow(
                            request.applicant().name(), phrases.kinds(request.kinds()) + " · " + request.label(), request.due(),
                            phrases.left(left), phrases.tone(left), () -> open.accept(request));
                })
                .toList();
    }

    /** Acts of destruction that were interrupted: one press completes each. They have no term, and stand before all that has one. */
    private static List<DueRow> interrupted(UiContext desk, PersonDestruction destruction, Runnable again) {
        return destruction.unfinished().stream()
                .map(act -> new DueRow(
                        desk.say("subjects.act.dated", act.number(), desk.wording().date(act.on())), desk.say("subjects.act.interrupted.row", act.person()), null,
                        desk.say("subjects.acts.state.interrupted"), Tone.LATE, () -> ActsViewModel.finish(desk, destruction, act, again)))
                .toList();
    }

    /** Papers in force that say something else than the register does by now. */
    private static List<MissingRow> stale(Wording wording, RegisterSession registers, Consumer<PolicyKind> open) {
        List<MissingRow> rows = new ArrayList<>();
        for (PolicyKind kind : PolicyKind.values()) {
            int places = registers.policies().changedSince(kind, wording.language()).size();
            if (places > 0) {
                rows.add(new MissingRow(
                        wording.say("policies.paper." + kind.code()), wording.say("policies.today.stale", places), true, () -> open.accept(kind)));
            }
        }
        return rows;
    }

    /** Activities whose need of consent no text names, or for which persons have given none. */
    private static List<MissingRow> holes(Wording wording, RegisterSession registers, Consumer<UUID> open) {
        return CoverageHoles.of(registers.activities(), registers.transfers(), registers.consents(), registers.persons()).stream()
                .map(hole -> new MissingRow(
                        wording.in(hole.activity().name()),
                        hole.isUnnamed()
                                ? wording.say("consents.today.unnamed", hole.purposes(), hole.recipients(), hole.countries())
                                : wording.say("consents.today.without", hole.persons()),
                        hole.isUnnamed(),
                        () -> open.accept(hole.activity().id())))
                .toList();
    }

    /** Reckons open requests anew and says which moved, each in a line. */
    private static List<String> moved(UiContext desk, RegisterSession registers) {
        registers.disclosures().reckonAnew();
        return registers.requests().reckonAnew().stream()
                .map(moved -> desk.say(
                        "app.moved",
                        moved.request().label(),
                        moved.before() == null ? "—" : DateFormatter.figures(moved.before()),
                        moved.request().due() == null ? "—" : DateFormatter.figures(moved.request().due())))
                .toList();
    }

    private RequestServices workplace(RegisterSession registers) {
        return new RequestServices(
                registers.requests(), registers.mailIntake(), registers.suggestions(), registers.requestLetters(),
                registers.letters(), registers.operators(), registers.activities(), registers.persons(), registers.transfers(), clock);
    }
}
