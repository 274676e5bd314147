package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.calendar.WorkCalendar;
import kz.tizilim.law.deadline.Deadline;
import kz.tizilim.law.deadline.DeadlineRule;
import kz.tizilim.law.deadline.Events;
import kz.tizilim.law.deadline.Moment;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.law.deadline.Trigger;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.operator.PublishedPolicy.PromisedRight;

/** The terms of requests as they stand today: for each kind the statutory one and the operator's promise, each from its own event. */
public final class Terms {
    private final LawPack law;
    private final DeadlineRule rule;
    private final WorkCalendar calendar;
    private final List<PromisedRight> promises;

    private Terms(LawPack law, WorkCalendar calendar, List<PromisedRight> promises) {
        this.law = law;
        this.rule = DeadlineRule.of(calendar);
        this.calendar = calendar;
        this.promises = promises;
    }

    /** By the law pack, the company's calendar and its published promises as they are now. */
    public static Terms now(OperatorRegister operators) {
        List<PromisedRight> promises =
                operators.find().map(Operator::policy).map(policy -> policy.rights()).orElse(List.of());
        return new Terms(LawPack.current(), operators.calendar(), promises);
    }

    /** The deadline of one kind of a request. */
    public Deadline of(Request request, String kind) {
        Moment received = Moment.at(request.received());
        Events events = law.kind(kind).map(known -> known.received(received)).orElse(Events.none().with(Trigger.RECEIPT, received));
        if (request.confirmedOn() != null) {
            events = events.with(Trigger.CONFIRMATION, request.confirmedOn());
        }
        return rule.reckon(law.termFor(kind), promise(kind), events);
    }

    /** The earliest deadline of all the kinds of a request, of the likeliest ones while none is chosen; empty where no kind has a day yet. */
    public Optional<Deadline> first(Request request) {
        List<String> kinds = request.kinds().isEmpty() ? request.suggestions() : request.kinds();
        return kinds.stream()
                .filter(kind -> !kind.equals(Proposal.NOT_A_REQUEST))
                .map(kind -> of(request, kind))
                .filter(deadline -> deadline.due().isPresent())
                .min(Comparator.comparing(deadline -> deadline.due().orElseThrow()));
    }

    /**
     * The day by which what was decided will be done: the one that the officer set, else the last of the law's term; the next working day
     * where that term is over. Empty where the law knows no term and the officer has set no day.
     */
    Optional<LocalDate> byWhen(Request request, Decision decision) {
        Optional<LocalDate> promised = decision.promised();
        if (promised.isPresent()) {
            return promised;
        }
        List<String> kinds = RequestLetters.matter(request, decision).kinds();
        return request.kinds().stream()
                .filter(kinds::contains)
                .flatMap(kind -> of(request, kind).due().stream())
                .min(Comparator.naturalOrder())
                .map(due -> due.isBefore(decision.on()) ? nextWorking(decision.on()) : due);
    }

    private LocalDate nextWorking(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!calendar.isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private Optional<Promise> promise(String kind) {
        return promises.stream()
                .filter(right -> kind.equals(right.kind()) && right.promise() != null)
                .findFirst()
                .flatMap(right -> Promise.parse(right.promise()));
    }
}
