package kz.tizilim.reading.facts;

import java.util.ArrayList;
import java.util.List;
import kz.tizilim.reading.language.Sentence;
import kz.tizilim.text.Language;

/** Parts of a sentence that can be quoted on their own. */
final class Clauses {
    /** A longer quotation is cut to the clause that carries the verb: the last in Kazakh, the first in Russian and English. */
    private static final int LONGEST = 130;

    private Clauses() {}

    /** A part of a sentence by its offsets. */
    record Span(int start, int end) {
        int length() {
            return end - start;
        }
    }

    /** Parts between semicolons, from an offset on. */
    static List<Span> semicolons(Sentence sentence, int from) {
        return parts(sentence.text(), from, sentence.text().length(), ";");
    }

    /** Parts between any of some signs outside brackets, without the spaces and stops around them. */
    static List<Span> parts(String text, int from, int to, String signs) {
        List<Span> spans = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth <= 0 && signs.indexOf(sign) >= 0) {
                add(spans, text, start, at);
                start = at + 1;
            }
        }
        add(spans, text, start, to);
        return spans;
    }

    private static void add(List<Span> spans, String text, int start, int end) {
        Span span = trimmed(text, start, end);
        if (span.length() > 2) {
            spans.add(span);
        }
    }

    static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(text.charAt(from)) && "«\"“(".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1)) && "»\"”)".indexOf(text.charAt(to - 1)) < 0) {
            to--;
        }
        return new Span(from, to);
    }

    /** A long clause without the brackets at its end that explain it. */
    static Span withoutExplanation(String text, Span clause) {
        int open = text.indexOf(" (", clause.start());
        boolean explained = clause.length() > LONGEST && open > clause.start() + LONGEST / 4 && open < clause.end();
        return explained ? new Span(clause.start(), open) : clause;
    }

    /** The part of a long clause that says what is done. */
    static Span core(Sentence sentence, Span clause) {
        if (clause.length() <= LONGEST) {
            return clause;
        }
        List<Span> parts = parts(sentence.text(), clause.start(), clause.end(), ",");
        return sentence.language() == Language.KK ? parts.get(parts.size() - 1) : parts.get(0);
    }

    /** Where an inline list begins: after a colon, or after a dash where no colon is; −1 where there is none. */
    static int listStart(Sentence sentence) {
        int colon = sentence.text().indexOf(": ");
        if (colon > 0) {
            return colon + 1;
        }
        int dash = Math.max(sentence.text().indexOf(" – "), Math.max(sentence.text().indexOf(" - "), sentence.text().indexOf(" — ")));
        return dash > 0 ? dash + 2 : -1;
    }
}
