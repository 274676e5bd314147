package kz.tizilim.requests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A phrase by which a letter's wish is known, as {@code kind-words.json} writes it: beginnings of words in their order, because
 * Kazakh and Russian put endings there; {@code |} between beginnings that may stand in the same place; {@code $} after a whole
 * word. Up to three other words may stand between two of them: «отзываю данное мной ранее согласие» is {@code отзыв соглас}.
 */
final class Phrase {
    private static final int BETWEEN = 3;
    private static final Set<String> NEGATIONS = Set.of("не", "not", "never");
    /** Words that carry a negation on to the verb after them: «не хочу удалять». */
    private static final Set<String> CARRIERS =
            Set.of("хочу", "прошу", "собираюсь", "планирую", "нужно", "надо", "want", "wish", "ask", "asking", "need", "to", "you");
    private static final Pattern NEGATED_ENDING =
            Pattern.compile("[\\p{L}]{0,4}?[мбп][ае](?:й(?:мын|мін|мыз|міз|ды|ді)|ңыз|ңіз|ған|ген|уды|уді|уыңыз|уіңіз).*");
    private static final Pattern NEGATED_AUXILIARY = Pattern.compile("(?:ал|ет|кел|қал|бер)[мбп][ае]й(?:мын|мін|мыз|міз|ды|ді)|жоқ.*");

    private final List<List<String>> places;

    private Phrase(List<List<String>> places) {
        this.places = places;
    }

    static Phrase of(String written) {
        return new Phrase(Arrays.stream(written.strip().split(" +")).map(place -> List.of(place.split("\\|"))).toList());
    }

    /** Where a phrase was found in a sentence: from the first to the last word, both included; {@code places} tells how exact it is. */
    record Found(int from, int to, int places) {
        boolean covers(Found other) {
            return from <= other.from && to >= other.to && places > other.places;
        }
    }

    /** The first place where a sentence says this and does not deny it. */
    Optional<Found> in(List<String> sentence) {
        for (int start = 0; start < sentence.size(); start++) {
            if (fits(0, sentence.get(start))) {
                int end = rest(sentence, start, 1);
                if (end >= 0 && !isDenied(sentence, start, end)) {
                    return Optional.of(new Found(start, end, places.size()));
                }
            }
        }
        return Optional.empty();
    }

    private int rest(List<String> sentence, int last, int place) {
        if (place == places.size()) {
            return last;
        }
        for (int next = last + 1; next <= Math.min(last + 1 + BETWEEN, sentence.size() - 1); next++) {
            int end = fits(place, sentence.get(next)) ? rest(sentence, next, place + 1) : -1;
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private boolean fits(int place, String word) {
        return places.get(place).stream().anyMatch(beginning -> begins(word, beginning));
    }

    private static boolean begins(String word, String beginning) {
        return beginning.endsWith("$") ? word.equals(beginning.substring(0, beginning.length() - 1)) : word.startsWith(beginning);
    }

    private boolean isDenied(List<String> sentence, int start, int end) {
        int before = start - 1;
        while (before >= 0 && CARRIERS.contains(sentence.get(before))) {
            before--;
        }
        if (before >= 0 && NEGATIONS.contains(sentence.get(before))) {
            return true;
        }
        // Kazakh denies within the verb («қайтармаймын») or in the auxiliary after it («кері қайтарып алмаймын»).
        String last = sentence.get(end);
        boolean within = places.get(places.size() - 1).stream()
                .filter(beginning -> begins(last, beginning) && !beginning.endsWith("$"))
                .anyMatch(beginning -> NEGATED_ENDING.matcher(last.substring(beginning.length())).matches());
        boolean after = end + 1 < sentence.size() && NEGATED_AUXILIARY.matcher(sentence.get(end + 1)).matches();
        return within || after;
    }
}
