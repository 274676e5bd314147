package kz.tizilim.storage;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The statements by which records of one kind are found. Each token of a record is a row of {@code NAME_token}, whose index holds
 * all that a search reads, so that the words that begin alike lie side by side. It names the record by its place, the key under which
 * the database keeps the row, so that a record found is one page read and no index asked; the row holds all its tokens too, to look
 * whether it has the other words, and to take its tokens away again. Its words have an index by place besides, thirty to a page more
 * than whole rows; it changes with a name only.
 */
final class TokenSql {
    // Kept, because an action asks for each several times.
    private static final Map<Table<?>, String> INSERTS = new ConcurrentHashMap<>();
    private static final Map<Table<?>, String> DELETES = new ConcurrentHashMap<>();

    private TokenSql() {}

    static String create(Table<?> table) {
        return "create table " + tokens(table) + " (token varchar(" + Tokens.LONGEST + ") not null, place bigint not null)";
    }

    static List<String> indexes(Table<?> table) {
        return List.of(
                "create index " + tokens(table) + "_by_token on " + tokens(table) + " (token, place)",
                "create index " + wordsOf(table) + " on " + table.name() + " (place, token_words)");
    }

    static String insert(Table<?> table) {
        return INSERTS.computeIfAbsent(table, each -> "insert into " + tokens(each) + " (token, place) values (?, ?)");
    }

    static String delete(Table<?> table) {
        return DELETES.computeIfAbsent(table, each -> "delete from " + tokens(each) + " where token = ? and place = ?");
    }

    /** The place of the record with an id, and all its tokens. */
    static String ofRecord(Table<?> table) {
        return "select place, token_words, token_numbers from " + table.name() + " where id = ?";
    }

    /** The tokens of the record at a place that begin with a letter. */
    static String wordsAt(Table<?> table) {
        return "select token_words from " + table.name() + " use index (" + wordsOf(table) + ") where place = ?";
    }

    /** The other tokens of the record at a place. */
    static String numbersAt(Table<?> table) {
        return "select token_numbers from " + table.name() + " where place = ?";
    }

    static String lastPlace(Table<?> table) {
        return "select max(place) from " + table.name();
    }

    /** The places of the records that have a token from the first argument up to the second, in the order of their tokens. */
    static String starting(Table<?> table) {
        return "select place from " + tokens(table) + " where token >= ? and token < ? order by token, place fetch first ? rows only";
    }

    private static String wordsOf(Table<?> table) {
        return table.name() + "_words";
    }

    private static String tokens(Table<?> table) {
        return table.name() + "_token";
    }
}
