package kz.tizilim.policies.published.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A line of a policy cut into pieces that are each under one mark or under none. */
final class MarkedLine {
    private MarkedLine() {}

    /**
     * A piece of a line.
     *
     * @param row the mark over it; null where it has none
     */
    record Piece(String words, ReadRow row) {}

    /** The pieces from left to right; where marks lie over one another, the chosen one, else the gravest, else the shortest. */
    static List<Piece> pieces(String line, List<ReadRow> marks, ReadRow chosen) {
        ReadRow[] over = new ReadRow[line.length()];
        marks.stream()
                .sorted(Comparator.comparing((ReadRow row) -> row.equals(chosen)).thenComparingInt(ReadRow::weight).thenComparing(ReadRow::length, Comparator.reverseOrder()))
                .forEach(row -> {
                    for (int at = Math.max(0, row.column() - 1); at < Math.min(line.length(), row.column() - 1 + row.length()); at++) {
                        over[at] = row;
                    }
                });
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= line.length(); at++) {
            if (at == line.length() || !Objects.equals(over[at], over[start])) {
                pieces.add(new Piece(line.substring(start, at), over[start]));
                start = at;
            }
        }
        return pieces;
    }
}
