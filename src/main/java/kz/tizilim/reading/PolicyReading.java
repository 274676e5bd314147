package kz.tizilim.reading;

import java.util.List;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.reading.findings.Finding;
import kz.tizilim.reading.language.PolicyText;

/** A policy as read: its text with sections, what it states, and what is wrong with it. */
public record PolicyReading(PolicyText text, List<Fact> facts, List<Finding> findings) {
    public PolicyReading {
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }
}
