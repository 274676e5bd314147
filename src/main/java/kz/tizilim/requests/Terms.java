package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tizilim.law.Deadline;
import kz.tizilim.law.DeadlineRule;
import kz.tizilim.law.Promise;
import kz.tizilim.law.Trigger;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.PublishedPolicy.PromisedRight;

/** The terms of a request: for each of its kinds the statutory one and the operator's promise, each from its own trigger. */
public final class Terms {
    private final DeadlineRule rule;
    private final List<PromisedRight> promises;

    public Terms(DeadlineRule rule, Operator operator) {
        this.rule = rule;
        this.promises = operator.policy().rights();
    }

    /** The deadline of one kind of a request. */
    public Deadline of(Request request, String kind) {
        Map<Trigger, LocalDate> events = new EnumMap<>(Trigger.class);
        for (Trigger trigger : List.of(Trigger.RECEIPT, Trigger.WITHDRAWAL, Trigger.DEMAND)) {
            events.put(trigger, request.receivedOn());
        }
        if (request.confirmedOn() != null) {
            events.put(Trigger.CONFIRMATION, request.confirmedOn());
        }
        return rule.due(kind, events, promise(kind));
    }

    /** The kind whose deadline comes first, with that deadline; empty where no kind has a day yet. */
    public Optional<Deadline> first(Request request) {
        return request.kinds().stream()
                .map(kind -> of(request, kind))
                .filter(deadline -> deadline.due().isPresent())
                .min(Comparator.comparing(deadline -> deadline.due().orElseThrow()));
    }

    private Optional<Promise> promise(String kind) {
        return promises.stream()
                .filter(right -> right.kind().equals(kind) && right.promise() != null)
                .findFirst()
                .flatMap(right -> Promise.read(right.promise()));
    }
}
