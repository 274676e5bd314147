package kz.tizilim.requests;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tizilim.operator.PublishedPolicy.SubjectLine;
import kz.tizilim.storage.Json;

/**
 * Proposes what a letter asks for, from the subject lines that the company prescribes and from words of the text in Kazakh,
 * Russian and English. The words are data ({@code kind-words.json}, see {@link Phrase}); where two kinds find the same words,
 * the longer phrase counts. Where nothing matches, access is proposed, because its term is the shortest that a question about
 * own data can have.
 */
public final class KindProposer {
    /** The key of phrases that ask for nothing («I shall complain to the ministry») and keep shorter ones from counting. */
    private static final String NOTHING = "nothing";
    private static final Map<String, List<Phrase>> WORDS = words();

    private final List<SubjectLine> prescribed;

    public KindProposer(List<SubjectLine> prescribed) {
        this.prescribed = List.copyOf(prescribed);
    }

    /** Codes of all kinds that a letter can ask for, the usual ones first. */
    public static List<String> kinds() {
        return WORDS.keySet().stream().filter(kind -> !kind.equals(NOTHING)).toList();
    }

    /** The kinds that a letter seems to ask for; never empty. Either text may be null. */
    public Proposal propose(String subjectLine, String text) {
        LetterTokens letter = LetterTokens.of(subjectLine, text);
        Map<String, Integer> points = new LinkedHashMap<>();
        List<Proposal.Reason> reasons = new ArrayList<>();
        for (SubjectLine line : prescribed) {
            // A line under which everything is asked tells no kind: what is asked stands in the text alone.
            if (letter.hasSubject(line.line()) && line.kinds().size() == 1) {
                line.kinds().forEach(kind -> {
                    points.merge(kind, 3, Integer::sum);
                    reasons.add(new Proposal.Reason(Proposal.Because.SUBJECT_LINE, kind, line.line()));
                });
            }
        }
        for (Hit hit : hits(letter)) {
            if (letter.isSubject(hit.sentence()) && isPrescribed(letter, letter.words(hit.sentence(), hit.found()))) {
                continue;
            }
            points.merge(hit.kind(), letter.isSubject(hit.sentence()) ? 2 : 1, Integer::sum);
            reasons.add(new Proposal.Reason(Proposal.Because.WORDS, hit.kind(), letter.words(hit.sentence(), hit.found())));
        }
        if (points.isEmpty()) {
            return new Proposal(List.of(), List.of("access", "confirmation", "destruction"), List.of());
        }
        List<String> kinds = points.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        return new Proposal(kinds, List.copyOf(reasons));
    }

    /** Whether the words are but a part of the subject line that the company prescribes. */
    private boolean isPrescribed(LetterTokens letter, String words) {
        return prescribed.stream().anyMatch(line -> letter.hasSubject(line.line()) && LetterTokens.of(line.line(), null).subject().contains(words));
    }

    private record Hit(String kind, int sentence, Phrase.Found found) {
        boolean yieldsTo(Hit other) {
            return sentence == other.sentence && !kind.equals(other.kind) && other.found.covers(found);
        }
    }

    /** One hit for each kind and sentence, without those that a longer phrase of another kind covers. */
    private static List<Hit> hits(LetterTokens letter) {
        List<Hit> all = new ArrayList<>();
        WORDS.forEach((kind, phrases) -> {
            for (int sentence = 0; sentence < letter.sentences().size(); sentence++) {
                for (Phrase phrase : phrases) {
                    int where = sentence;
                    phrase.in(letter.sentences().get(sentence)).ifPresent(found -> all.add(new Hit(kind, where, found)));
                }
            }
        });
        Map<String, Hit> first = new LinkedHashMap<>();
        all.stream()
                .filter(hit -> all.stream().noneMatch(hit::yieldsTo))
                .filter(hit -> !hit.kind().equals(NOTHING))
                .forEach(hit -> first.putIfAbsent(hit.kind() + hit.sentence(), hit));
        return List.copyOf(first.values());
    }

    private static Map<String, List<Phrase>> words() {
        try (InputStream in = KindProposer.class.getResourceAsStream("kind-words.json")) {
            Map<String, List<Phrase>> words = new LinkedHashMap<>();
            Json.MAPPER.readValue(in, new TypeReference<LinkedHashMap<String, List<String>>>() {})
                    .forEach((kind, phrases) -> words.put(kind, phrases.stream().map(Phrase::of).toList()));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
