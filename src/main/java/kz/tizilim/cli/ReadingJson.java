package kz.tizilim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kz.tizilim.reading.PolicyReading;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.reading.findings.Finding;
import kz.tizilim.reading.source.SourceLine;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** A policy's reading as one JSON object. */
final class ReadingJson {
    private ReadingJson() {}

    static ObjectNode of(PolicyReading reading) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("file", reading.text().source().file());
        json.put("language", reading.text().language().map(Language::code).orElse(null));
        ArrayNode sections = json.putArray("sections");
        reading.text().sections().forEach(section -> sections.addObject()
                .put("number", section.number())
                .put("title", section.title())
                .put("line", section.line())
                .put("topic", section.topic().isEmpty() ? null : section.topic())
                .put("language", reading.text().language(section).map(Language::code).orElse(null)));
        ArrayNode facts = json.putArray("facts");
        reading.facts().forEach(fact -> fact(facts.addObject(), fact));
        ArrayNode findings = json.putArray("findings");
        reading.findings().forEach(finding -> finding(findings.addObject(), finding));
        return json;
    }

    private static void fact(ObjectNode json, Fact fact) {
        json.put("kind", fact.kind().code()).put("value", fact.value()).put("quote", fact.quote()).put("line", fact.line()).put("column", fact.column());
        if (!fact.trigger().isEmpty()) {
            json.put("trigger", fact.trigger());
        }
        place(json, fact.at());
    }

    private static void finding(ObjectNode json, Finding finding) {
        json.put("code", finding.code());
        json.put("topic", finding.topic().isEmpty() ? null : finding.topic());
        json.put("severity", finding.severity().code());
        json.put("quote", finding.quote());
        json.put("line", finding.at() == null ? null : (Integer) finding.line());
        json.put("column", finding.column() == 0 ? null : (Integer) finding.column());
        if (finding.otherLine() > 0) {
            json.put("otherLine", finding.otherLine());
        }
        ObjectNode reason = json.putObject("reason");
        ObjectNode remedy = json.putObject("remedy");
        for (Language language : Language.values()) {
            reason.put(language.code(), finding.reason(Messages.of(language)));
            remedy.put(language.code(), finding.remedy(Messages.of(language)));
        }
        json.put("article", finding.article().isEmpty() ? null : finding.article());
        if (finding.at() != null) {
            place(json, finding.at());
        }
    }

    private static void place(ObjectNode json, SourceLine line) {
        if (line.page() > 0) {
            json.put("page", line.page());
        }
        if (line.paragraph() > 0) {
            json.put("paragraph", line.paragraph());
        }
    }
}
