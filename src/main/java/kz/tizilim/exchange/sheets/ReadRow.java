package kz.tizilim.exchange.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A row that says something.
 *
 * @param number as the spreadsheet counts it, from 1
 */
record ReadRow(int number, Map<Integer, ReadCell> cells) {
    static ReadRow of(int number, List<ReadCell> cells) {
        return new ReadRow(number, cells.stream().collect(Collectors.toMap(ReadCell::column, Function.identity(), (a, b) -> a)));
    }

    Optional<ReadCell> at(int column) {
        return Optional.ofNullable(cells.get(column));
    }

    String text(int column) {
        return at(column).map(ReadCell::text).orElse("");
    }
}
