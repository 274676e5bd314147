package kz.tizilim.reading.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.reading.facts.FactKind;
import kz.tizilim.reading.language.PolicyText;

/** The nineteen things of which a policy has to speak, and whether it does. */
final class Completeness {
    /** What the law requires a person to be told; the rest is good order. */
    private static final Set<String> REQUIRED = Set.of(
            "operator-identity", "contact", "data-categories", "purposes", "legal-basis", "recipients", "rights", "retention", "storage-location", "cross-border");

    private static final Map<String, BiPredicate<PolicyText, List<Fact>>> TOPICS = new LinkedHashMap<>();

    static {
        TOPICS.put("operator-identity", (text, facts) -> any(facts, FactKind.OPERATOR_NAME, FactKind.OPERATOR_ID));
        TOPICS.put("contact", (text, facts) -> facts.stream().anyMatch(Completeness::isContact));
        TOPICS.put("responsible-person", (text, facts) -> text.states("responsible-person"));
        TOPICS.put("data-categories", (text, facts) -> any(facts, FactKind.DATA_CATEGORY));
        TOPICS.put("purposes", (text, facts) -> any(facts, FactKind.PURPOSE));
        TOPICS.put("legal-basis", (text, facts) -> any(facts, FactKind.LEGAL_BASIS));
        TOPICS.put("recipients", (text, facts) -> any(facts, FactKind.RECIPIENT) || text.states("third-never", "third-may", "vague-recipient"));
        TOPICS.put("rights", (text, facts) -> any(facts, FactKind.REQUEST_RIGHT));
        TOPICS.put("deadlines", (text, facts) -> any(facts, FactKind.REQUEST_DEADLINE));
        TOPICS.put("storage-location", (text, facts) -> any(facts, FactKind.STORAGE_LOCATION));
        TOPICS.put("retention", (text, facts) -> any(facts, FactKind.RETENTION) || text.states("unlimited"));
        TOPICS.put("cross-border", (text, facts) -> any(facts, FactKind.CROSS_BORDER) || text.states("cross-recited", "cross-none", "cross-may"));
        TOPICS.put("cookies", (text, facts) -> text.states("cookie-use"));
        TOPICS.put("special-categories", (text, facts) -> any(facts, FactKind.SPECIAL_CATEGORY_STATEMENT));
        TOPICS.put("minors", (text, facts) -> any(facts, FactKind.MINOR_STATEMENT));
        TOPICS.put("automated-decisions", (text, facts) -> any(facts, FactKind.AUTOMATED_DECISION_STATEMENT, FactKind.PROFILING_STATEMENT));
        TOPICS.put("authority", (text, facts) -> any(facts, FactKind.AUTHORITY)
                || text.statements().anyMatch(sentence -> sentence.has("authority-any") && sentence.has("complaint")));
        TOPICS.put("breach", (text, facts) -> text.statements().anyMatch(sentence -> sentence.has("breach") && sentence.has("breach-notice")));
        TOPICS.put("edition-date", (text, facts) -> any(facts, FactKind.EDITION_DATE));
    }

    private Completeness() {}

    static List<String> missing(PolicyText text, List<Fact> facts) {
        return TOPICS.entrySet().stream().filter(topic -> !topic.getValue().test(text, facts)).map(Map.Entry::getKey).toList();
    }

    static Severity severity(String topic) {
        return REQUIRED.contains(topic) ? Severity.MEDIUM : Severity.LOW;
    }

    /** A mailbox that a template left is no way to reach anybody. */
    private static boolean isContact(Fact fact) {
        boolean kind = fact.kind() == FactKind.EMAIL || fact.kind() == FactKind.PHONE || fact.kind() == FactKind.POSTAL_ADDRESS;
        return kind && !ContactFindings.isPlaceholder(fact);
    }

    private static boolean any(List<Fact> facts, FactKind... kinds) {
        List<FactKind> wanted = List.of(kinds);
        return facts.stream().anyMatch(fact -> wanted.contains(fact.kind()));
    }
}
