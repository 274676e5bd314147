package kz.tizilim.consents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.exchange.lists.CellVocabulary;
import kz.tizilim.exchange.lists.ImportRow;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.subjects.list.NamedPersons;
import kz.tizilim.text.ValidationError;

/** Consents from a list, each by the version of its text that was in use on its day; what the register has already is left out. */
public final class ConsentImport implements ListKind<Consent> {
    private record Given(UUID person, UUID text, LocalDate on) {}

    private final ConsentRegister register;
    private final PersonRegister persons;

    public ConsentImport(ConsentRegister register, PersonRegister persons) {
        this.register = register;
        this.persons = persons;
    }

    @Override
    public String table() {
        return "consent";
    }

    @Override
    public List<String> fields() {
        return List.of(NamedPersons.IIN, NamedPersons.NAME, "text", "givenOn", "way", "proof", "note");
    }

    @Override
    public RowReader<Consent> reader() {
        NamedPersons named = new NamedPersons(persons);
        Map<String, List<ConsentText>> texts = texts();
        Map<String, ConsentMethod> ways = CellVocabulary.of(ConsentMethod.class);
        Set<Given> seen = new HashSet<>();
        Set<UUID> asked = new HashSet<>();
        return row -> {
            Person person = named.of(row);
            LocalDate givenOn = row.day("givenOn");
            ConsentText text = version(row, texts, givenOn);
            Consent read = new Consent(
                    UUID.randomUUID(), 0, person == null ? null : person.id(), text == null ? null : text.id(), givenOn, null, row.one("way", ways), null,
                    null, row.text("proof"), row.text("note"), null);
            row.rules(ConsentRules.check(read, register.today()).stream().filter(fault -> !isNoted(fault, row)).toList());
            if (!row.isSound()) {
                return Optional.empty();
            }
            if (asked.add(read.person())) {
                register.of(read.person()).forEach(had -> seen.add(new Given(had.person(), had.text(), had.givenOn())));
            }
            if (!seen.add(new Given(read.person(), read.text(), givenOn))) {
                row.leaveOut("givenOn", "consents.list.known");
                return Optional.empty();
            }
            return Optional.of(read);
        };
    }

    @Override
    public UUID keep(List<Consent> consents, IntConsumer done) {
        return register.keepAll(consents, done);
    }

    @Override
    public RecordHistory history() {
        return register.history();
    }

    // Who is named and by what was noted where it was looked up.
    private static boolean isNoted(ValidationError fault, ImportRow row) {
        return fault.field().equals("person") || (fault.field().equals("text") && row.text("text") != null);
    }

    /** Texts by their names and numbers; of each all versions that were ever in use, the newest first. */
    private Map<String, List<ConsentText>> texts() {
        List<ConsentText> used = register.texts().stream()
                .filter(text -> !text.isDraft())
                .sorted(Comparator.comparing(ConsentText::usedFrom).thenComparingInt(ConsentText::version).reversed())
                .toList();
        CellVocabulary<List<ConsentText>> words = new CellVocabulary<>();
        for (ConsentText text : used) {
            List<ConsentText> versions = new ArrayList<>(used.stream().filter(other -> other.series() == text.series()).toList());
            words.put(versions, text.name()).put(versions, Integer.toString(text.series()));
        }
        return words.byName();
    }

    private static ConsentText version(ImportRow row, Map<String, List<ConsentText>> texts, LocalDate givenOn) {
        List<ConsentText> versions = row.one("text", texts);
        if (versions == null || givenOn == null) {
            return versions == null ? null : versions.get(0);
        }
        Optional<ConsentText> then = versions.stream().filter(text -> !text.usedFrom().isAfter(givenOn)).findFirst();
        if (then.isEmpty()) {
            row.fault("givenOn", "consents.fault.before-text");
        }
        return then.orElse(versions.get(0));
    }
}
