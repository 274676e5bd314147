package kz.tizilim.requests.work;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.tizilim.letters.Letter;
import kz.tizilim.requests.CasePaper;
import kz.tizilim.requests.Decision;
import kz.tizilim.requests.IdentityCheck;
import kz.tizilim.requests.Request;
import kz.tizilim.requests.TimelineEvent;
import kz.tizilim.subjects.Person;

/**
 * Everything that the card of a request shows, read at one time.
 *
 * @param person the person concerned, null until found
 * @param offered the check that the applicant's address amounts to, null where it amounts to none
 * @param proposed for each outcome the decision with what it entails
 * @param places the search log, or the places that are proposed for it
 * @param activities those in which something was found
 * @param onConsent the activities among them that rest on consent alone
 * @param data the words of the dictionary of data, with what the person's card says
 * @param beside the letters of the case beside its reply, made or still to be made
 * @param reply the registered reply, null until there is one
 */
public record CaseFile(
        Request request,
        DaysLeft left,
        List<KindTerm> terms,
        Person person,
        IdentityCheck offered,
        Map<Decision.Outcome, Decision> proposed,
        List<Place> places,
        List<Named> activities,
        List<UUID> onConsent,
        List<Named> recipients,
        List<Place.Category> data,
        List<CasePaper> papers,
        List<BesideLetter> beside,
        Letter reply,
        List<TimelineEvent> history) {

    /** The term that decides: the one that ends first, else one that still waits for its event. */
    public Optional<KindTerm> deciding() {
        Optional<KindTerm> first = terms.stream()
                .filter(term -> term.deadline().due().isPresent())
                .min(Comparator.comparing(term -> term.deadline().due().orElseThrow()));
        return first.or(() -> terms.stream().findFirst());
    }
}
