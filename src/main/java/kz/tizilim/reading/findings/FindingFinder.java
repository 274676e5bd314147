package kz.tizilim.reading.findings;

import java.util.Comparator;
import java.util.List;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.reading.language.PolicyText;

/** Finds all that is wrong with a policy. */
public final class FindingFinder {
    private FindingFinder() {}

    /** The findings in the order of their places; those without a place come last. */
    public static List<Finding> find(PolicyText text, List<Fact> facts) {
        Report report = new Report();
        ContactFindings.find(text, facts, report);
        LawFindings.find(text, facts, report);
        TermFindings.find(text, facts, report);
        RecipientFindings.find(text, facts, report);
        ConsentFindings.find(text, report);
        Contradictions.find(text, facts, report);
        FormFindings.find(text, report);
        Completeness.find(text, facts, report);
        return report.findings().stream()
                .sorted(Comparator.comparingInt((Finding finding) -> finding.line() == 0 ? Integer.MAX_VALUE : finding.line())
                        .thenComparingInt(Finding::column))
                .toList();
    }
}
