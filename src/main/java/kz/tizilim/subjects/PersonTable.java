package kz.tizilim.subjects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.PageRange;
import kz.tizilim.storage.Table;
import kz.tizilim.text.IdentityDigits;
import kz.tizilim.text.SortKey;

/** Persons in the database; found by any part of a name, IIN, e-mail or telephone. */
final class PersonTable {
    static final Table<Person> PERSON = Table.of("person", Person.class)
            .column("number", "int", Person::number)
            .column("name_sort", "varbinary(1000)", person -> SortKey.of(person.fullName()))
            .column("iin", "varchar(12)", Person::iin)
            .column("categories", "varchar(4000)", person -> " " + String.join(" ", person.categories()) + " ")
            .column("blocked", "date", person -> person.isBlocked() ? person.blocked().since() : null)
            .index("number")
            .index("name_sort, id, categories")
            .index("iin")
            .words(PersonTable::words);

    static final Table<PersonMerge> MERGE = Table.of("person_merge", PersonMerge.class).column("kept", "uuid", PersonMerge::kept).index("kept");

    static final Table<DestructionAct> DESTROYED = Table.of("destruction_act", DestructionAct.class)
            .column("number", "int", DestructionAct::number)
            .column("person_number", "int", DestructionAct::person)
            .index("person_number");

    static final Table<UsedNumber> USED_NUMBER = Table.of("used_number", UsedNumber.class)
            .column("of_table", "varchar(40)", UsedNumber::table)
            .column("number", "int", UsedNumber::number)
            .index("of_table, number");

    /**
     * What stops work on a person's data.
     *
     * @param blocked since when they are blocked; null where they are not
     * @param act the number of the act by which they are destroyed; 0 where there is none
     */
    record Stop(LocalDate blocked, int act) {}

    private PersonTable() {}

    static int highestUsed(Handle handle, String table) {
        int kept = Math.toIntExact(handle.number("select coalesce(max(number), 0) from used_number where of_table = ?", table));
        if (!table.equals(PERSON.name())) {
            return kept;
        }
        return Math.max(kept, Math.toIntExact(handle.number("select coalesce(max(person_number), 0) from destruction_act")));
    }

    static List<PersonMerge> merges(Handle handle, UUID kept) {
        return handle.select(MERGE, "where kept = ?", kept);
    }

    /** All persons by name; read as they lie and sorted here, since following an index through all of them takes minutes. */
    static List<Person> all(Handle handle) {
        Map<UUID, byte[]> keys = new HashMap<>();
        return handle.all(PERSON).stream()
                .sorted(Comparator.comparing((Person person) -> keys.computeIfAbsent(person.id(), id -> SortKey.of(person.fullName())), Arrays::compareUnsigned))
                .toList();
    }

    static List<Person> page(Handle handle, int from, int count) {
        PageRange page = PageRange.of(count(handle), from, count);
        String order = page.fromEnd() ? "name_sort desc, id desc" : "name_sort, id";
        String ids = "select id from person order by " + order + " offset ? rows fetch next ? rows only";
        return handle.select(PERSON, "where id in (" + ids + ") order by name_sort, id", page.skipped(), page.count());
    }

    static List<Person> search(Handle handle, String typed, int limit) {
        return handle.search(PERSON, typed, "order by name_sort", limit);
    }

    static Set<String> iins(Handle handle) {
        return handle.query("select distinct iin from person where iin is not null", row -> row.getString(1)).stream()
                .filter(iin -> !IdentityDigits.isPlaceholder(iin))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A number that no person has or had: acts of destruction go on naming people by theirs. */
    static int nextNumber(Handle handle) {
        int last = Math.toIntExact(handle.number("select coalesce(max(number), 0) from person"));
        return Math.max(last, highestUsed(handle, PERSON.name())) + 1;
    }

    static int nextAct(Handle handle) {
        return Math.toIntExact(handle.number("select coalesce(max(number), 0) + 1 from destruction_act"));
    }

    /** The act by which the data of the person with an internal number are destroyed. */
    static Optional<DestructionAct> act(Handle handle, int person) {
        return handle.select(DESTROYED, "where person_number = ?", person).stream().findFirst();
    }

    /** What stops work on a person's data; empty where there is no such person, and where nothing does. */
    static Optional<Stop> stop(Handle handle, UUID person) {
        return handle
                .query(
                        "select person.blocked, destruction_act.number from person left join destruction_act on person_number = person.number where person.id = ?",
                        row -> new Stop(row.getObject(1, LocalDate.class), row.getInt(2)),
                        person)
                .stream()
                .filter(stop -> stop.blocked() != null || stop.act() > 0)
                .findFirst();
    }

    static List<DestructionAct> acts(Handle handle) {
        return handle.select(DESTROYED, "order by number desc");
    }

    static long count(Handle handle) {
        return handle.count(PERSON);
    }

    static List<Person> withIin(Handle handle, String iin) {
        String digits = IdentityDigits.of(iin);
        return digits == null || IdentityDigits.isPlaceholder(digits) ? List.of() : handle.select(PERSON, "where iin = ?", digits);
    }

    private static List<String> words(Person person) {
        List<String> words = new ArrayList<>(List.of(person.fullName()));
        PersonFields.ALL.searched().forEach(field -> words.addAll(field.texts(person)));
        return words;
    }
}
