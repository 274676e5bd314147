package kz.tizilim.consents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.Stretch;
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
            .index("number desc, id")
            .index("until_day nulls last, number, id")
            .index("until_day desc nulls first, number desc, id")
            .index("withdrawn, number desc, until_day, id")
            .index("withdrawn, number, until_day, id")
            .index("withdrawn, until_day nulls last, number, id")
            .index("person")
            .index("text, withdrawn, until_day, person, partly_for")
            .index("stop_by");

    private static final String HOLDS = "withdrawn = false and (until_day is null or until_day >= ?)";

    /** The same for one activity, for which it may have been withdrawn alone. */
    private static final String HOLDS_FOR = HOLDS + " and (partly_for is null or locate(?, partly_for) = 0)";

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

    static long count(Handle handle, ConsentFilter filter, LocalDate today) {
        List<Object> arguments = new ArrayList<>();
        return handle.number("select count(*) from consent" + where(filter, today, arguments), arguments.toArray());
    }

    static List<Consent> page(Handle handle, ConsentFilter filter, ConsentOrder order, LocalDate today, int from, int count) {
        List<Object> arguments = new ArrayList<>();
        String where = where(filter, today, arguments);
        // How many a filter leaves costs as much as walking over them.
        Stretch page = filter == ConsentFilter.ALL
                ? Stretch.of(count(handle, filter, today), from, count)
                : new Stretch(false, from, count);
        arguments.addAll(List.of(page.skipped(), page.count()));
        // The page is found in an index that holds all it is sorted by; only then are its images read.
        String sorted = " order by " + columns(order);
        // Behind a filter one value of withdrawn is left: the index that begins with it is walked only where the order names it.
        String walked = (filter == ConsentFilter.ALL ? " order by " : " order by withdrawn, ")
                + (page.fromEnd() ? backwards(order) : columns(order));
        String ids = "select id from consent" + where + walked + " offset ? rows fetch next ? rows only";
        return handle.select(CONSENT, "where id in (" + ids + ")" + sorted, arguments.toArray());
    }

    /** The consents whose processing has still to be stopped, the most urgent first. */
    static List<Consent> toStop(Handle handle) {
        return handle.select(CONSENT, "where stop_by is not null order by stop_by, number");
    }

    /** How many persons have a consent by one of these texts that holds on a day for an activity. */
    static long persons(Handle handle, UUID activity, List<UUID> texts, LocalDate today) {
        if (texts.isEmpty()) {
            return 0;
        }
        List<Object> arguments = new ArrayList<>(texts);
        arguments.addAll(List.of(today, activity.toString()));
        return handle.number(
                "select count(distinct person) from consent where text in (" + marks(texts.size()) + ") and " + HOLDS_FOR, arguments.toArray());
    }

    /** Persons of an activity who have no consent by one of these texts that holds on a day for it, in the order of their names. */
    static List<UUID> without(Handle handle, Activity activity, List<UUID> texts, LocalDate today, int from, int count) {
        List<Object> arguments = new ArrayList<>();
        String without = without(activity, texts, today, arguments);
        arguments.addAll(List.of(from, count));
        return handle.query(
                "select id from person p where " + without + " order by name_sort, id offset ? rows fetch next ? rows only",
                row -> row.getObject(1, UUID.class),
                arguments.toArray());
    }

    static long countWithout(Handle handle, Activity activity, List<UUID> texts, LocalDate today) {
        List<Object> arguments = new ArrayList<>();
        return handle.number("select count(*) from person p where " + without(activity, texts, today, arguments), arguments.toArray());
    }

    private static String without(Activity activity, List<UUID> texts, LocalDate today, List<Object> arguments) {
        List<String> belongs = new ArrayList<>();
        for (String category : activity.subjects()) {
            belongs.add("locate(?, categories) > 0");
            arguments.add(" " + category + " ");
        }
        String mine = belongs.isEmpty() ? "false" : "(" + String.join(" or ", belongs) + ")";
        if (texts.isEmpty()) {
            return mine;
        }
        arguments.addAll(texts);
        arguments.addAll(List.of(today, activity.id().toString()));
        return mine + " and not exists (select 1 from consent c where c.person = p.id and c.text in (" + marks(texts.size()) + ") and " + HOLDS_FOR + ")";
    }

    private static String where(ConsentFilter filter, LocalDate today, List<Object> arguments) {
        LocalDate soon = today.plusDays(ConsentState.SOON_DAYS);
        return switch (filter) {
            case ALL -> "";
            case GIVEN -> {
                arguments.add(today);
                yield " where " + HOLDS;
            }
            case EXPIRES_SOON -> {
                arguments.addAll(List.of(today, soon));
                yield " where withdrawn = false and until_day >= ? and until_day <= ?";
            }
            case EXPIRED -> {
                arguments.add(today);
                yield " where withdrawn = false and until_day < ?";
            }
            case WITHDRAWN -> " where withdrawn = true";
        };
    }

    private static String columns(ConsentOrder order) {
        return switch (order) {
            case NEWEST -> "number desc";
            case OLDEST -> "number";
            case ENDING -> "until_day nulls last, number";
        };
    }

    private static String backwards(ConsentOrder order) {
        return switch (order) {
            case NEWEST -> columns(ConsentOrder.OLDEST);
            case OLDEST -> columns(ConsentOrder.NEWEST);
            case ENDING -> "until_day desc nulls first, number desc";
        };
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
