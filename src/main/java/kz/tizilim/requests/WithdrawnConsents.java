package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.Set;
import kz.tizilim.consents.ConsentRegister;
import kz.tizilim.journal.Changes;

/** Notes on a person's consents what was decided on her withdrawal, in the same entry as the reply (art. 8(2), 8(7)). */
final class WithdrawnConsents {
    private static final String WITHDRAWAL = "withdrawal";

    private WithdrawnConsents() {}

    /** Does nothing for a request that withdraws nothing, and where nobody was found. */
    static void note(Changes changes, ConsentRegister consents, Request request) {
        if (!request.kinds().contains(WITHDRAWAL) || request.person() == null || request.decision() == null) {
            return;
        }
        request.decision().all().stream()
                .filter(each -> each.matter() == null || each.matter() == RequestTopic.WITHDRAWAL)
                .forEach(decision -> note(changes, consents, request, decision));
    }

    private static void note(Changes changes, ConsentRegister consents, Request request, Decision decision) {
        LocalDate received = request.received().toLocalDate();
        if (!decision.stopped().isEmpty()) {
            consents.withdraw(changes, request.person(), request.id(), received, decision.on(), Set.copyOf(decision.stopped()), decision.done().orElse(null), null);
        } else if (decision.ground() != null && decision.ground().startsWith(WITHDRAWAL + ".")) {
            consents.withdraw(changes, request.person(), request.id(), received, decision.on(), Set.of(), null, decision.ground());
        }
    }
}
