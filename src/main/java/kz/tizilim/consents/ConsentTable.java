package kz.tizilim.consents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.Table;
import kz.tizilim.subjects.UsedNumbers;
import kz.tizilim.text.Language;

/** Consents and their texts in the database. */
final class ConsentTable {
    static final Table<ConsentText> TEXT = Table.of("consent_text", ConsentText.class)
            .column("series", "int", ConsentText::series)
            .column("version", "int", ConsentText::version)
            .column("status", "varchar(20)", text -> text.status().name())
            .words(text -> text.name() == null
                    ? List.of()
                    : Stream.of(Language.values()).map(language -> text.name().in(language)).toList());

    static final Table<Consent> CONSENT = Table.of("consent", Consent.class)
            .column("number", "int", Consent::number)
            .column("person", "uuid", Consent::person)
            .column("text", "uuid", Consent::text)
            .column("given_on", "date", Consent::givenOn)
            .column("until_day", "date", Consent::until)
            .column("withdrawn", "boolean", Consent::isWithdrawn)
            .column("partly_for", "varchar(4000)", ConsentTable::partlyWithdrawn)
            .column("stop_by", "date", consent -> consent.withdrawal() != null && consent.withdrawal().isOpen() ? consent.withdrawal().stopBy() : null)
            .index("number, until_day, withdrawn, id")
            .index("withdrawn, until_day")
            .index("person")
            .index("text, withdrawn, until_day, person, partly_for")
            .index("stop_by");

    private static final String LINES = "select id, number, until_day, withdrawn from consent";

    /** Rows read at once: an answer of more than 40 000 H2 writes into a file before it gives the first. */
    static final int STRETCH = 4_000;

    /** Holds on a day for one activity, for which it may have been withdrawn alone. */
    private static final String HOLDS_FOR =
            "withdrawn = false and (until_day is null or until_day >= ?) and (partly_for is null or locate(?, partly_for) = 0)";

    private ConsentTable() {}

    private static String partlyWithdrawn(Consent consent) {
        Withdrawal withdrawal = consent.withdrawal();
        return withdrawal == null || withdrawal.isBarred() || !withdrawal.partly()
                ? null
                : withdrawal.stopped().stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    static List<ConsentText> texts(Handle handle) {
        return handle.select(TEXT, "order by series, version desc");
    }

    static List<ConsentText> searchTexts(Handle handle, String typed, int limit) {
        return handle.search(TEXT, typed, "order by series, version desc", limit);
    }

    static int nextSeries(Handle handle) {
        return Math.toIntExact(handle.number("select coalesce(max(series), 0) + 1 from consent_text"));
    }

    static int nextVersion(Handle handle, int series) {
        return Math.toIntExact(handle.number("select coalesce(max(version), 0) + 1 from consent_text where series = ?", series));
    }

    static int nextNumber(Handle handle) {
        int last = Math.toIntExact(handle.number("select coalesce(max(number), 0) from consent"));
        return Math.max(last, UsedNumbers.highest(handle, CONSENT.name())) + 1;
    }

    static long uses(Handle handle, UUID text) {
        return handle.number("select count(*) from consent where text = ?", text);
    }

    static List<Consent> of(Handle handle, UUID person) {
        return handle.select(CONSENT, "where person = ? order by given_on desc, number desc", person);
    }

    static List<Consent> numbered(Handle handle, int number) {
        return handle.select(CONSENT, "where number = ?", number);
    }

    /** What the lists need of every consent; read by stretches. */
    static List<ConsentIndex.Line> lines(Handle handle) {
        List<ConsentIndex.Line> lines = new ArrayList<>();
        List<ConsentIndex.Line> stretch = handle.query(LINES + " order by number, id fetch first ? rows only", ConsentTable::line, STRETCH);
        while (!stretch.isEmpty()) {
            lines.addAll(stretch);
            ConsentIndex.Line last = stretch.get(stretch.size() - 1);
            stretch = handle.query(
                    LINES + " where number >= ? and (number > ? or id > ?) order by number, id fetch first ? rows only",
                    ConsentTable::line, last.number(), last.number(), last.id(), STRETCH);
        }
        return lines;
    }

    static List<ConsentIndex.Line> lines(Handle handle, Set<UUID> ids) {
        return handle.query(LINES + " where id = any(?)", ConsentTable::line, (Object) ids.toArray(new UUID[0]));
    }

    private static ConsentIndex.Line line(ResultSet row) throws SQLException {
        return ConsentIndex.Line.of(row.getObject(1, UUID.class), row.getInt(2), row.getObject(3, LocalDate.class), row.getBoolean(4));
    }

    /** The consents with these ids, in their order; one that is not there is left out. */
    static List<Consent> all(Handle handle, List<UUID> ids) {
        // Many are read as they lie: one by one each would come from another page of the file.
        List<Consent> read = ids.size() > STRETCH
                ? handle.inAnyOrder(CONSENT)
                : handle.select(CONSENT, "where id = any(?)", (Object) ids.toArray(new UUID[0]));
        Map<UUID, Consent> found = read.stream().collect(Collectors.toMap(Consent::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** How many consents end from one day to another, both included, and when the first of them does; null where there is none. */
    static ExpiringConsents ending(Handle handle, LocalDate first, LocalDate last) {
        return handle.query(
                        "select count(*), min(until_day) from consent where withdrawn = false and until_day >= ? and until_day <= ?",
                        row -> new ExpiringConsents(row.getLong(1), row.getObject(2, LocalDate.class)), first, last)
                .get(0);
    }

    /** The consents whose processing has still to be stopped, the most urgent first. */
    static List<Consent> toStop(Handle handle) {
        return handle.select(CONSENT, "where stop_by is not null order by stop_by, number");
    }

    /** The persons who have a consent by one of these texts that holds on a day for an activity. */
    static Set<UUID> persons(Handle handle, UUID activity, List<UUID> texts, LocalDate today) {
        if (texts.isEmpty()) {
            return Set.of();
        }
        // Not "text = any": behind that H2 asks no index by its text.
        String marks = String.join(", ", Collections.nCopies(texts.size(), "?"));
        List<Object> arguments = new ArrayList<>(texts);
        arguments.addAll(List.of(today, activity.toString()));
        return Set.copyOf(handle.query(
                "select distinct person from consent where text in (" + marks + ") and " + HOLDS_FOR,
                row -> row.getObject(1, UUID.class),
                arguments.toArray()));
    }

    /** The persons of any of these categories, in the order of their names: an index holds all that is asked. */
    static List<UUID> personsOf(Handle handle, List<String> categories) {
        if (categories.isEmpty()) {
            return List.of();
        }
        String belongs = String.join(" or ", Collections.nCopies(categories.size(), "locate(?, categories) > 0"));
        return handle.query(
                "select id from person where " + belongs + " order by name_sort, id",
                row -> row.getObject(1, UUID.class),
                categories.stream().map(category -> " " + category + " ").toArray());
    }
}
