package kz.tizilim.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.tizilim.policies.comparison.ClauseChange.Cause;
import kz.tizilim.policies.comparison.ClauseChange.Kind;
import kz.tizilim.policies.comparison.ClauseChange;
import kz.tizilim.policies.comparison.WordDifference;
import kz.tizilim.text.Language;

/** Compares the clauses of two texts of a paper. */
final class EditionComparison {
    private EditionComparison() {}

    /** The clauses that differ in a language, in the order of the later text, those that went at their old place. */
    static List<ClauseChange> between(EditionText before, EditionText after, Language language) {
        List<ClauseChange> changes = new ArrayList<>();
        for (EditionText.Printed now : after.clauses()) {
            Optional<EditionText.Printed> then = before.find(now.code());
            String old = then.map(each -> each.words().in(language)).orElse("");
            String words = now.words().in(language);
            if (!old.equals(words)) {
                Kind kind = then.isEmpty() ? Kind.ADDED : Kind.CHANGED;
                changes.add(new ClauseChange(now.code(), now.heading().in(language), kind, cause(then, now, language), WordDifference.of(old, words)));
            }
        }
        for (EditionText.Printed then : before.clauses()) {
            if (after.find(then.code()).isEmpty()) {
                changes.add(new ClauseChange(
                        then.code(), then.heading().in(language), Kind.REMOVED, Cause.REGISTER, WordDifference.of(then.words().in(language), "")));
            }
        }
        return List.copyOf(changes);
    }

    private static Cause cause(Optional<EditionText.Printed> then, EditionText.Printed now, Language language) {
        boolean sameClause = then.isEmpty() || Objects.equals(then.get().source().in(language), now.source().in(language));
        return sameClause ? Cause.REGISTER : Cause.WORDING;
    }
}
