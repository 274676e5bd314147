package kz.tizilim.policies.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperInfo;
import kz.tizilim.documents.PaperTemplate;
import kz.tizilim.documents.Papers;
import kz.tizilim.reading.PolicyReading;
import kz.tizilim.reading.findings.Finding;
import kz.tizilim.reading.findings.Severity;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** The audit of a published policy on paper: each finding with its quotation, article and remedy, then the differences from the register. */
public final class AuditDocument {
    private static final PaperTemplate TEMPLATE = PaperTemplate.of(AuditDocument.class, "audit.html");

    private AuditDocument() {}

    /**
     * The audit as a paper.
     *
     * @param company whose policy it is, as the register calls it; empty where it is not known
     */
    public static Paper of(PolicyReading reading, RegisterComparison comparison, String company, LocalDate on, Language language) {
        Messages messages = Messages.of(language);
        String title = messages.say("policies.audit.title");
        Map<String, Object> values = new HashMap<>();
        values.put("file", messages.say("policies.audit.file", Papers.quoted(reading.text().source().file())));
        values.put("on", messages.say("policies.audit.on", DateFormatter.figures(on)));
        values.put("counts", messages.say(
                "policies.audit.counts", count(reading, Severity.HIGH), count(reading, Severity.MEDIUM), count(reading, Severity.LOW), comparison.differences().size()));
        values.put("nothing", messages.say("policies.audit.findings.none"));
        values.put("groups", groups(reading, messages));
        values.put("register", messages.say("policies.audit.register"));
        values.put("agreed", messages.say("policies.audit.register.none"));
        values.put("topics", topics(comparison, messages));
        values.put("label", Map.of(
                "said", messages.say("policies.audit.column.said"), "policy", messages.say("policies.audit.column.policy"),
                "register", messages.say("policies.audit.column.register")));
        values.put("note", messages.say("policies.audit.law"));
        return Papers.make(TEMPLATE, values, PaperInfo.of(title, language, company));
    }

    private static long count(PolicyReading reading, Severity severity) {
        return reading.findings().stream().filter(finding -> finding.severity() == severity).count();
    }

    private static List<Map<String, Object>> groups(PolicyReading reading, Messages messages) {
        List<Map<String, Object>> groups = new ArrayList<>();
        for (Severity severity : List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW)) {
            List<Map<String, Object>> findings =
                    reading.findings().stream().filter(finding -> finding.severity() == severity).map(finding -> finding(finding, messages)).toList();
            if (!findings.isEmpty()) {
                groups.add(Map.of("heading", messages.say("policies.audit.findings." + severity.code()), "findings", findings));
            }
        }
        return groups;
    }

    private static Map<String, Object> finding(Finding finding, Messages messages) {
        Map<String, Object> values = new HashMap<>();
        values.put("heading", finding.title(messages));
        if (finding.line() > 0) {
            values.put("place", messages.say("policies.published.line", finding.line()));
        }
        if (!finding.quote().isBlank()) {
            values.put("quote", Papers.quoted(finding.quote().strip()));
        }
        if (!finding.article().isEmpty()) {
            values.put("article", messages.say("policies.published.article", finding.article()));
        }
        values.put("reason", Papers.quoted(finding.reason(messages)));
        values.put("remedy", messages.say("policies.audit.remedy", Papers.quoted(finding.remedy(messages))));
        return values;
    }

    private static List<Map<String, Object>> topics(RegisterComparison comparison, Messages messages) {
        List<Map<String, Object>> topics = new ArrayList<>();
        for (PolicyTopic topic : PolicyTopic.values()) {
            List<Map<String, Object>> rows =
                    comparison.differences().stream().filter(each -> each.topic() == topic).map(each -> difference(each, messages)).toList();
            if (!rows.isEmpty()) {
                topics.add(Map.of("topic", messages.say("policies.against.topic." + topic.code()), "rows", rows));
            }
        }
        return topics;
    }

    private static Map<String, Object> difference(PolicyDifference difference, Messages messages) {
        Language language = messages.language();
        return Map.of(
                "said", Papers.quoted(difference.say(language)),
                "policy", Papers.quoted(difference.mendPolicy(language)), "mend", Papers.quoted(difference.mendRegister(language)));
    }
}
