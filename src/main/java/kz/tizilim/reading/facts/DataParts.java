package kz.tizilim.reading.facts;

import java.util.List;
import kz.tizilim.reading.language.Hit;
import kz.tizilim.reading.language.Sentence;

/** The words of a list in which a kind of data is named: "telephone number and e-mail address" names two in one part. */
final class DataParts {
    /** A longer part is a sentence; there the kind's own words are quoted. */
    private static final int LONGEST = 80;

    private DataParts() {}

    /** A kind of data, quoted by the part between commas or dashes in which it stands. */
    static Fact of(Sentence sentence, Hit hit, List<Hit> all) {
        int label = Clauses.listStart(sentence);
        int from = label > 0 && label <= hit.start() ? label : 0;
        String text = sentence.text();
        int start = from;
        for (int at = from; at < hit.start(); at++) {
            start = isEnd(text, at, all) ? at + 1 : start;
        }
        int end = hit.end();
        while (end < text.length() && !isEnd(text, end, all)) {
            end++;
        }
        Clauses.Span span = Clauses.trimmed(text, start, end);
        return span.length() > LONGEST ? Fact.of(FactKind.DATA_CATEGORY, sentence, hit) : Fact.of(FactKind.DATA_CATEGORY, hit.value(), sentence, span.start(), span.end());
    }

    /** A comma inside the words of one kind, "name, surname, patronymic", ends nothing. */
    private static boolean isEnd(String text, int at, List<Hit> all) {
        char sign = text.charAt(at);
        boolean dash = (sign == '–' || sign == '—') && at > 0 && text.charAt(at - 1) == ' ';
        return (sign == ',' || sign == ';' || sign == '(' || dash) && all.stream().noneMatch(hit -> hit.start() < at && at < hit.end());
    }
}
