package kz.tizilim.transfers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.PageRange;
import kz.tizilim.storage.Table;
import kz.tizilim.subjects.UsedNumbers;

/**
 * Disclosures in the database. A page is found in an index that holds all that it is sorted by, and only then are its hundred images
 * read: the last page of 200 000 comes as fast as the first.
 */
final class DisclosureTable {
    static final Table<Disclosure> DISCLOSURE = Table.of("disclosure", Disclosure.class)
            .column("number", "int", Disclosure::number)
            .column("person", "uuid", Disclosure::person)
            .column("recipient", "uuid", Disclosure::recipient)
            .column("on_day", "date", Disclosure::on)
            .column("notice_due", "date", disclosure -> disclosure.awaitsNotice() ? disclosure.noticeDue() : null)
            .index("on_day desc, number desc, id")
            .index("recipient, on_day desc, number desc, id")
            .index("person, on_day desc, number desc, id")
            .index("notice_due, number, id")
            .index("recipient, notice_due, number, id")
            .index("number")
            .words(disclosure -> Stream.of(disclosure.paper(), disclosure.receiver(), disclosure.note()).filter(Objects::nonNull).toList());

    private DisclosureTable() {}

    static List<Disclosure> page(Handle handle, DisclosureFilter filter, int from, int count) {
        Question question = Question.of(filter);
        String columns = filter.awaiting() ? "notice_due, number" : "on_day desc, number desc";
        List<Object> arguments = new ArrayList<>(question.arguments());
        // How many a filter leaves costs as much as walking over them.
        PageRange page = question.where().isEmpty() ? PageRange.of(count(handle, filter), from, count) : new PageRange(false, from, count);
        arguments.add(page.skipped());
        arguments.add(page.count());
        // Of one recipient: the index that begins with it is walked only where the order names it.
        String one = filter.recipient() == null ? columns : "recipient, " + columns;
        String walked = page.fromEnd() ? "on_day, number" : one;
        String ids = "select id from disclosure" + question.where() + " order by " + walked + " offset ? rows fetch next ? rows only";
        return handle.select(DISCLOSURE, "where id in (" + ids + ") order by " + columns, arguments.toArray());
    }

    static long count(Handle handle, DisclosureFilter filter) {
        Question question = Question.of(filter);
        return handle.number("select count(*) from disclosure" + question.where(), question.arguments().toArray());
    }

    static List<Disclosure> search(Handle handle, String typed, int limit) {
        return handle.search(DISCLOSURE, typed, "order by on_day desc, number desc", limit);
    }

    static List<Disclosure> awaiting(Handle handle) {
        return handle.select(DISCLOSURE, "where notice_due is not null order by notice_due, number");
    }

    static List<Disclosure> ofPerson(Handle handle, UUID person) {
        return handle.select(DISCLOSURE, "where person = ? order by on_day desc, number desc", person);
    }

    static long to(Handle handle, UUID recipient) {
        return handle.number("select count(*) from disclosure where recipient = ?", recipient);
    }

    static int nextNumber(Handle handle) {
        int last = Math.toIntExact(handle.number("select coalesce(max(number), 0) from disclosure"));
        return Math.max(last, UsedNumbers.highest(handle, DISCLOSURE.name())) + 1;
    }

    /** The condition of a filter with its arguments. */
    private record Question(String where, List<Object> arguments) {
        static Question of(DisclosureFilter filter) {
            List<String> conditions = new ArrayList<>();
            List<Object> arguments = new ArrayList<>();
            if (filter.awaiting()) {
                conditions.add("notice_due is not null");
            }
            if (filter.recipient() != null) {
                conditions.add("recipient = ?");
                arguments.add(filter.recipient());
            }
            if (filter.found() != null) {
                conditions.add(matches(filter.found(), arguments));
            }
            return new Question(conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions), arguments);
        }

        private static String matches(DisclosureFilter.Found found, List<Object> arguments) {
            String ways = Stream.of(
                            among("id", found.disclosures(), arguments),
                            among("person", found.persons(), arguments),
                            among("recipient", found.recipients(), arguments))
                    .filter(way -> !way.isEmpty())
                    .collect(Collectors.joining(" or "));
            return ways.isEmpty() ? "false" : "(" + ways + ")";
        }

        private static String among(String column, List<UUID> ids, List<Object> arguments) {
            arguments.addAll(ids);
            return ids.isEmpty() ? "" : column + " in (" + ids.stream().map(id -> "?").collect(Collectors.joining(", ")) + ")";
        }
    }
}
