package kz.tizilim.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Parts a line into sentences at full stops; a stop after an abbreviation or an initial ends nothing. */
final class SentenceSplitter {
    private static final Set<String> ABBREVIATIONS = Set.of("т", "б", "г", "ст", "гг", "ул", "д", "кв", "оф", "тел", "п", "пп", "см", "др", "пр", "е",
            "к", "қ", "ғ", "ж", "мкр", "эл", "обл", "р", "руб", "тг", "стр", "no", "art", "e", "i", "inc", "ltd", "co", "corp", "st", "тб", "ш", "а");

    /** A part of the line, without the spaces around it. */
    record Span(int start, int end) {}

    List<Span> split(String line) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < line.length(); at++) {
            if (ends(line, at)) {
                add(spans, line, start, at + 1);
                start = at + 1;
            }
        }
        add(spans, line, start, line.length());
        return spans;
    }

    private static void add(List<Span> spans, String line, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(line.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(line.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            spans.add(new Span(from, to));
        }
    }

    private static boolean ends(String line, int at) {
        char sign = line.charAt(at);
        if (sign == '!' || sign == '?') {
            return at + 1 < line.length() && line.charAt(at + 1) == ' ';
        } else if (sign != '.' || at + 1 >= line.length() || !Character.isWhitespace(line.charAt(at + 1))) {
            return false;
        }
        int next = at + 1;
        while (next < line.length() && !Character.isLetterOrDigit(line.charAt(next))) {
            next++;
        }
        if (next >= line.length() || Character.isLowerCase(line.charAt(next))) {
            return false;
        }
        int begin = at;
        while (begin > 0 && Character.isLetterOrDigit(line.charAt(begin - 1))) {
            begin--;
        }
        String word = line.substring(begin, at).toLowerCase(Locale.ROOT);
        return !ABBREVIATIONS.contains(word) && !(word.length() == 1 && Character.isUpperCase(line.charAt(begin)));
    }
}
