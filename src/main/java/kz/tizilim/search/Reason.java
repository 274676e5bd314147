package kz.tizilim.search;

import java.util.List;
import java.util.stream.Stream;
import kz.tizilim.text.Folding;
import kz.tizilim.ui.Wording;

/** Why something was found: the field whose words the typed ones begin, in any reading of them. */
final class Reason {
    /**
     * A field of a record.
     *
     * @param key the message key of its name
     * @param text what stands in it; null for nothing
     * @param shown what the reason shows of it
     */
    record Field(String key, String text, String shown) {
        static Field of(String key, String text) {
            return new Field(key, text, text);
        }
    }

    private final List<List<String>> readings;

    Reason(String typed) {
        readings = Folding.queries(typed);
    }

    /** Whether these tokens together answer one of the readings. */
    boolean isAnsweredBy(List<String> tokens) {
        return readings.stream().anyMatch(words -> isIn(words, tokens));
    }

    /** The field in words: the one that answers a whole reading, else the first that answers a word of one. */
    String words(List<Field> fields, Wording wording) {
        Stream<Field> whole = fields.stream().filter(field -> readings.stream().anyMatch(words -> isIn(words, tokens(field).toList())));
        Stream<Field> part = fields.stream().filter(field -> {
            List<String> tokens = tokens(field).toList();
            return readings.stream().flatMap(List::stream).anyMatch(word -> isIn(List.of(word), tokens));
        });
        return Stream.concat(whole, part)
                .findFirst()
                .map(field -> wording.say("search.reason", wording.say(field.key()), field.shown()))
                .orElse("");
    }

    private static Stream<String> tokens(Field field) {
        return field.text() == null ? Stream.empty() : Folding.tokens(field.text()).stream();
    }

    private static boolean isIn(List<String> words, List<String> tokens) {
        return words.stream().allMatch(word -> tokens.stream().anyMatch(token -> token.startsWith(word)));
    }
}
