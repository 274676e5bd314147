package kz.tizilim.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;
import kz.tizilim.vault.KeyDerivation;
import kz.tizilim.vault.RecoveryCode;

/** Two invented kinds of records, and registers that unlock quickly. */
final class Samples {
    static final char[] PASSPHRASE = "төрт түлік пен жеті ата".toCharArray();
    static final RecoveryCode RECOVERY = RecoveryCode.random();
    static final KeyDerivation.Cost LIGHT = new KeyDerivation.Cost(64, 1, 1);

    static final Table<Person> PERSONS = Table.of("person", Person.class)
            .column("surname", "varchar(100)", Person::surname)
            .column("born", "date", Person::born)
            .index("surname")
            .words(person -> List.of(person.surname(), person.given()));
    static final Table<Plea> PLEAS = Table.of("plea", Plea.class)
            .column("person_id", "uuid", Plea::person)
            .column("status", "varchar(20)", plea -> plea.status().name())
            .column("due", "date", Plea::due)
            .index("status, due")
            .index("person_id")
            .words(plea -> List.of(plea.text()));
    static final Schema SCHEMA = new Schema(1, List.of(PERSONS, PLEAS));

    enum Status {
        OPEN,
        ANSWERED
    }

    record Person(UUID id, String surname, String given, LocalDate born) implements RegisterRecord {
        @Override
        public UUID owner() {
            return id;
        }
    }

    record Plea(UUID id, UUID person, Status status, LocalDate due, String text, List<String> kinds) implements RegisterRecord {
        @Override
        public UUID owner() {
            return id;
        }
    }

    private Samples() {}

    static Person person(String surname) {
        return new Person(UUID.randomUUID(), surname, "Айгүл", LocalDate.of(1991, 5, 17));
    }

    static Person person(Random random) {
        return new Person(
                new UUID(random.nextLong(), random.nextLong()),
                "Үлгібеков " + random.nextInt(1000),
                "Т.",
                LocalDate.ofEpochDay(random.nextInt(15_000)));
    }

    static Plea plea(Random random, UUID person) {
        return new Plea(
                new UUID(random.nextLong(), random.nextLong()),
                person,
                random.nextBoolean() ? Status.OPEN : Status.ANSWERED,
                LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)),
                "Менің деректерім туралы " + random.nextInt(),
                random.nextBoolean() ? List.of() : List.of("access"));
    }

    static RegisterFolder create(Path folder) {
        return RegisterFolder.create(folder, SCHEMA, how(), Progress.NONE);
    }

    static RegisterFolder open(Path folder) {
        return RegisterFolder.open(folder, SCHEMA, Unlock.passphrase(PASSPHRASE), Progress.NONE);
    }

    static NewRegister how() {
        return new NewRegister(PASSPHRASE, RECOVERY, LIGHT);
    }

    static void put(RegisterFolder register, Person person) {
        register.act("persons.add", changes -> {
            changes.put(PERSONS, person);
            return null;
        });
    }

    static long count(RegisterFolder register, String sql, Object... arguments) {
        return register.read(handle -> handle.number(sql, arguments));
    }

    /** Every row of every table in one text, in an order that does not depend on how they came in. */
    static String dump(RegisterFolder register) {
        return register.read(Samples::dump);
    }

    private static String dump(Handle handle) {
        List<String> tables = handle.query(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC' and table_name <> 'JOURNAL_USE' order by 1", row -> row.getString(1));
        StringBuilder all = new StringBuilder();
        for (String table : tables) {
            // The place of a record is the database's own: it tells in which order the records came.
            String sql = table.endsWith("_TOKEN")
                    ? "select token, id from " + table + " t left join " + table.substring(0, table.length() - 6) + " r on r.place = t.place"
                    : "select * from " + table;
            List<String> rows = handle.query(sql, row -> {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    if (row.getMetaData().getColumnName(column).equals("PLACE")) {
                        continue;
                    }
                    Object value = row.getObject(column);
                    values.add(value instanceof byte[] bytes ? text(bytes) : String.valueOf(value));
                }
                return String.join(" | ", values);
            });
            rows.stream().sorted().forEach(row -> all.append(table).append(": ").append(row).append('\n'));
        }
        return all.toString();
    }

    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) ? text : HexFormat.of().formatHex(bytes);
    }
}
