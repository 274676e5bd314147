package kz.tizilim.policies;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.tizilim.storage.Json;

/** What two readers found in a given policy: its facts and its mistakes, each with its place and quotation. */
final class GoldPolicy {
    private static final Path FOLDER = Path.of("../shared/policies");

    private final JsonNode gold;

    private GoldPolicy(JsonNode gold) {
        this.gold = gold;
    }

    /** Whether the given policies lie beside the sources. */
    static boolean isHere(String operator) {
        return Files.exists(file(operator));
    }

    static GoldPolicy of(String operator) {
        try {
            return new GoldPolicy(Json.MAPPER.readTree(file(operator).toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String operator) {
        return FOLDER.resolve(operator + ".gold.json");
    }

    /** A fact: its place, as {@code line:column kind}, and its words. */
    record Fact(String place, int line, String words) {}

    /** A mistake: its kind, its line, 0 for none, its quotation, empty for none, and of a missing section the topic. */
    record Mistake(String kind, int line, String quote, String topic) {
        private boolean isAt(Fact fact) {
            return line == fact.line() && (plain(quote).contains(plain(fact.words())) || plain(fact.words()).contains(plain(quote)));
        }
    }

    List<Fact> facts() {
        return each("facts")
                .map(fact -> new Fact(
                        fact.get("line").asText() + ":" + fact.get("col").asText() + " " + fact.get("kind").asText(), fact.get("line").asInt(), fact.get("text").asText()))
                .toList();
    }

    List<Mistake> mistakes() {
        return each("defects")
                .map(each -> new Mistake(each.get("kind").asText(), each.path("line").asInt(), each.path("quote").asText(""), each.path("topic").asText("")))
                .toList();
    }

    /** The kinds of mistakes that are quoted where a fact is, and those of definitions, which are told of the whole line. */
    List<String> kindsAt(Fact fact) {
        return mistakes().stream()
                .filter(mistake -> mistake.isAt(fact) || (mistake.line() == fact.line() && mistake.kind().equals("data_categories_only_in_definition")))
                .map(Mistake::kind)
                .distinct()
                .toList();
    }

    private Stream<JsonNode> each(String list) {
        return StreamSupport.stream(gold.get(list).spliterator(), false);
    }

    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
