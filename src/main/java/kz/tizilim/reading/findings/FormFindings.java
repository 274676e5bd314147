package kz.tizilim.reading.findings;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.reading.language.Hit;
import kz.tizilim.reading.language.PolicyText;
import kz.tizilim.reading.language.ReadingData;
import kz.tizilim.reading.language.Sentence;
import kz.tizilim.text.Language;

/** Matters of form: marks and words that a template or a page left, sentences that stand twice, another language inside. */
final class FormFindings {
    private static final Pattern MARKS = Pattern.compile("\\*\\*|^#{1,6}\\s|\\]\\((?:https?:|#)|</?(?:p|br|div|span|a)\\b[^>]*>");
    private static final Pattern TWICE = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}-])(\\p{L}{3,})\\s+\\1(?![\\p{L}\\p{N}-])");
    private static final int LONG_SENTENCE = 40;

    /** Buttons, menus and makers' marks that were copied with the page. */
    private static final Pattern FURNITURE = Pattern.compile(ReadingData.json("structure.json").get("furniture").asText());

    private FormFindings() {}

    static void find(PolicyText text, Report report) {
        Map<String, Integer> seen = new HashMap<>();
        Language main = text.language().orElse(null);
        for (Sentence sentence : text.sentences()) {
            sentence.first("template-word").ifPresent(hit -> report.at("template-remnant", "", Severity.LOW, sentence, hit, sentence.words(hit)));
            Matcher marks = MARKS.matcher(sentence.text());
            if (marks.find()) {
                report.at("template-remnant", "", Severity.LOW, sentence, ContactFindings.hit(marks), marks.group());
            }
            Matcher furniture = FURNITURE.matcher(sentence.text());
            if (furniture.find()) {
                report.at("template-remnant", "page", Severity.LOW, sentence, ContactFindings.hit(furniture), furniture.group());
            }
            Matcher twice = TWICE.matcher(sentence.text());
            if (twice.find()) {
                report.at("duplicate-text", "", Severity.LOW, sentence, ContactFindings.hit(twice), twice.group(1));
            }
            String words = sentence.text().strip();
            Integer before = words.length() >= LONG_SENTENCE ? seen.putIfAbsent(words, sentence.number()) : null;
            if (before != null) {
                report.against("duplicate-text", "", Severity.LOW, sentence, whole(sentence), before, before);
            }
            boolean foreign = main != null && sentence.language() != null && sentence.language() != main && words.length() >= LONG_SENTENCE && !sentence.isHeading();
            if (foreign && text.language(sentence.section()).orElse(main) == main) {
                report.at("mixed-language", "", Severity.LOW, sentence, whole(sentence));
            }
        }
    }

    private static Hit whole(Sentence sentence) {
        int start = sentence.text().length() - sentence.text().stripLeading().length();
        return new Hit("", start, Math.max(start + 1, sentence.text().stripTrailing().length()));
    }
}
