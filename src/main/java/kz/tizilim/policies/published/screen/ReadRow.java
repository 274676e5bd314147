package kz.tizilim.policies.published.screen;

import kz.tizilim.policies.published.PolicyDifference;
import kz.tizilim.policies.published.VersionComparison.VersionDifference;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.reading.findings.Finding;

/**
 * One thing in the lists beside a policy: a finding, a fact, a difference from the register or from another version; the others are null.
 *
 * @param line where the policy says it, from 1; 0 where it has no place
 * @param column where the words begin in the line, from 1
 * @param length how many signs of the line they are
 */
public record ReadRow(Finding finding, Fact fact, PolicyDifference difference, VersionDifference version, int line, int column, int length) {
    static ReadRow of(Finding finding) {
        return new ReadRow(finding, null, null, null, finding.line(), finding.column(), finding.quote().length());
    }

    static ReadRow of(Fact fact) {
        return new ReadRow(null, fact, null, null, fact.line(), fact.column(), fact.quote().length());
    }

    static ReadRow of(PolicyDifference difference) {
        var passage = difference.passage();
        return passage == null
                ? new ReadRow(null, null, difference, null, 0, 0, 0)
                : new ReadRow(null, null, difference, null, passage.line(), passage.column(), passage.quote().length());
    }

    static ReadRow of(VersionDifference version) {
        var passage = version.first();
        return passage == null
                ? new ReadRow(null, null, null, version, 0, 0, 0)
                : new ReadRow(null, null, null, version, passage.line(), passage.column(), passage.quote().length());
    }

    /** The style of the words in the text: by how grave a finding is; one style for facts. */
    String style() {
        return finding == null ? "mark-fact" : "mark-" + finding.severity().code();
    }

    /** Of two marks over the same words the graver is shown. */
    int weight() {
        if (finding == null) {
            return 0;
        }
        return switch (finding.severity()) {
            case LOW -> 1;
            case MEDIUM -> 2;
            case HIGH -> 3;
        };
    }
}
