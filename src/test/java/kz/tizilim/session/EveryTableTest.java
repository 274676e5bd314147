package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.Order;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.attachments.AttachmentRegister;
import kz.tizilim.attachments.Holder;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.Withdrawal;
import kz.tizilim.documents.PaperText;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.exchange.sheets.RegisterWorkbook;
import kz.tizilim.journal.Progress;
import kz.tizilim.storage.Json;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.transfers.Disclosure;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A given operator's register with something in every table: printed, and gone out and come back as JSON and as XLSX, it is the same.
 * A table that is new is in it by itself, filled by the types of its fields.
 */
class EveryTableTest {
    private static final UUID PERSON = UUID.fromString("5c1f0c86-6bd6-4d0e-9a53-0d6a5a4a0b11");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir private Path place;

    static List<String> operators() {
        return GivenOperator.NAMES;
    }

    @ParameterizedTest
    @MethodSource("operators")
    void registerWithEveryTableComesBack(String operator) throws IOException {
        Path json = place.resolve("first.json");
        Path workbook = place.resolve("first.xlsx");
        try (RegisterSession session = GivenOperator.register(operator, place.resolve("first"), TODAY.toString())) {
            extend(session);
            for (Table<?> table : RegisterSession.SCHEMA.tables()) {
                assertThat(count(session, table)).as("records in " + table.name()).isPositive();
            }
            byte[] print = RegisterDocument.of(session, Language.KK, TODAY).pdf();
            VeraPdf.assertAccessibleArchive(print);
            assertThat(PaperText.of(print)).contains("1 / ");
            RegisterFile.write(json, session.folder(), RegisterSession.SCHEMA, Progress.NONE);
            RegisterWorkbook.write(workbook, session.folder(), RegisterSession.SCHEMA, Language.RU, Codes.all(session), Progress.NONE);
        }

        assertThat(back(json, "of-json")).isEqualTo(Files.readString(json));
        assertThat(back(workbook, "of-workbook")).isEqualTo(Files.readString(json));
    }

    private String back(Path file, String name) throws IOException {
        Path again = place.resolve(name + ".json");
        try (RegisterSession session = TestSession.empty(place.resolve(name), TODAY.toString())) {
            RegisterFile.read(file, RegisterSession.SCHEMA, FeatureRegistrations.importChecks(TODAY)).into(session.folder());
            RegisterFile.write(again, session.folder(), RegisterSession.SCHEMA, Progress.NONE);
        }
        return Files.readString(again);
    }

    /** The records of consents, disclosures, orders and copies as the officer makes them; in every other empty table one of any values. */
    static void extend(RegisterSession session) {
        // A policy does not say the number that a text of consent must.
        session.operators().keep(with(session.operators().find().orElseThrow(), "bin", "991340000007"));
        Activity first = session.activities().all().get(0);
        session.activities().keep(ordered(first));
        PersonalDataStore base = session.activities().bases().get(0);
        session.activities().keep(with(base, "copies", List.of(Map.of("country", "DE"))));
        Person person = session.persons().keep(new Person(
                PERSON, 0, "Үлгіқызы", "Айгүл", null, "991332300002", LocalDate.of(1999, 1, 2), List.of("aigul@example.kz"), List.of("+7 700 000 00 00"),
                "Алматы", Language.KK, List.of("customers"), null, null, null));
        ConsentText text = TestSession.textInUse(session);
        Consent given = session.consents().keep(new Consent(
                UUID.randomUUID(), 0, person.id(), text.id(), TODAY, null, null, new Consent.Representative("=Өкіл", "сенімхат № 1"), null, null, "+ескерту", null), null);
        session.consents().withdraw(given, new Withdrawal(TODAY, null, null, text.activities(), true, null, null, null));
        session.consents().keep(Consent.fresh(person.id(), TODAY).by(text.id()), null);
        session.disclosures().disclose(
                new Disclosure(UUID.randomUUID(), 0, null, TODAY, null, "Сот", first.id(), List.of("full-name"), "@Сұрау № 5\nекінші жол", null, null, true, null, null, null),
                List.of(person.id()));
        session.folder().act("test.fill", changes -> {
            changes.store(UUID.randomUUID(), person.id(), "скан.pdf", "application/pdf", new ByteArrayInputStream("скан".getBytes(StandardCharsets.UTF_8)));
            return person;
        });
        new AttachmentRegister(session.folder()).note(new Holder("activity", first.id(), first.owner()), "=Ескертпе\nекінші жол", TODAY);
        for (Table<?> table : RegisterSession.SCHEMA.tables()) {
            if (count(session, table) == 0) {
                put(session, table);
            }
        }
    }

    private static Activity ordered(Activity activity) {
        return new Activity(
                activity.id(), activity.number(), activity.name(), activity.status(), activity.role(), activity.answerable(), TODAY.plusYears(1),
                activity.purposes(), activity.data(), activity.subjects(), activity.sources(), activity.methods(), activity.operations(),
                activity.automation(), activity.bases(), activity.retention(), activity.measures(), activity.minors(), activity.profiling(),
                activity.automatedDecisions(), (Order) value(Order.class, "until"), 12_345L, LocalText.same("-өзге шара"));
    }

    @SuppressWarnings("unchecked") // a record is read as what it was
    private static <T> T with(T record, String field, Object value) {
        ObjectNode fields = Json.MAPPER.valueToTree(record);
        fields.set(field, Json.MAPPER.valueToTree(value));
        Class<T> type = (Class<T>) record.getClass();
        return Json.read(Json.write(fields), type);
    }

    private static long count(RegisterSession session, Table<?> table) {
        return session.folder().read(handle -> (long) handle.all(table).size());
    }

    private static <T extends RegisterRecord> void put(RegisterSession session, Table<T> table) {
        T made = table.type().cast(value(table.type(), ""));
        session.folder().act("test.fill", changes -> {
            changes.put(table, made);
            return made;
        });
    }

    /** Any value of a type, the same for the same type; whatever names a record names the person, a field of one name is left out. */
    private static Object value(Class<?> type, String without) {
        return Json.read(Json.write(plain(type, without, List.of())), type);
    }

    private static Object plain(Type type, String without, List<Type> within) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Type element = arguments[arguments.length - 1];
            if (within.contains(element)) {
                return arguments.length == 1 ? List.of() : Map.of();
            }
            Object inner = plain(element, without, within);
            return arguments.length == 1 ? List.of(inner) : Map.of("kk", inner);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            List<Type> here = Stream.concat(within.stream(), Stream.of(type)).toList();
            for (RecordComponent component : plain.getRecordComponents()) {
                boolean isOwnId = within.isEmpty() && component.getName().equals("id");
                if (!component.getName().equals(without) && !here.contains(component.getType())) {
                    fields.put(component.getName(), isOwnId ? UUID.randomUUID().toString() : plain(component.getGenericType(), without, here));
                }
            }
            return fields;
        } else if (plain.isEnum()) {
            return Json.MAPPER.valueToTree(plain.getEnumConstants()[0]);
        } else if (plain == UUID.class) {
            return PERSON.toString();
        } else if (plain == LocalDate.class) {
            return TODAY.toString();
        } else if (plain == LocalDateTime.class) {
            return TODAY.atTime(12, 30).toString();
        } else if (plain == boolean.class || plain == Boolean.class) {
            return true;
        }
        return plain.isPrimitive() || Number.class.isAssignableFrom(plain) ? (Object) 7 : "=мән «1»";
    }
}
