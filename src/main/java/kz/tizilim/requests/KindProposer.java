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
    private static final Pattern ANSWERS = Pattern.compile("(?iu)\\s*(?:re|fwd?|aw|отв(?:ет)?|жауап|қайта|пересл?)\\s*(?:\\[\\d+\\])?\\s*:");

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
        boolean answers = isOfAnother(subjectLine, text);
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
            if (hit.sentence() == 0 && (answers || isPrescribed(letter, sentence.said(hit.from(), hit.to())))) {
                continue;
            }
            points.merge(hit.kind(), hit.size(), Math::max);
            reasons.add(new Proposal.Reason(Proposal.Because.WORDS, hit.kind(), sentence.said(hit.from(), hit.to())));
        }
        Map<String, Double> scores = scores(subjectLine, text, letter);
        Proposal proposal = KindDecision.of(announced, points, scores).proposal(reasons);
        return proposal.kinds().contains(Proposal.NOT_A_REQUEST) ? Proposal.nothing(Proposal.Because.CONTENT, KindModel.nothingAbout(scores)) : proposal;
    }

    /** Whether a letter that a program sent out hands on somebody's wish, such as a form of a site, rather than asks for nothing. */
    boolean mayHandOnAWish(String subjectLine, String text) {
        Map<String, Double> scores = scores(subjectLine, text, LetterTokens.of(subjectLine, text));
        return KindRules.kinds().stream().anyMatch(kind -> scores.getOrDefault(kind, -1.0) > Math.max(0, scores.getOrDefault(Proposal.NOT_A_REQUEST, 0.0)));
    }

    private Map<String, Double> scores(String subjectLine, String text, LetterTokens letter) {
        return KindModel.shipped().scores(LetterTokens.of(isOfAnother(subjectLine, text) ? "" : ownSubject(subjectLine, letter), text));
    }

    /** The line of an answer are the words of the letter that is answered; they count only where nothing else is written. */
    private static boolean isOfAnother(String subjectLine, String text) {
        return subjectLine != null && text != null && !text.isBlank() && ANSWERS.matcher(subjectLine).lookingAt();
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
