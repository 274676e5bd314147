package kz.tizilim.subjects.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.exchange.lists.CellVocabulary;
import kz.tizilim.exchange.lists.ImportRow;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.subjects.PersonRules;
import kz.tizilim.text.FormText;
import kz.tizilim.text.Language;
import kz.tizilim.text.PersonName;
import kz.tizilim.text.ValidationError;

/** Persons from a list; those whose IIN the register has already, or an earlier row, are left out. */
public final class PersonImport implements ListKind<Person> {
    /** Surname, given name and patronymic in one cell. */
    private static final String FULL_NAME = "fullName";

    private final PersonRegister register;
    private final Supplier<Dictionaries> dictionaries;
    private final Clock clock;

    public PersonImport(PersonRegister register, Supplier<Dictionaries> dictionaries, Clock clock) {
        this.register = register;
        this.dictionaries = dictionaries;
        this.clock = clock;
    }

    @Override
    public String table() {
        return "person";
    }

    @Override
    public List<String> fields() {
        return List.of(FULL_NAME, "surname", "given", "patronymic", "iin", "born", "emails", "phones", "address", "language", "categories");
    }

    @Override
    public RowReader<Person> reader() {
        LocalDate today = LocalDate.now(clock);
        Set<String> iins = register.iins();
        Map<String, Integer> seen = new HashMap<>();
        Map<String, String> categories = dictionaries.get().byName(Dictionary.SUBJECTS);
        Map<String, Language> languages = CellVocabulary.of(Language.class);
        return row -> {
            Person person = person(row, categories, languages);
            row.rules(PersonRules.check(person, today).stream().map(fault -> inOneCell(fault, row)).toList());
            String iin = person.iin();
            if (iin != null && iins.contains(iin)) {
                row.leaveOut("iin", "subjects.list.known");
                return Optional.empty();
            } else if (iin != null && row.isSound() && seen.putIfAbsent(iin, row.number()) != null) {
                row.leaveOut("iin", "subjects.list.repeated", seen.get(iin));
                return Optional.empty();
            }
            return Optional.of(person);
        };
    }

    @Override
    public UUID keep(List<Person> persons, IntConsumer done) {
        return register.keepAll(persons, done);
    }

    @Override
    public RecordHistory history() {
        return register.history();
    }

    private static Person person(ImportRow row, Map<String, String> categories, Map<String, Language> languages) {
        String full = row.text(FULL_NAME);
        PersonName name = full == null ? PersonName.of("", "") : PersonName.guess(full);
        return new Person(
                UUID.randomUUID(), 0, or(row.text("surname"), name.surname()), or(row.text("given"), name.given()),
                or(row.text("patronymic"), name.patronymic()), row.identity("iin"), row.day("born"), row.parts("emails"), row.parts("phones"),
                row.text("address"), row.one("language", languages), row.many("categories", categories), null, null, null);
    }

    private static ValidationError inOneCell(ValidationError fault, ImportRow row) {
        return fault.field().equals("surname") && !row.holds("surname") ? new ValidationError(FULL_NAME, fault.key(), fault.arguments()) : fault;
    }

    private static String or(String said, String guessed) {
        return said == null ? FormText.of(guessed) : said;
    }
}
