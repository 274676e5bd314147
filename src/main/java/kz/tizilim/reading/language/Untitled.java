package kz.tizilim.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Gives sections whose headings name no topic ("Your buttons") the one that their sentences are about. */
final class Untitled {
    /** Two different rights in short sentences make a list of rights. */
    private static final int FEWEST = 2;

    private static final int LONGEST_MEAN = 110;

    private Untitled() {}

    static PolicyText named(PolicyText text) {
        Map<Section, Section> named = new HashMap<>();
        for (Section section : text.sections()) {
            List<Sentence> under = text.sentences().stream().filter(sentence -> !sentence.isHeading() && sentence.section().equals(section)).toList();
            if (section.topic().isEmpty() && isRights(under)) {
                named.put(section, section.of("rights"));
            }
        }
        if (named.isEmpty()) {
            return text;
        }
        Map<Sentence, Sentence> moved = new HashMap<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            Sentence lead = sentence.lead() == null ? null : moved.getOrDefault(sentence.lead(), sentence.lead());
            Section section = named.getOrDefault(sentence.section(), sentence.section());
            Sentence now = new Sentence(sentence.line(), sentence.offset(), sentence.text(), sentence.tokens(), sentence.hits(), sentence.language(), section, lead, sentence.role());
            moved.put(sentence, now);
            sentences.add(now);
        }
        return new PolicyText(text.source(), text.sections().stream().map(section -> named.getOrDefault(section, section)).toList(), sentences);
    }

    private static boolean isRights(List<Sentence> under) {
        Set<String> rights = new HashSet<>();
        under.forEach(sentence -> Stream.of("access", "correction", "blocking", "destruction", "withdraw", "stop").filter(right -> sentence.has("right/" + right)).forEach(rights::add));
        int signs = under.stream().mapToInt(sentence -> sentence.text().length()).sum();
        long asked = under.stream().filter(sentence -> sentence.hits().stream().anyMatch(hit -> hit.group().startsWith("right/"))).count();
        return rights.size() > FEWEST && asked * 2 > under.size() && signs <= LONGEST_MEAN * under.size();
    }
}
