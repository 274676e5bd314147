package kz.tizilim.reading.findings;

import java.util.ArrayList;
import java.util.List;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.reading.language.Hit;
import kz.tizilim.reading.language.Sentence;

/** What the finders have found so far; of one code and topic each line is named once. */
final class Report {
    private final List<Finding> findings = new ArrayList<>();

    void at(String code, String topic, Severity severity, Sentence sentence, Hit hit, Object... arguments) {
        against(code, topic, severity, sentence, hit, 0, arguments);
    }

    /** Something that stands in a line and is contradicted by another one. */
    void against(String code, String topic, Severity severity, Sentence sentence, Hit hit, int otherLine, Object... arguments) {
        add(new Finding(
                code, topic, severity, sentence.words(hit), sentence.line(), sentence.offset() + hit.start() + 1, otherLine, words(arguments)));
    }

    void at(String code, String topic, Severity severity, Fact fact, Object... arguments) {
        add(new Finding(code, topic, severity, fact.quote(), fact.at(), fact.column(), 0, words(arguments)));
    }

    /** Something that stands nowhere. */
    void missing(String code, String topic, Severity severity) {
        add(new Finding(code, topic, severity, "", null, 0, 0, List.of()));
    }

    boolean has(String code, String topic) {
        return findings.stream().anyMatch(finding -> finding.code().equals(code) && finding.topic().equals(topic));
    }

    List<Finding> findings() {
        return findings;
    }

    private void add(Finding finding) {
        boolean known = findings.stream()
                .anyMatch(other -> other.code().equals(finding.code()) && other.topic().equals(finding.topic()) && other.line() == finding.line());
        if (!known) {
            findings.add(finding);
        }
    }

    private static List<String> words(Object... arguments) {
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(String.valueOf(argument));
        }
        return words;
    }
}
