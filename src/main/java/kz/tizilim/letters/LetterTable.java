package kz.tizilim.letters;

import java.util.List;
import java.util.UUID;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.Table;

/** The journal of outgoing letters in the database. */
final class LetterTable {
    static final Table<Letter> LETTER = Table.of("letter", Letter.class)
            .column("case_id", "uuid", Letter::owner)
            .column("letter_year", "int", Letter::year)
            .column("series", "varchar(20)", Letter::series)
            .column("number", "int", Letter::number)
            .column("sent", "boolean", Letter::isSent)
            .index("case_id")
            .index("letter_year, series, number")
            .words(letter -> List.of(letter.draft().addressee(), letter.label()));

    private LetterTable() {}

    static List<Letter> search(Handle handle, String typed, int limit) {
        return handle.search(LETTER, typed, "order by letter_year desc, number desc", limit);
    }

    static int nextNumber(Handle handle, int year, String series) {
        return Math.toIntExact(handle.number(
                "select coalesce(max(number), 0) + 1 from letter where letter_year = ? and series = ?", year, series));
    }

    static List<Letter> all(Handle handle) {
        return handle.select(LETTER, "order by letter_year desc, series, number desc");
    }

    static List<Letter> ofCase(Handle handle, UUID owner) {
        return handle.select(LETTER, "where case_id = ? order by letter_year, number", owner);
    }
}
