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
import java.util.stream.Stream;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.exchange.fields.RecordField;
import kz.tizilim.exchange.lists.ImportRow;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonFields;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.subjects.PersonRules;
import kz.tizilim.text.FormText;
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
        return Stream.concat(Stream.of(FULL_NAME), PersonFields.ALL.imported().map(RecordField::name)).toList();
    }

    @Override
    public RowReader<Person> reader() {
        LocalDate today = LocalDate.now(clock);
        Set<String> iins = register.iins();
        Map<String, Integer> seen = new HashMap<>();
        Map<String, String> categories = dictionaries.get().byName(Dictionary.SUBJECTS);
        return row -> {
            Person person = person(row, categories);
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

    private static Person person(ImportRow row, Map<String, String> categories) {
        String full = row.text(FULL_NAME);
        PersonName name = full == null ? PersonName.of("", "") : PersonName.guess(full);
        Map<String, Object> read = new HashMap<>();
        PersonFields.ALL.imported().forEach(field -> read.put(field.name(), row.value(field, field == PersonFields.CATEGORIES ? categories : Map.of())));
        read.put("surname", or(row.text("surname"), name.surname()));
        read.put("given", or(row.text("given"), name.given()));
        read.put("patronymic", or(row.text("patronymic"), name.patronymic()));
        return Person.fresh().with(read);
    }

    private static ValidationError inOneCell(ValidationError fault, ImportRow row) {
        return fault.field().equals("surname") && !row.holds("surname") ? new ValidationError(FULL_NAME, fault.key(), fault.arguments()) : fault;
    }

    private static String or(String said, String guessed) {
        return said == null ? FormText.of(guessed) : said;
    }
}
