package kz.tizilim.exchange.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.tizilim.exchange.ImportProblem;
import kz.tizilim.exchange.KazakhCodePage;

/** The rows of a CSV file, its encoding and its separator found from the file itself. */
final class CsvText {
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private final SheetLimits limits;
    private final List<List<String>> rows = new ArrayList<>();
    private String encoding;
    private char separator;

    private CsvText(SheetLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads the bytes of a file.
     *
     * @throws ImportProblem if they are no text, or a quotation mark is never closed
     */
    static CsvText of(byte[] bytes, SheetLimits limits) {
        CsvText csv = new CsvText(limits);
        String text = csv.decode(bytes);
        if (text.indexOf('\0') >= 0) {
            throw ImportProblem.at("", "exchange.fault.not-a-text");
        }
        if (text.startsWith("sep=") && text.length() > 4) {
            csv.separator = text.charAt(4);
            text = text.substring(Math.min(text.length(), text.indexOf('\n') + 1));
        } else {
            csv.separator = separatorOf(text);
        }
        csv.split(text);
        return csv;
    }

    List<List<String>> rows() {
        return rows;
    }

    String encoding() {
        return encoding;
    }

    char separator() {
        return separator;
    }

    private String decode(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return strict(Arrays.copyOfRange(bytes, 3, bytes.length), StandardCharsets.UTF_8);
        } else if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) {
            return strict(bytes, StandardCharsets.UTF_16);
        }
        try {
            return decoded(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            boolean isKazakh = KazakhCodePage.isMeant(bytes);
            encoding = isKazakh ? "KZ-1048" : "windows-1251";
            return isKazakh ? KazakhCodePage.decode(bytes) : new String(bytes, Charset.forName("windows-1251"));
        }
    }

    private String strict(byte[] bytes, Charset charset) {
        try {
            return decoded(bytes, charset);
        } catch (CharacterCodingException e) {
            throw ImportProblem.at("", "exchange.fault.encoding", charset.name());
        }
    }

    private String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        encoding = charset.name();
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static boolean begins(byte[] bytes, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    /** The one that stands most often outside quotation marks in the first line. */
    private static char separatorOf(String text) {
        int[] counts = new int[SEPARATORS.size()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            quoted ^= text.charAt(i) == '"';
            int found = quoted ? -1 : SEPARATORS.indexOf(text.charAt(i));
            if (found >= 0) {
                counts[found]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.get(best);
    }

    private void split(String text) {
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int opened = 1;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (quoted) {
                boolean closes = sign == '"' && !(i + 1 < text.length() && text.charAt(i + 1) == '"');
                i += sign == '"' && !closes ? 1 : 0;
                quoted = !closes;
                if (!closes) {
                    cell.append(sign);
                }
            } else if (sign == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
                opened = rows.size() + 1;
            } else if (sign == separator) {
                end(row, cell);
            } else if (sign == '\n' || (sign == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                end(row, cell);
                row = add(row);
            } else if (sign != '\r') {
                cell.append(sign);
            }
        }
        if (quoted) {
            throw ImportProblem.at(Integer.toString(opened), "exchange.fault.quote");
        }
        if (cell.length() > 0 || !row.isEmpty()) {
            end(row, cell);
            add(row);
        }
    }

    private void end(List<String> row, StringBuilder cell) {
        if (row.size() >= limits.columns()) {
            throw ImportProblem.at(Integer.toString(rows.size() + 1), "exchange.fault.columns", limits.columns());
        }
        row.add(cell.toString());
        cell.setLength(0);
    }

    private List<String> add(List<String> row) {
        if (rows.size() >= limits.rows()) {
            throw ImportProblem.at(Integer.toString(rows.size() + 1), "exchange.fault.rows", limits.rows());
        }
        rows.add(row);
        return new ArrayList<>();
    }
}
