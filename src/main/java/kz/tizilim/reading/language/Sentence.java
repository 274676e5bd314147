package kz.tizilim.reading.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.tizilim.reading.source.SourceLine;
import kz.tizilim.text.Language;

/**
 * A sentence of one line with what was found in it.
 *
 * @param offset where it begins in the line
 * @param language null where it has too few letters to tell
 * @param lead the sentence that introduces the list in which this one is an item; null outside lists
 */
public record Sentence(
        SourceLine line, int offset, String text, List<Token> tokens, List<Hit> hits, Language language, Section section, Sentence lead, Role role) {
    /** What a sentence is in the text: a heading, an item of a list, a cell of a table, a definition of a term, or a sentence of its own. */
    public enum Role { HEADING, ITEM, CELL, DEFINITION, PLAIN }

    public Sentence {
        tokens = List.copyOf(tokens);
        hits = List.copyOf(hits);
    }

    public int number() {
        return line.number();
    }

    public boolean has(String group) {
        return hits.stream().anyMatch(hit -> hit.group().equals(group));
    }

    public boolean hasAny(String... groups) {
        for (String group : groups) {
            if (has(group)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence or the one that introduces its list has a phrase. */
    public boolean saysOrInherits(String group) {
        return has(group) || (lead != null && lead.has(group));
    }

    public Optional<Hit> first(String group) {
        return hits.stream().filter(hit -> hit.group().equals(group)).min(Comparator.comparingInt(Hit::start));
    }

    /** Whether it says something by itself: in Kazakh the verb is its last word, in Russian and English it stands anywhere. */
    public boolean endsWithVerb() {
        int last = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
        return hits.stream().anyMatch(hit -> hit.group().equals("finite") && (language != Language.KK || hit.end() == last));
    }

    /** Phrases of a kind ({@code data} for {@code data/phone}), from left to right; where they overlap, the longer one. */
    public List<Hit> ofKind(String kind) {
        List<Hit> all = hits.stream()
                .filter(hit -> hit.group().startsWith(kind + "/"))
                .sorted(Comparator.comparingInt((Hit hit) -> hit.start() - hit.end()).thenComparingInt(Hit::start))
                .toList();
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : all) {
            if (kept.stream().noneMatch(hit::overlaps)) {
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparingInt(Hit::start));
        return kept;
    }

    public boolean isHeading() {
        return role == Role.HEADING;
    }

    /** Whether it takes its meaning from what stands above it: an item of a list, a cell of a table. */
    public boolean isListed() {
        return role == Role.ITEM || role == Role.CELL;
    }

    public boolean isDefinition() {
        return role == Role.DEFINITION;
    }

    /** The words of a hit as they stand. */
    public String words(Hit hit) {
        return text.substring(hit.start(), hit.end());
    }
}
