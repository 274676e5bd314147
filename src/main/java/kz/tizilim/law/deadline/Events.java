package kz.tizilim.law.deadline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What has happened so far and when; a term whose event is not here waits for it. */
public final class Events {
    private final Map<Trigger, Moment> happened;

    private Events(Map<Trigger, Moment> happened) {
        this.happened = happened;
    }

    public static Events none() {
        return new Events(Map.of());
    }

    public static Events received(LocalDate date) {
        return none().with(Trigger.RECEIPT, Moment.on(date));
    }

    /** These events and one more; an event that happens again is counted from the new day. */
    public Events with(Trigger trigger, Moment moment) {
        if (!trigger.isEvent()) {
            throw new IllegalArgumentException(trigger.code() + " does not happen on a day");
        }
        Map<Trigger, Moment> more = new EnumMap<>(Trigger.class);
        more.putAll(happened);
        more.put(trigger, moment);
        return new Events(more);
    }

    public Events with(Trigger trigger, LocalDate date) {
        return with(trigger, Moment.on(date));
    }

    public Optional<Moment> when(Trigger trigger) {
        return Optional.ofNullable(happened.get(trigger));
    }
}
