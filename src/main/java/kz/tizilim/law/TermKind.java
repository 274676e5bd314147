package kz.tizilim.law;

import java.time.LocalDateTime;
import java.util.Optional;
import kz.tizilim.law.deadline.Events;
import kz.tizilim.law.deadline.Moment;
import kz.tizilim.law.deadline.Trigger;
import kz.tizilim.law.sources.Citation;
import kz.tizilim.text.LocalText;

/**
 * A kind of request or duty and the term of the law that it falls under.
 *
 * @param code as the command line writes it: access, refusal, breach-notice …
 * @param term the code of the term; null where no term is known
 * @param begins the event that its receipt is: a withdrawal received is also the withdrawal
 * @param note why this term, or why none; null where nothing need be said
 */
public record TermKind(String code, LocalText name, String term, Trigger begins, LocalText note, Citation citation) {

    /** What has happened once a request of this kind is received. */
    public Events received(Moment moment) {
        Events events = Events.none().with(Trigger.RECEIPT, moment);
        return begins.isEvent() ? events.with(begins, moment) : events;
    }

    public Events received(LocalDateTime moment) {
        return received(Moment.at(moment));
    }

    public Optional<String> termCode() {
        return Optional.ofNullable(term);
    }
}
