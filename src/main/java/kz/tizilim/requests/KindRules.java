package kz.tizilim.requests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The first voice: what a letter asks for by rules over its words, which are data ({@code kind-rules.txt}). A rule holds where all its
 * concepts stand near each other in one sentence, in any order; of two kinds that the same words speak for, the one with more of them
 * counts.
 */
final class KindRules {
    /** The kind of rules that ask for nothing («I shall complain to the ministry») and keep others from counting. */
    private static final String NOTHING = "nothing";
    /** Words of one wish stand this near to each other. */
    private static final int WINDOW = 11;
    private static final Map<String, WordConcept> CONCEPTS = new LinkedHashMap<>();
    private static final List<Rule> RULES = new ArrayList<>();
    /** What is meant where both kinds are found: the first stands, the others were only part of its words. */
    private static final Map<String, Set<String>> RATHER = Map.ofEntries(
            Map.entry("unblocking", Set.of("blocking", "restriction", "correction")),
            Map.entry("restriction", Set.of("blocking", "withdrawal", "access", "grounds-and-terms", "destruction")),
            Map.entry("anonymisation", Set.of("destruction", "publication-removal")),
            Map.entry("processors", Set.of("recipients", "access", "confirmation")),
            Map.entry("algorithm-review", Set.of("automated-objection", "complaint")),
            Map.entry("third-party-notice", Set.of("recipients", "access")),
            Map.entry("newsletter-opt-out", Set.of("complaint", "publication-removal")),
            Map.entry("publication-removal", Set.of("destruction", "source-and-composition")),
            Map.entry("account-deletion", Set.of("publication-removal")),
                        Map.entry("confirmation", Set.of("access")));

    /** «Удалите», said alone, is meant of these where they are spoken of. */
    private static final Set<String> MORE_THAN_DESTRUCTION =
            Set.of("account-deletion", "publication-removal", "newsletter-opt-out", "anonymisation", "restriction", "destruction");
    private static final Set<String> INFORMATION =
            Set.of("access", "confirmation", "source-and-composition", "grounds-and-terms", "recipients", "processors", Proposal.NOT_A_REQUEST);
    private static final Set<String> COMPLAINTS = Set.of("complaint", "consumer-complaint", Proposal.NOT_A_REQUEST);

    static {
        load();
    }

    private KindRules() {}

    private record Rule(String kind, boolean isWeak, List<String> concepts) {}

    /** What was found: a kind, the sentence, its first and last word, both included, and how many concepts spoke for it. */
    record Hit(String kind, int sentence, int from, int to, int size, boolean isWeak) {
        private boolean yieldsTo(Hit other) {
            // «Сотрите всё, что обо мне записано» has more words for the question within it than for its demand.
            if (other.kind.equals("access") && !INFORMATION.contains(kind)) {
                return false;
            }
            boolean within = sentence == other.sentence && from >= other.from && to <= other.to;
            boolean stronger = isWeak && !other.isWeak && sentence == other.sentence && !other.kind.equals(Proposal.NOT_A_REQUEST);
            return !kind.equals(other.kind) && (stronger || (within && other.size > size));
        }
    }

    /** The codes of all kinds that a letter can ask for, the usual ones first. */
    static List<String> kinds() {
        return RULES.stream().map(Rule::kind).distinct().filter(kind -> !kind.equals(NOTHING) && !kind.equals(Proposal.NOT_A_REQUEST)).toList();
    }

    /** The best hit of each kind in each sentence, without those that others explain better. */
    static List<Hit> hits(LetterTokens letter) {
        List<Hit> all = new ArrayList<>();
        for (int sentence = 0; sentence < letter.sentences().size(); sentence++) {
            all.addAll(hits(letter.sentences().get(sentence), sentence));
        }
        List<Hit> kept = all.stream().filter(hit -> all.stream().noneMatch(hit::yieldsTo)).filter(hit -> !hit.kind().equals(NOTHING)).toList();
        List<Hit> meant = kept.stream().filter(hit -> kept.stream().noneMatch(other -> isRather(other, hit))).toList();
        List<Hit> strong = meant.stream().filter(hit -> !hit.isWeak() && !hit.kind().equals(Proposal.NOT_A_REQUEST)).toList();
        meant = meant.stream()
                .filter(hit -> !hit.isWeak() || strong.stream().noneMatch(other -> hit.kind().equals("access") || MORE_THAN_DESTRUCTION.contains(other.kind())))
                .toList();
        // A demand is what is answered; the complaint that goes with it only tells why.
        boolean demands = meant.stream().anyMatch(hit -> !COMPLAINTS.contains(hit.kind()));
        boolean noComplaint = demands;
        return meant.stream().filter(hit -> !noComplaint || !hit.kind().equals("complaint") || hit.size() > 2).toList();
    }

    /** Which concepts a sentence speaks of and where; those that it only denies stand under their name after «!». */
    static Map<String, List<WordConcept.Place>> concepts(LetterSentence sentence) {
        Map<String, List<WordConcept.Place>> found = new LinkedHashMap<>();
        CONCEPTS.forEach((name, concept) -> {
            found.put(name, concept.places(sentence));
            found.put("!" + name, concept.denied(sentence));
        });
        found.values().removeIf(List::isEmpty);
        return found;
    }

    private static boolean isRather(Hit other, Hit hit) {
        boolean overlap = other.sentence() == hit.sentence() && other.from() <= hit.to() && hit.from() <= other.to();
        if (other.kind().equals("destruction") && hit.kind().equals("access") && !other.isWeak()) {
            return overlap;
        }
        return RATHER.getOrDefault(other.kind(), Set.of()).contains(hit.kind()) && (other.sentence() == hit.sentence() || hit.size() < 3 || hit.isWeak());
    }

    private static List<Hit> hits(LetterSentence sentence, int number) {
        Map<String, List<WordConcept.Place>> places = new LinkedHashMap<>();
        CONCEPTS.forEach((name, concept) -> places.put(name, concept.places(sentence)));
        Map<String, Hit> best = new LinkedHashMap<>();
        for (Rule rule : RULES) {
            List<List<WordConcept.Place>> needed = rule.concepts().stream().map(places::get).toList();
            if (needed.stream().noneMatch(List::isEmpty)) {
                int[] span = narrowest(needed, 0, new ArrayList<>(), null);
                if (span != null) {
                    Hit hit = new Hit(rule.kind(), number, span[0], span[1], needed.size(), rule.isWeak());
                    best.merge(rule.kind(), hit, (one, other) -> (other.isWeak() ? 0 : other.size()) > (one.isWeak() ? 0 : one.size()) ? other : one);
                }
            }
        }
        return List.copyOf(best.values());
    }

    private static int[] narrowest(List<List<WordConcept.Place>> needed, int next, List<WordConcept.Place> chosen, int[] best) {
        if (next == needed.size()) {
            int from = chosen.stream().mapToInt(WordConcept.Place::from).min().orElseThrow();
            int to = chosen.stream().mapToInt(WordConcept.Place::to).max().orElseThrow();
            boolean narrower = to - from < WINDOW && (best == null || to - from < best[1] - best[0]);
            return narrower ? new int[] {from, to} : best;
        }
        int[] found = best;
        for (WordConcept.Place place : needed.get(next)) {
            boolean near = chosen.stream().allMatch(other -> Math.abs(other.from() - place.from()) < WINDOW);
            boolean free = chosen.stream().noneMatch(other -> place.from() <= other.to() && other.from() <= place.to());
            if (near && free) {
                chosen.add(place);
                found = narrowest(needed, next + 1, chosen, found);
                chosen.remove(chosen.size() - 1);
            }
        }
        return found;
    }

    private static void load() {
        try (InputStream in = KindRules.class.getResourceAsStream("kind-rules.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int name = line.indexOf(' ');
                if (line.startsWith("@")) {
                    boolean act = line.charAt(name - 1) == '!';
                    CONCEPTS.put(line.substring(1, act ? name - 1 : name), WordConcept.of(act, line.substring(name)));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> concepts = Arrays.asList(line.substring(name).strip().split(" "));
                    concepts.stream().filter(each -> !CONCEPTS.containsKey(each)).findFirst().ifPresent(each -> {
                        throw new IllegalStateException("No words for " + each);
                    });
                    boolean weak = line.charAt(name - 2) == '?';
                    RULES.add(new Rule(line.substring(0, name - (weak ? 2 : 1)), weak, concepts));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
