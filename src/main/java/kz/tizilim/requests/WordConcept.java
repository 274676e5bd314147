package kz.tizilim.requests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that say one thing in several languages: a line "@name word …" of {@code kind-rules.txt}. */
final class WordConcept {
    private static final Set<String> NEGATIONS = Set.of("не", "not", "never", "don't", "don’t", "dont", "без");
    /** Words that carry a negation on to the verb beside them: «не хочу удалять», «удалять не прошу». */
    private static final Set<String> CARRIERS = Set.of("хочу", "прошу", "собираюсь", "планирую", "нужно", "надо", "требую", "want", "wish", "ask", "asking", "need", "to", "you");
    private static final Pattern NEGATED_ENDING =
            Pattern.compile("\\p{L}{0,4}?[мбп][ае](?:и(?:мин|миз|ди|ак)|низ|нис|ган|ген|уди|уиниз|с[ае]|иди|нд[ае]).*");
    private static final Pattern NEGATED_AUXILIARY = Pattern.compile("(?:ал|ет|кел|кал|бер)[мбп][ае]и(?:мин|миз|ди)|жок.*|емес.*");
    private static final Pattern NEEDED = Pattern.compile("(?:кажет|керег|керек|кажетти).*");
    private static final Pattern INFINITIVE = Pattern.compile(".*(?:ть|ти|тся|ться)");
    /** A blank word or two may stand between neighbours: «кері қайтарып аламын». */
    private static final int BETWEEN = 1;

    /** A beginning of a word, or a whole one. */
    private record Beginning(String letters, boolean isWhole, boolean isLatin) {
        static Beginning of(String written) {
            boolean whole = written.endsWith("$");
            String bare = whole ? written.substring(0, written.length() - 1) : written;
            boolean latin = bare.chars().allMatch(letter -> letter < 128);
            return new Beginning(latin ? bare : LetterSentence.folded(bare), whole, latin);
        }

        boolean begins(LetterSentence sentence, int at) {
            String word = isLatin ? sentence.words().get(at) : sentence.folded().get(at);
            return isWhole ? word.equals(letters) : word.startsWith(letters);
        }
    }

    /** Where a concept was found: from the first to the last word, both included. */
    record Place(int from, int to) {}

    private final boolean isAct;
    private final List<List<Beginning>> alternatives;

    private WordConcept(boolean isAct, List<List<Beginning>> alternatives) {
        this.isAct = isAct;
        this.alternatives = alternatives;
    }

    static WordConcept of(boolean isAct, String words) {
        return new WordConcept(
                isAct,
                Arrays.stream(words.strip().split(" +")).map(word -> Arrays.stream(word.split("\\+")).map(Beginning::of).toList()).toList());
    }

    /** All places in a sentence where this is said, and not denied where it is an act. */
    List<Place> places(LetterSentence sentence) {
        return places(sentence, false);
    }

    /** All places where an act is spoken of only to be denied: «удалять не нужно»; none for what is no act. */
    List<Place> denied(LetterSentence sentence) {
        return isAct ? places(sentence, true) : List.of();
    }

    private List<Place> places(LetterSentence sentence, boolean denied) {
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < sentence.words().size(); at++) {
            for (List<Beginning> alternative : alternatives) {
                int end = end(sentence, alternative, at);
                if (end >= 0 && denied == (isAct && isDenied(sentence, at, end, alternative.get(alternative.size() - 1)))) {
                    places.add(new Place(at, end));
                    break;
                }
            }
        }
        return places;
    }

    private static int end(LetterSentence sentence, List<Beginning> words, int start) {
        if (!words.get(0).begins(sentence, start)) {
            return -1;
        }
        int at = start;
        for (Beginning next : words.subList(1, words.size())) {
            int found = -1;
            for (int place = at + 1; place <= Math.min(at + 1 + BETWEEN, sentence.words().size() - 1) && found < 0; place++) {
                found = next.begins(sentence, place) ? place : -1;
            }
            if (found < 0) {
                return -1;
            }
            at = found;
        }
        return at;
    }

    private static boolean isDenied(LetterSentence sentence, int start, int end, Beginning last) {
        List<String> words = sentence.words();
        int before = start - 1;
        while (before >= 0 && CARRIERS.contains(words.get(before))) {
            before--;
        }
        if (before >= 0 && NEGATIONS.contains(words.get(before)) && inOneClause(sentence, before, start)) {
            return true;
        }
        String word = sentence.folded().get(end);
        boolean within = !last.isLatin() && !last.isWhole() && word.length() > last.letters().length()
                && NEGATED_ENDING.matcher(word.substring(last.letters().length())).matches();
        boolean after = isNotNeeded(sentence, end)
                || (end + 1 < words.size() && inOneClause(sentence, end, end + 1) && NEGATED_AUXILIARY.matcher(sentence.folded().get(end + 1)).matches());
        return within || after || (INFINITIVE.matcher(words.get(end)).matches() && isRefusedLater(sentence, end));
    }

    /** «жіберудің қажеті жоқ», «жою керек емес». */
    private static boolean isNotNeeded(LetterSentence sentence, int end) {
        return end + 2 < sentence.words().size() && NEEDED.matcher(sentence.folded().get(end + 1)).matches()
                && NEGATED_AUXILIARY.matcher(sentence.folded().get(end + 2)).matches();
    }

    private static boolean isRefusedLater(LetterSentence sentence, int end) {
        for (int at = end + 1; at + 1 < sentence.words().size() && inOneClause(sentence, end, at + 1); at++) {
            if (sentence.words().get(at).equals("не") && CARRIERS.contains(sentence.words().get(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean inOneClause(LetterSentence sentence, int one, int other) {
        return sentence.clauses().get(one).equals(sentence.clauses().get(other));
    }
}
