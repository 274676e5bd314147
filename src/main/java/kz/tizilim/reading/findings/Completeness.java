package kz.tizilim.reading.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.reading.facts.FactKind;
import kz.tizilim.reading.facts.Rights;
import kz.tizilim.reading.language.Hit;
import kz.tizilim.reading.language.Leads;
import kz.tizilim.reading.language.PolicyText;
import kz.tizilim.reading.language.Section;
import kz.tizilim.reading.language.Sentence;

/**
 * The nineteen things of which a policy has to speak, and whether it does. A thing is missing only where no fact of it was found, no
 * section is headed by it and no sentence speaks of it by any of its words; where only a word is dropped, that is said instead.
 */
final class Completeness {
    /** What the law requires a person to be told; the rest is good order. */
    private static final Set<String> REQUIRED = Set.of(
            "operator-identity", "contact", "data-categories", "purposes", "legal-basis", "recipients", "rights", "retention", "storage-location", "cross-border");

    private static final Map<String, List<FactKind>> KINDS = new LinkedHashMap<>();

    /** Headings of other topics say too little: a heading "Contacts" gives none. */
    private static final Set<String> TOLD_BY_HEADINGS = Set.of("responsible-person", "data-categories", "purposes", "legal-basis", "recipients", "rights", "storage-location", "retention",
            "cross-border", "cookies", "special-categories", "minors", "automated-decisions", "breach");

    /** Topics that a heading names well enough beside another one. */
    private static final Set<String> TOLD_BESIDE_OTHERS = Set.of("purposes", "legal-basis", "rights", "minors", "cookies");

    static {
        KINDS.put("operator-identity", List.of(FactKind.OPERATOR_NAME, FactKind.OPERATOR_ID));
        KINDS.put("contact", List.of());
        KINDS.put("responsible-person", List.of());
        KINDS.put("data-categories", List.of(FactKind.DATA_CATEGORY));
        KINDS.put("purposes", List.of(FactKind.PURPOSE));
        KINDS.put("legal-basis", List.of(FactKind.LEGAL_BASIS));
        KINDS.put("recipients", List.of(FactKind.RECIPIENT));
        KINDS.put("rights", List.of(FactKind.REQUEST_RIGHT));
        KINDS.put("deadlines", List.of(FactKind.REQUEST_DEADLINE));
        KINDS.put("storage-location", List.of(FactKind.STORAGE_LOCATION));
        KINDS.put("retention", List.of(FactKind.RETENTION));
        KINDS.put("cross-border", List.of(FactKind.CROSS_BORDER));
        KINDS.put("cookies", List.of(FactKind.COOKIE_PURPOSE));
        KINDS.put("special-categories", List.of(FactKind.SPECIAL_CATEGORY_STATEMENT));
        KINDS.put("minors", List.of(FactKind.MINOR_STATEMENT));
        KINDS.put("automated-decisions", List.of(FactKind.AUTOMATED_DECISION_STATEMENT, FactKind.PROFILING_STATEMENT));
        KINDS.put("authority", List.of());
        KINDS.put("breach", List.of());
        KINDS.put("edition-date", List.of(FactKind.EDITION_DATE));
    }

    private Completeness() {}

    static void find(PolicyText text, List<Fact> facts, Report report) {
        for (Map.Entry<String, List<FactKind>> each : KINDS.entrySet()) {
            String topic = each.getKey();
            boolean fact = facts.stream().anyMatch(found -> each.getValue().contains(found.kind()) || (topic.equals("contact") && isContact(found)));
            if (fact || isHeading(text, topic) || text.sentences().stream().anyMatch(sentence -> speaks(sentence, topic))) {
                continue;
            }
            Optional<Sentence> passing = text.statements().filter(sentence -> sentence.has("passing/" + topic)).findFirst();
            if (passing.isPresent()) {
                Hit hit = passing.get().first("passing/" + topic).orElseThrow();
                report.at("passing-mention", topic, Severity.LOW, passing.get(), hit, passing.get().words(hit));
            } else {
                report.missing("missing-section", topic, severity(topic));
            }
        }
    }

    private static boolean isHeading(PolicyText text, String topic) {
        return TOLD_BY_HEADINGS.contains(topic)
                && text.sections().stream().anyMatch(section -> named(section, topic) && text.sentences().stream().anyMatch(sentence -> !sentence.isHeading() && isUnder(sentence, section)));
    }

    private static boolean named(Section section, String topic) {
        return section.topic().equals(topic) || (TOLD_BESIDE_OTHERS.contains(topic) && section.isAbout(topic));
    }

    private static boolean isUnder(Sentence sentence, Section section) {
        return sentence.section().line() == section.line();
    }

    /** Words that speak of one topic in one place speak of another elsewhere: a term of storage is none of a reply. */
    private static boolean speaks(Sentence sentence, String topic) {
        boolean listed = Leads.intent(sentence.lead()).equals("data") && sentence.role() == Sentence.Role.ITEM;
        boolean said = sentence.has("topic/" + topic) && !sentence.isHeading();
        return switch (topic) {
            case "deadlines" -> said && (Rights.gives(sentence) || sentence.has("request-word")) && !sentence.hasAny("breach", "kept", "retention");
            case "special-categories", "minors" -> said && !sentence.isDefinition() && !listed;
            case "storage-location" -> said && !sentence.isDefinition() && !sentence.hasAny("cookie-use", "cross-recited");
            case "rights" -> !sentence.isHeading() && !sentence.isDefinition() && (said || (Rights.gives(sentence) && !sentence.ofKind("right").isEmpty()));
            case "authority" -> !sentence.isHeading() && sentence.has("authority-any") && isAppeal(sentence);
            default -> said && !sentence.isDefinition();
        };
    }

    /** An authority to which a person may turn, not one that is told of a breach or approves a form. */
    private static boolean isAppeal(Sentence sentence) {
        boolean place = sentence.section().isAbout("authority") || sentence.section().isAbout("rights");
        boolean named = sentence.has("authority-told");
        return named || ((sentence.has("complaint") || place) && (!sentence.has("topic/breach") || sentence.has("complaint")));
    }

    private static Severity severity(String topic) {
        return REQUIRED.contains(topic) ? Severity.MEDIUM : Severity.LOW;
    }

    /** A mailbox that a template left is no way to reach anybody. */
    private static boolean isContact(Fact fact) {
        boolean kind = fact.kind() == FactKind.EMAIL || fact.kind() == FactKind.PHONE || fact.kind() == FactKind.POSTAL_ADDRESS;
        return kind && !ContactFindings.isPlaceholder(fact);
    }
}
