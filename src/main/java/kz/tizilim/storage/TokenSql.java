package kz.tizilim.storage;

import java.util.List;

/**
 * The statements by which records of one kind are found. Each token of a record is a row of {@code NAME_token}, whose index holds
 * all that a search reads, so that the words that begin alike lie side by side; the record's own row holds all its tokens in one text,
 * to look whether it has the other words too, and to take its tokens away again.
 */
final class TokenSql {
    private TokenSql() {}

    static String create(Table<?> table) {
        return "create table " + tokens(table) + " (token varchar(" + Tokens.LONGEST + ") not null, record_id uuid not null)";
    }

    static List<String> indexes(Table<?> table) {
        return List.of(
                "create index " + tokens(table) + "_by_token on " + tokens(table) + " (token, record_id)",
                "create index " + ofRecord(table) + " on " + table.name() + " (id, tokens)");
    }

    static String insert(Table<?> table) {
        return "insert into " + tokens(table) + " (token, record_id) values (?, ?)";
    }

    static String delete(Table<?> table) {
        return "delete from " + tokens(table) + " where token = ? and record_id = ?";
    }

    /** All tokens of one record. */
    static String tokensOf(Table<?> table) {
        return "select tokens from " + table.name() + " use index (" + ofRecord(table) + ") where id = ?";
    }

    /** The records that have a token from the first argument up to the second, in the order of their tokens. */
    static String starting(Table<?> table) {
        return "select record_id from " + tokens(table)
                + " where token >= ? and token < ? order by token, record_id fetch first ? rows only";
    }

    private static String tokens(Table<?> table) {
        return table.name() + "_token";
    }

    private static String ofRecord(Table<?> table) {
        return table.name() + "_tokens";
    }
}
