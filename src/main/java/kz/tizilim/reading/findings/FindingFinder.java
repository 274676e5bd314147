package kz.tizilim.reading.findings;

import java.util.List;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.reading.language.PolicyText;

/** Finds all that is wrong with a policy. */
public final class FindingFinder {
    private FindingFinder() {}

    public static List<Finding> find(PolicyText text, List<Fact> facts) {
        return List.of();
    }
}
