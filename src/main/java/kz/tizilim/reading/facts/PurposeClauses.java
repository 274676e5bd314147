package kz.tizilim.reading.facts;

import java.util.ArrayList;
import java.util.List;
import kz.tizilim.reading.language.Hit;
import kz.tizilim.reading.language.Sentence;

/** Purposes inside a sentence: before "үшін" and "мақсатында", after "для" and "in order to". */
final class PurposeClauses {
    private static final int LONGEST = 150;
    private static final int SHORTEST = 8;

    private PurposeClauses() {}

    static List<Clauses.Span> of(Sentence sentence) {
        List<Clauses.Span> spans = new ArrayList<>();
        String text = sentence.text();
        for (Hit hit : sentence.hits()) {
            if (hit.group().equals("purpose-clause")) {
                boolean before = sentence.hits().stream().anyMatch(other -> other.group().equals("purpose-after") && other.start() == hit.start());
                int start = before ? Math.max(text.lastIndexOf(", ", hit.start()) + 1, hit.start() - LONGEST) : hit.end();
                int end = before ? hit.end() : end(text, hit.end());
                Clauses.Span span = Clauses.trimmed(text, Math.max(0, start), end);
                if (span.length() >= SHORTEST) {
                    spans.add(span);
                }
            }
        }
        return spans;
    }

    private static int end(String text, int from) {
        for (int at = from; at < text.length() && at < from + LONGEST; at++) {
            if (",;.".indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return Math.min(text.length(), from + LONGEST);
    }
}
