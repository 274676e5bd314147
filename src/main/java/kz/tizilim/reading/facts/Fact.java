package kz.tizilim.reading.facts;

import kz.tizilim.reading.language.Hit;
import kz.tizilim.reading.language.Sentence;
import kz.tizilim.reading.source.SourceLine;

/**
 * One thing that a policy states.
 *
 * @param value normalised: a domain in small letters, a date as ISO, a law as {@code KZ 94-V}, a term as {@code 30 calendar-day}, a code of
 *     a dictionary where the words match one, else the words
 * @param quote an exact piece of the line
 * @param column where the quotation begins in the line, from 1
 * @param trigger for a term the words of what it runs from; empty for other kinds
 */
public record Fact(FactKind kind, String value, String quote, SourceLine at, int column, String trigger) {

    static Fact of(FactKind kind, String value, Sentence sentence, int start, int end) {
        return new Fact(kind, value, sentence.text().substring(start, end), sentence.line(), sentence.offset() + start + 1, "");
    }

    static Fact of(FactKind kind, Sentence sentence, Hit hit) {
        return of(kind, hit.value(), sentence, hit.start(), hit.end());
    }

    /** The number of the line, from 1. */
    public int line() {
        return at.number();
    }
}
