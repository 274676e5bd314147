package kz.tizilim.policies;

import java.util.List;
import java.util.Optional;
import kz.tizilim.text.LocalText;

/**
 * The clauses of an edition as they were printed, in their order, for comparing.
 *
 * @param clauses those that appeared
 */
record EditionText(List<Printed> clauses) {
    EditionText {
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
    }

    /**
     * One clause.
     *
     * @param heading of its section
     * @param words as printed, lines parted by line ends
     * @param source the SHA-256 of the clause before the facts came in, in each language
     */
    record Printed(String code, LocalText heading, LocalText words, LocalText source) {}

    Optional<Printed> find(String code) {
        return clauses.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
