package kz.tizilim.requests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.tizilim.letters.Draft;
import kz.tizilim.letters.LetterKind;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;

/** Makes the draft of a reply from the request, what was searched and decided, and the register. */
public final class RequestLetters {
    private final CaseFacts facts;

    public RequestLetters(CaseFacts facts) {
        this.facts = facts;
    }

    /**
     * The reply to a decided request.
     *
     * @param language the language of the reply: by the Law on Languages art. 11 that of the request, or Kazakh
     */
    public Draft reply(Request request, Decision decision, Language language) {
        LetterKind kind = kind(request, decision);
        Map<String, Object> contents =
                switch (kind) {
                    case ACCESS_GRANTED -> granted(request, decision, language);
                    case WITHDRAWAL_ACCEPTED -> new WithdrawalContents(facts, language).accepted(request, decision);
                    case ACCESS_REFUSED, WITHDRAWAL_REFUSED -> new RefusalContents(facts, language).refused(request, decision);
                    case CLARIFICATION -> throw new IllegalStateException("A clarification is no reply");
                };
        return draft(request, kind, language, contents);
    }

    /** The letter that asks the applicant for what is missing. */
    public Draft clarification(Request request, String asked, Language language) {
        Map<String, Object> contents = new HashMap<>();
        contents.put("what-is-missing", asked);
        contents.put("how-to-send", facts.waysToReachUs(language));
        contents.put("term-not-paused", true);
        contents.put("no-paper-identity-copy", true);
        facts.dueInWords(request, language).ifPresent(due -> contents.put("due", due));
        return draft(request, LetterKind.CLARIFICATION, language, contents);
    }

    /** All that was found and, where only a part is given, the ground on which the rest is withheld (art. 25(2)(7)). */
    private Map<String, Object> granted(Request request, Decision decision, Language language) {
        Map<String, Object> contents = new AccessContents(facts, language).granted(request);
        if (decision.outcome() == Decision.Outcome.PARTLY) {
            contents.put("withheld", new RefusalContents(facts, language).ground(decision));
        }
        return contents;
    }

    private static LetterKind kind(Request request, Decision decision) {
        boolean refused = decision.outcome() == Decision.Outcome.REFUSED;
        if (request.kinds().contains("withdrawal")) {
            return refused ? LetterKind.WITHDRAWAL_REFUSED : LetterKind.WITHDRAWAL_ACCEPTED;
        }
        return refused ? LetterKind.ACCESS_REFUSED : LetterKind.ACCESS_GRANTED;
    }

    private Draft draft(Request request, LetterKind kind, Language language, Map<String, Object> contents) {
        Person person = facts.person(request).orElse(null);
        Applicant applicant = request.applicant();
        // To somebody of whom nobody made sure the letter tells no name that she did not write herself.
        boolean self = applicant.relation() == Applicant.Relation.SELF && !request.isUnconfirmed();
        return new Draft(
                kind,
                language,
                request.id(),
                request.label(),
                request.receivedOn(),
                self && person != null ? facts.addressee(person, language) : applicant.name(),
                Stream.of(applicant.address(), applicant.email()).filter(line -> line != null && !line.isBlank()).toList(),
                self && person != null ? person.greetingName() : applicant.name(),
                contents,
                0);
    }

    /** The letters that a request of these kinds can be answered with; empty where none has been written for its kinds yet. */
    public static List<LetterKind> answers(Request request) {
        if (request.kinds().contains("withdrawal")) {
            return List.of(LetterKind.WITHDRAWAL_ACCEPTED, LetterKind.WITHDRAWAL_REFUSED);
        }
        return List.of(LetterKind.ACCESS_GRANTED, LetterKind.ACCESS_REFUSED);
    }
}
