package kz.tizilim.requests;

import java.util.Set;
import kz.tizilim.journal.Changes;
import kz.tizilim.subjects.BlockedData;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.Messages;

/** Blocks a person's data, or ends it, as was decided on a request, in the same entry as the reply (art. 1, 25(2)(8)). */
final class BlockedPersons {
    /** The matters whose answer gives data of the person to whoever asked. */
    private static final Set<RequestTopic> GIVING = Set.of(RequestTopic.INFORMATION, RequestTopic.RECIPIENTS, RequestTopic.PROCESSORS, RequestTopic.AUTHORITY);

    private BlockedPersons() {}

    /**
     * Stops a decision that gives blocked data to an authority. The person herself and who acts for her are always answered.
     *
     * @throws kz.tizilim.text.ValidationErrors that names the day since when the data are blocked
     */
    static void stop(Changes changes, Request request, Decision decision) {
        boolean isOther = request.applicant() != null && request.applicant().relation() == Applicant.Relation.AUTHORITY;
        if (isOther && request.person() != null && decision.all().stream().anyMatch(each -> gives(request, each))) {
            BlockedData.stop(changes.handle(), request.person());
        }
    }

    private static boolean gives(Request request, Decision decision) {
        return decision.outcome().isDone() && GIVING.contains(matter(request, decision));
    }

    /** Does nothing where neither was decided, and where nobody was found. */
    static void note(Changes changes, PersonRegister persons, Request request) {
        if (request.person() == null || request.decision() == null) {
            return;
        }
        for (Decision decision : request.decision().all()) {
            RequestTopic matter = matter(request, decision);
            if (decision.outcome().isDone() && matter == RequestTopic.BLOCKING) {
                String reason = Messages.of(request.language()).say("requests.blocked.reason", request.label());
                persons.block(changes, request.person(), decision.done().orElse(decision.on()), reason);
            } else if (decision.outcome().isDone() && matter == RequestTopic.UNBLOCKING) {
                persons.unblock(changes, request.person());
            }
        }
    }

    private static RequestTopic matter(Request request, Decision decision) {
        return decision.matter() == null ? RequestTopic.of(request.kinds()).get(0) : decision.matter();
    }
}
