package kz.tizilim.requests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kz.tizilim.operator.PublishedPolicy.SubjectLine;

/**
 * Proposes what a letter asks for, from the subject lines that the company prescribes, from rules over its words ({@link KindRules})
 * and from a second voice that learned from examples ({@link KindModel}). Only where the voices agree is a kind sure; otherwise the
 * likeliest three are suggested. Nothing is proposed for want of anything better.
 */
public final class KindProposer {
    private final List<SubjectLine> prescribed;

    public KindProposer(List<SubjectLine> prescribed) {
        this.prescribed = List.copyOf(prescribed);
    }

    /** Codes of all kinds that a letter can ask for, the usual ones first. */
    public static List<String> kinds() {
        return KindRules.kinds();
    }

    /** The kinds that a letter seems to ask for. Either text may be null; the second is without what the letter quotes. */
    public Proposal propose(String subjectLine, String text) {
        LetterTokens letter = LetterTokens.of(subjectLine, text);
        List<Proposal.Reason> reasons = new ArrayList<>();
        Set<String> announced = new LinkedHashSet<>();
        for (SubjectLine line : prescribed) {
            // A line under which everything is asked tells no kind: what is asked stands in the text alone.
            if (letter.hasSubject(line.line()) && line.kinds().size() == 1) {
                line.kinds().forEach(kind -> reasons.add(new Proposal.Reason(Proposal.Because.SUBJECT_LINE, kind, line.line())));
                announced.addAll(line.kinds());
            }
        }
        Map<String, Integer> points = new LinkedHashMap<>();
        for (KindRules.Hit hit : KindRules.hits(letter)) {
            LetterSentence sentence = letter.sentences().get(hit.sentence());
            if (hit.sentence() == 0 && isPrescribed(letter, sentence.said(hit.from(), hit.to()))) {
                continue;
            }
            points.merge(hit.kind(), hit.size(), Math::max);
            reasons.add(new Proposal.Reason(Proposal.Because.WORDS, hit.kind(), sentence.said(hit.from(), hit.to())));
        }
        return decided(announced, points, KindModel.shipped().likelihoods(LetterTokens.of(ownSubject(subjectLine, letter), text)), reasons);
    }

    private static Proposal decided(Set<String> announced, Map<String, Integer> points, Map<String, Double> learned, List<Proposal.Reason> reasons) {
        return KindDecision.of(announced, points, learned).proposal(reasons);
    }

    /** Under a line that the company prescribes everything is asked: it must not speak for a kind of its own. */
    private String ownSubject(String subjectLine, LetterTokens letter) {
        String own = subjectLine;
        for (SubjectLine line : prescribed) {
            if (letter.hasSubject(line.line())) {
                own = Pattern.compile(line.line(), Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(own).replaceAll(" ");
            }
        }
        return own;
    }

    /** Whether the words are but a part of the subject line that the company prescribes. */
    private boolean isPrescribed(LetterTokens letter, String words) {
        return prescribed.stream().anyMatch(line -> letter.hasSubject(line.line())
                && String.join(" ", LetterSentence.of(line.line()).words()).contains(words));
    }
}
