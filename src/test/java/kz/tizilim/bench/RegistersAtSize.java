package kz.tizilim.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.consents.ConsentBelongings;
import kz.tizilim.consents.ConsentFilter;
import kz.tizilim.consents.ConsentOrder;
import kz.tizilim.consents.Coverage;
import kz.tizilim.search.Finder;
import kz.tizilim.search.RecordFinders;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.DisclosureFilter;
import kz.tizilim.ui.Wording;

/** Large registers of activities, persons, consents and disclosures as the screens ask them, each question beside the same one to raw H2. */
final class RegistersAtSize {
    private static final int PAGE = 100;
    private static final int TURNS = 100;
    private static final int WARM_UP = 15;
    /** As many of a kind as the search box asks for. */
    private static final int OF_A_KIND = 6;

    private static final Map<String, String> WORDS = Map.of(
            "list-persons", "A page of persons", "list-consents", "A page of consents", "list-disclosures", "A page of disclosures",
            "list-activities", "All activities", "list-transfers", "All recipients and transfers", "filter-consents", "Consents filtered",
            "filter-disclosures", "Disclosures filtered", "search", "A key in the search box", "coverage", "A person's coverage");
    private static final List<String> QUESTIONS = WORDS.keySet().stream().sorted().toList();

    private static final List<ConsentOrder> ORDERS = List.of(ConsentOrder.values());
    private static final List<ConsentFilter> FILTERS = List.of(ConsentFilter.values());

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Random random = new Random(17);
    private final RegisterSession session;
    private final ManyRecords.Size size;

    private RegistersAtSize(RegisterSession session, ManyRecords.Size size) {
        this.session = session;
        this.size = size;
    }

    /** Arguments: the folder of such a register at rest, or one to make it in; the seed, activities, persons, consents, disclosures. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        ManyRecords.Size size = new ManyRecords.Size(
                Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5]));
        if (!Files.exists(folder)) {
            ManyRecords.make(folder, Long.parseLong(arguments[1]), size);
        }
        Clock clock = Clock.fixed(ManyRecords.TODAY.atTime(12, 0).atZone(ZoneId.of("Asia/Almaty")).toInstant(), ZoneId.of("Asia/Almaty"));
        try (RegisterSession session = new RegisterSession(ManyPersons.open(folder), clock)) {
            new RegistersAtSize(session, size).measure();
        }
    }

    /** Tells what the measured process said. */
    static void tell(Page page, Program.Said said, String size) {
        page.line("\nRegisters at size: " + size);
        for (String question : QUESTIONS) {
            page.figure(WORDS.get(question) + ", 95 % under", said.number(question + "95"), 100, " ms");
            page.detail("all", said.values().get(question));
            if (said.values().containsKey(question + "-raw")) {
                page.detail("beside it: the like of it to raw H2", said.values().get(question + "-raw"));
            }
        }
        page.detail("all activities, right after one was changed", said.values().get("list-activities-afresh"));
        page.detail("who consented to an activity, who did not", said.values().get("persons-of-activity"));
        page.detail("peak memory (VmHWM), in MB", said.values().get("peak"));
    }

    private void measure() throws Exception {
        lists();
        filters();
        search();
        coverage();
        persons();
        out.println("peak " + Walk.peakMemory());
    }

    private void lists() throws Exception {
        beside("list-persons", turn -> session.persons().page(random.nextInt(size.persons()), PAGE),
                "select image from person order by name_sort offset ? rows fetch next 100 rows only", turn -> random.nextInt(size.persons()));
        beside("list-consents", turn -> session.consents().page(ConsentFilter.ALL, ORDERS.get(turn % ORDERS.size()), random.nextInt(size.consents()), PAGE),
                "select image from consent order by number desc offset ? rows fetch next 100 rows only", turn -> random.nextInt(size.consents()));
        beside("list-disclosures", turn -> session.disclosures().page(DisclosureFilter.ALL, random.nextInt(size.disclosures()), PAGE),
                "select image from disclosure order by on_day desc, number desc offset ? rows fetch next 100 rows only", turn -> random.nextInt(size.disclosures()));
        beside("list-activities", turn -> session.activities().all(), "select image from activity where number > ? order by number", turn -> 0);
        Timing afresh = new Timing();
        for (int turn = 0; turn < WARM_UP + 20; turn++) {
            List<Activity> all = session.activities().all();
            Activity changed = all.get(turn % all.size());
            session.activities().keep(changed.withStatus(changed.status() == ActivityStatus.DRAFT ? ActivityStatus.CHECKED : ActivityStatus.DRAFT));
            double time = Timing.millisOf(() -> session.activities().all());
            if (turn >= WARM_UP) {
                afresh.add(time);
            }
        }
        out.println("list-activities-afresh " + afresh.spread());
        beside("list-transfers", turn -> List.of(session.transfers().recipients(), session.transfers().transfers()),
                "select image from transfer where id is not null or 1 = ?", turn -> 0);
    }

    private void filters() throws Exception {
        beside("filter-consents", turn -> {
            ConsentFilter filter = FILTERS.get(turn % FILTERS.size());
            int many = (int) session.consents().count(filter);
            return session.consents().page(filter, ORDERS.get(turn / FILTERS.size() % ORDERS.size()), many == 0 ? 0 : random.nextInt(many), PAGE);
        }, "select count(*) from consent where withdrawn = false and until_day >= ?", turn -> ManyRecords.TODAY);
        List<UUID> recipients = session.transfers().recipients().stream().map(each -> each.id()).toList();
        beside("filter-disclosures", turn -> {
            DisclosureFilter filter = new DisclosureFilter(turn % 2 == 0, turn % 4 < 2 ? null : recipients.get(turn % recipients.size()), null);
            int many = (int) session.disclosures().count(filter);
            return session.disclosures().page(filter, many == 0 ? 0 : random.nextInt(many), PAGE);
        }, "select count(*) from disclosure where recipient = ?", turn -> recipients.get(turn % recipients.size()));
    }

    /** Each key pressed asks every kind of record. */
    private void search() throws Exception {
        RecordFinders.Registers registers = new RecordFinders.Registers(
                session.persons(), session.consents(), session.requests(), session.letters(), session.activities(), session.transfers(), session.disclosures());
        List<Finder> finders = new RecordFinders(registers, nowhere()).all();
        Wording wording = new Wording(Language.KK);
        Timing keys = new Timing();
        for (int turn = 0; turn < WARM_UP + 25; turn++) {
            Person person = session.persons().page(random.nextInt(size.persons()), 1).get(0);
            String typed = List.of(person.surname(), person.given() + " " + person.surname(), person.iin().substring(8), "Келісім 17", "Үлгі серік").get(turn % 5);
            for (int length = 1; length <= typed.length(); length++) {
                String words = typed.substring(0, length);
                double time = Timing.millisOf(() -> finders.forEach(finder -> finder.find(words, OF_A_KIND, wording)));
                if (turn >= WARM_UP) {
                    keys.add(time);
                }
            }
        }
        out.println("search95 " + keys.ninetyFifth());
        out.println("search " + keys.spread());
    }

    private void coverage() throws Exception {
        ConsentBelongings belongings = new ConsentBelongings(session.folder(), session.consents(), session.activities(), session.transfers());
        List<Person> asked = new ArrayList<>();
        for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
            asked.addAll(session.persons().page(random.nextInt(size.persons()), 1));
        }
        beside("coverage", turn -> belongings.of(asked.get(turn), Language.KK),
                "select image from consent where person = (select id from person where number = ?)", turn -> asked.get(turn).number());
    }

    /** How an activity stands with its persons: how many consented, how many did not, and the first of those. */
    private void persons() throws Exception {
        Coverage coverage = Coverage.of(session.activities(), session.transfers(), session.consents());
        Timing times = new Timing();
        for (int turn = 0; turn < 20; turn++) {
            Activity activity = coverage.activities().get(random.nextInt(coverage.activities().size()));
            List<UUID> texts = coverage.covering(activity);
            times.add(Timing.millisOf(() -> session.consents().consenting(activity, texts, 50)));
        }
        out.println("persons-of-activity " + times.spread());
    }

    private static RecordFinders.Ways nowhere() {
        return new RecordFinders.Ways(id -> {}, id -> {}, id -> {}, id -> {}, id -> {}, id -> {}, id -> {}, id -> {}, id -> {}, term -> {});
    }

    private interface Question {
        Object ask(int turn);
    }

    private void beside(String name, Question question, String sql, Question argument) throws Exception {
        Timing ours = new Timing();
        Timing raw = new Timing();
        for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
            int now = turn;
            Object value = argument.ask(now);
            double mine = Timing.millisOf(() -> question.ask(now));
            double bare = Timing.millisOf(() -> session.folder().read(handle -> handle.query(sql, row -> row.getObject(1), value)));
            if (turn >= WARM_UP) {
                ours.add(mine);
                raw.add(bare);
            }
        }
        out.println(String.format(Locale.ROOT, "%s95 %.3f", name, ours.ninetyFifth()));
        out.println(name + " " + ours.spread());
        out.println(name + "-raw " + raw.spread());
    }
}
