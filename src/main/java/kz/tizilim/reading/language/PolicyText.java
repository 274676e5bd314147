package kz.tizilim.reading.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.tizilim.reading.source.SourceText;
import kz.tizilim.text.Language;

/** A policy read into sentences and sections. */
public record PolicyText(SourceText source, List<Section> sections, List<Sentence> sentences) {
    public PolicyText {
        sections = List.copyOf(sections);
        sentences = List.copyOf(sentences);
    }

    /** Sentences that are neither headings nor definitions: what the policy states. */
    public Stream<Sentence> statements() {
        return sentences.stream().filter(sentence -> !sentence.isHeading() && !sentence.isDefinition());
    }

    /** Whether a statement has one of these phrases. */
    public boolean states(String... groups) {
        return statements().anyMatch(sentence -> sentence.hasAny(groups));
    }

    /** The language of most letters; none for a text without sentences. */
    public Optional<Language> language() {
        return language(sentences.stream());
    }

    /** The language of most letters in a section. */
    public Optional<Language> language(Section section) {
        return language(sentences.stream().filter(sentence -> sentence.section().equals(section)));
    }

    private static Optional<Language> language(Stream<Sentence> sentences) {
        Map<Language, Integer> letters = new EnumMap<>(Language.class);
        sentences.filter(sentence -> sentence.language() != null)
                .forEach(sentence -> letters.merge(sentence.language(), sentence.text().length(), Integer::sum));
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
