package kz.tizilim.reading.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All phrases that the reader knows, from the resource files beside it; read once. */
public final class PhraseBook {
    private static final List<String> FILES = List.of("words", "data", "lists", "statements", "rights", "findings", "topics");

    private final Map<String, List<Phrase>> groups = new HashMap<>();
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    private PhraseBook() {}

    /** The phrases that come with the program. */
    public static PhraseBook shipped() {
        return Shipped.BOOK;
    }

    private static final class Shipped {
        private static final PhraseBook BOOK = read();
    }

    private static PhraseBook read() {
        PhraseBook book = new PhraseBook();
        for (String name : FILES) {
            String file = "/kz/tizilim/reading/phrases/" + name + ".txt";
            try (InputStream in = PhraseBook.class.getResourceAsStream(file)) {
                book.add(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        book.index();
        return book;
    }

    /** A line {@code group: phrase; phrase} begins a group or goes on with it; an indented line goes on with the last one. */
    private void add(List<String> lines) {
        String group = "";
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            String phrases = line;
            if (!Character.isWhitespace(line.charAt(0))) {
                group = line.substring(0, colon).strip();
                phrases = line.substring(colon + 1);
            }
            for (String phrase : phrases.split(";", -1)) {
                if (!phrase.isBlank()) {
                    groups.computeIfAbsent(group, key -> new ArrayList<>()).add(Phrase.of(group, phrase, groups));
                }
            }
        }
    }

    private void index() {
        groups.values().forEach(phrases -> phrases.forEach(phrase -> phrase.beginnings()
                .forEach(beginning -> byBeginning.computeIfAbsent(beginning, key -> new ArrayList<>()).add(phrase))));
    }

    /** Every group of phrases that there is. */
    Set<String> groups() {
        return new TreeSet<>(groups.keySet());
    }

    /** The phrases in a sentence, by place; of one group at one place the first that fits. */
    List<Hit> find(List<Token> tokens) {
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.get(at).word();
            for (int length = 0; length <= Math.min(3, word.length()); length++) {
                for (Phrase phrase : byBeginning.getOrDefault(word.substring(0, length), List.of())) {
                    int end = phrase.match(tokens, at);
                    if (end > at) {
                        hits.add(new Hit(phrase.value(), tokens.get(at).start(), tokens.get(end - 1).end()));
                    }
                }
            }
        }
        return hits;
    }
}
