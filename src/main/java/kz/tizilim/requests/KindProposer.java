package kz.tizilim.requests;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.tizilim.operator.PublishedPolicy.SubjectLine;
import kz.tizilim.storage.Json;

/**
 * Proposes what a letter asks for, from the subject lines that the company prescribes and from words of the text in Kazakh,
 * Russian and English. The words are data ({@code kind-words.json}); where nothing matches, access is proposed, because its
 * term is the shortest that a question about own data can have.
 */
public final class KindProposer {
    private static final String FALLBACK = "access";
    private static final Map<String, List<String>> WORDS = words();

    private final List<SubjectLine> prescribed;

    public KindProposer(List<SubjectLine> prescribed) {
        this.prescribed = List.copyOf(prescribed);
    }

    public Proposal propose(String subjectLine, String text) {
        String subject = plain(subjectLine);
        String all = subject + " \n " + plain(text);
        Map<String, Integer> points = new LinkedHashMap<>();
        List<Proposal.Reason> reasons = new ArrayList<>();
        for (SubjectLine line : prescribed) {
            if (!subject.isBlank() && subject.contains(stem(line.line()))) {
                line.kinds().forEach(kind -> {
                    points.merge(kind, 3, Integer::sum);
                    reasons.add(new Proposal.Reason(Proposal.Because.SUBJECT_LINE, kind, line.line()));
                });
            }
        }
        WORDS.forEach((kind, phrases) -> phrases.stream()
                .filter(phrase -> all.contains(stem(phrase)))
                .max(Comparator.comparingInt(String::length))
                .ifPresent(phrase -> {
                    points.merge(kind, subject.contains(stem(phrase)) ? 2 : 1, Integer::sum);
                    reasons.add(new Proposal.Reason(Proposal.Because.WORDS, kind, phrase));
                }));
        if (points.isEmpty()) {
            return new Proposal(List.of(FALLBACK), List.of(new Proposal.Reason(Proposal.Because.NOTHING_ELSE, FALLBACK, "")));
        }
        List<String> kinds = points.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        return new Proposal(kinds, List.copyOf(reasons));
    }

    /** Lower case, one space between words, no punctuation: «Дербес  деректер-туралы» and «дербес деректер туралы» are the same. */
    private static String plain(String text) {
        if (text == null) {
            return "";
        }
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }

    /** A phrase begins at the beginning of a word and may go on: Kazakh and Russian put their endings there. */
    private static String stem(String phrase) {
        return plain(phrase).stripTrailing();
    }

    private static Map<String, List<String>> words() {
        try (InputStream in = KindProposer.class.getResourceAsStream("kind-words.json")) {
            return Json.MAPPER.readValue(in, new TypeReference<LinkedHashMap<String, List<String>>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
