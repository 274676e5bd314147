package kz.tizilim.exchange.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tizilim.exchange.ImportProblem;
import kz.tizilim.exchange.PlainBytes;

/**
 * The rows of a CSV file, its encoding and its separator found from the file itself.
 *
 * @param encoding the name of the code page in which the bytes were read
 */
record CsvText(List<List<String>> rows, String encoding, char separator) {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
    private static final String NAMED = "sep=";
    /** Rows by which the separator is found. */
    private static final int LOOKED_AT = 200;

    /**
     * Reads the bytes of a file.
     *
     * @throws ImportProblem if they are no text, or a quotation mark is never closed
     */
    static CsvText of(byte[] bytes, SheetLimits limits) {
        PlainBytes.Text read = PlainBytes.read(bytes).orElseThrow(() -> ImportProblem.at("", "exchange.fault.not-a-text"));
        if (read.isDamaged()) {
            throw ImportProblem.at("", "exchange.fault.encoding", read.charset());
        }
        String text = read.text();
        char separator;
        if (text.startsWith(NAMED) && text.length() > NAMED.length()) {
            separator = text.charAt(NAMED.length());
            text = text.substring(Math.min(text.length(), text.indexOf('\n') + 1));
        } else {
            separator = separatorOf(text);
        }
        return new CsvText(CsvRows.of(text, separator, limits), read.charset(), separator);
    }

    /** The one by which most rows have the same number of cells, and of several such the one that makes most cells of a row. */
    private static char separatorOf(String text) {
        char best = SEPARATORS.get(0);
        double most = 0;
        for (char each : SEPARATORS) {
            List<List<String>> rows = CsvRows.first(text, each, LOOKED_AT).stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).toList();
            Map<Integer, Integer> counts = new HashMap<>();
            rows.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
            for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
                double share = (double) count.getValue() / rows.size();
                double weight = count.getKey() > 1 ? Math.round(share * 20) * 1000d + count.getKey() : 0;
                if (weight > most) {
                    most = weight;
                    best = each;
                }
            }
        }
        return best;
    }
}
