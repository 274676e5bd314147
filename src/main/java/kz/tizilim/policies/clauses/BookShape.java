package kz.tizilim.policies.clauses;

import java.util.List;

/**
 * The order of a paper's sections and clauses, the same in every language.
 *
 * @param contents whether the paper begins with a table of contents
 * @param numbered whether sections and clauses bear numbers; in a section without a heading clauses are numbered alone
 * @param needs names of gaps with which the paper cannot be approved
 */
public record BookShape(boolean contents, boolean numbered, List<String> needs, List<Part> sections) {
    public BookShape {
        needs = needs == null ? List.of() : List.copyOf(needs);
        sections = List.copyOf(sections);
    }

    /** A section by its code. */
    public record Part(String code, List<Place> clauses) {
        public Part {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * A clause by its code, unique in the paper.
     *
     * @param when names of the facts without which it does not appear; {@code !name} for a fact with which it does not
     * @param gaps names of what the register should say here
     * @param plain whether it bears no number, as a signature
     */
    public record Place(String code, List<String> when, List<String> gaps, boolean plain) {
        public Place {
            when = when == null ? List.of() : List.copyOf(when);
            gaps = gaps == null ? List.of() : List.copyOf(gaps);
        }
    }
}
