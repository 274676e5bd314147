package kz.tizilim.operator;

import java.util.List;

/**
 * How long the published policy says that cookies of a kind live.
 *
 * @param endings codes of the events with which they end (dictionary of triggers)
 */
public record CookieTerm(Kind kind, List<String> endings) {
    public CookieTerm {
        endings = endings == null ? List.of() : List.copyOf(endings);
    }

    /** What a cookie lives for: one visit, or longer. */
    public enum Kind {
        SESSION,
        PERSISTENT
    }
}
