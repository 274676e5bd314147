package kz.tizilim.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.activities.Purpose;
import kz.tizilim.activities.ReadyActivity;
import kz.tizilim.activities.Retention;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentRegister;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.ConsentWording;
import kz.tizilim.consents.Validity;
import kz.tizilim.consents.Withdrawal;
import kz.tizilim.journal.JournalMaker;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferRegister;

/** Registers with many activities, persons, consents and disclosures, the same for the same seed. */
final class ManyRecords {
    /** The day on which the register is made and looked at. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 19);

    private static final int BASES = 50;
    private static final int RECIPIENTS = 300;
    private static final int TEXTS = 200;
    private static final int LOT = 500;

    private final Random random;
    private final ManyPersons people;
    private final Map<String, Table<?>> bare = new HashMap<>();
    private final List<PersonalDataStore> bases = new ArrayList<>();
    private final List<Recipient> recipients = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<ConsentText> texts = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();

    /** How many of each. */
    record Size(int activities, int persons, int consents, int disclosures) {}

    private ManyRecords(long seed) {
        random = new Random(~seed);
        people = new ManyPersons(seed);
    }

    /** Makes the journal; several records an entry, so that it does not take hours. The first opening makes the database from it. */
    static void make(Path folder, long seed, Size size) throws IOException {
        new ManyRecords(seed).write(folder, size);
    }

    private void write(Path folder, Size size) throws IOException {
        Stream.of(ActivityRegister.tables(), PersonRegister.tables(), TransferRegister.tables(), ConsentRegister.tables())
                .flatMap(List::stream)
                .forEach(table -> bare.put(table.name(), Table.of(table.name(), table.type())));
        try (JournalMaker register = ManyPersons.empty(folder)) {
            lots(register, "base", Math.min(BASES, size.activities()), this::base);
            lots(register, "recipient", RECIPIENTS, this::recipient);
            lots(register, "activity", size.activities(), this::activity);
            lots(register, "transfer", 2 * size.activities(), this::transfer);
            lots(register, "consent_text", Math.min(TEXTS, size.activities()), number -> text(number, size.activities()));
            lots(register, "person", size.persons(), this::person);
            lots(register, "consent", size.consents(), this::consent);
            lots(register, "disclosure", size.disclosures(), this::disclosure);
        }
    }

    private interface Maker {
        RegisterRecord make(int number);
    }

    private void lots(JournalMaker register, String table, int count, Maker maker) throws IOException {
        for (int from = 1; from <= count; from += LOT) {
            register.put("exchange.list", bare.get(table), IntStream.range(from, Math.min(from + LOT, count + 1)).mapToObj(maker::make).toList());
        }
    }

    private PersonalDataStore base(int number) {
        PersonalDataStore base = new PersonalDataStore(id(), words("Деректер базасы", number), number % 5 == 0 ? "DE" : "KZ", null, null, true, List.of(), List.of());
        bases.add(base);
        return base;
    }

    private Recipient recipient(int number) {
        Recipient recipient = new Recipient(
                id(), words("Үлгі серіктес", number), "it-providers", Recipient.RecipientRole.PROCESSOR, true, number % 4 == 0 ? "DE" : "KZ", null, null, null, null, null);
        recipients.add(recipient);
        return recipient;
    }

    private Activity activity(int number) {
        Activity ready = oneOf(ReadyActivity.all()).activity();
        List<Purpose> purposes = ready.purposes().stream().map(purpose -> new Purpose(purpose.name(), random.nextBoolean() ? "consent" : purpose.basis(), null)).toList();
        Activity activity = new Activity(
                id(), number, words(ready.name().in(Language.KK), number), ready.status(), ready.role(), ready.answerable(), TODAY.plusDays(random.nextInt(400)),
                purposes, ready.data(), List.of(category(), category()), ready.sources(), ready.methods(), ready.operations(), ready.automation(),
                List.of(oneOf(bases).id()), ready.retention(), ready.measures(), false, false, false, null, null, null);
        activities.add(activity);
        return activity;
    }

    private Transfer transfer(int number) {
        Recipient to = oneOf(recipients);
        return new Transfer(
                id(), activities.get(number % activities.size()).id(), to.id(), List.of("full-name", "phone"), null,
                to.country().equals("KZ") ? "consent" : "consent-to-transfer", to.country());
    }

    /** A text covers the purposes of its share of the activities; of every tenth it does not name the recipients. */
    private ConsentText text(int number, int all) {
        int share = Math.max(1, all / Math.min(TEXTS, all));
        List<Activity> covered = activities.subList((number - 1) * share, Math.min(number * share, activities.size()));
        List<ConsentWording.Item> items = Stream.generate(() -> new ConsentWording.Item("Тармақ", List.of("Осы келісіммен деректерімді көрсетілген мақсаттарда өңдеуге рұқсат беремін."))).limit(8).toList();
        ConsentText text = new ConsentText(
                id(), number, 1, words("Келісім", number), ConsentText.Status.IN_USE, covered.stream().map(Activity::id).toList(),
                covered.stream().flatMap(activity -> activity.purposes().stream()).map(Purpose::name).distinct().toList(), List.of("full-name", "phone"),
                Validity.of(2, Retention.Unit.YEAR), true, number % 10 == 0 ? List.of() : recipients.stream().map(Recipient::id).toList(), true, List.of("DE"), false,
                null, null, null, TODAY.minusYears(3), Stream.of(Language.KK, Language.RU).map(each -> new ConsentWording(each, "Келісім", "Мен келісемін", items)).toList(), null);
        texts.add(text);
        return text;
    }

    private Person person(int number) {
        Person one = people.person(number);
        Person person = new Person(
                one.id(), number, one.surname(), one.given(), one.patronymic(), one.iin(), null, one.emails(), one.phones(), one.address(), one.language(),
                List.of(category()), null, null, null);
        persons.add(person);
        return person;
    }

    private Consent consent(int number) {
        ConsentText text = oneOf(texts);
        LocalDate given = TODAY.minusDays(1 + random.nextInt(1000));
        Withdrawal withdrawal = random.nextInt(20) > 0
                ? null
                : new Withdrawal(given.plusDays(1), null, given.plusDays(22), text.activities(), false, random.nextInt(50) == 0 ? null : given.plusDays(5), null, null);
        return new Consent(
                id(), number, persons.get(number % persons.size()).id(), text.id(), given, text.validity().lastDay(given).orElse(null), null, null, null, null, null, withdrawal);
    }

    private Disclosure disclosure(int number) {
        LocalDate on = TODAY.minusDays(random.nextInt(1500));
        boolean notice = random.nextInt(10) == 0;
        return new Disclosure(
                id(), number, oneOf(persons).id(), on, oneOf(recipients).id(), null, oneOf(activities).id(), List.of("full-name"), "Сұрау № " + number, null, null,
                notice, notice ? on.plusDays(14) : null, notice && random.nextInt(10) > 0 ? on.plusDays(3) : null, null);
    }

    private String category() {
        return oneOf(CATEGORIES);
    }

    private static final List<String> CATEGORIES = new Dictionaries(List.of()).all(Dictionary.SUBJECTS).stream().map(DictionaryTerm::code).toList();

    private static LocalText words(String name, int number) {
        return LocalText.same(name + " " + number);
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
