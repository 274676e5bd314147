package kz.tizilim.requests.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What came in and is not registered yet, in its order: files that wait to be read, and forms that were laid aside. */
public final class IntakeQueue {
    /** A file that waits, or a form that was laid aside. */
    record Waiting(Path file, Optional<IntakeDraft> draft) {}

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper();
    private boolean reading;

    void add(List<Path> files) {
        files.forEach(file -> waiting.add(new Waiting(file, Optional.empty())));
        all.set(all.get() + files.size());
        count();
    }

    void beginByHand() {
        all.set(all.get() + 1);
        place.set(place.get() + 1);
    }

    /** Takes the first of those that wait. */
    Optional<Waiting> next() {
        Waiting first = waiting.poll();
        if (first != null) {
            place.set(place.get() + 1);
        }
        count();
        return Optional.ofNullable(first);
    }

    /** The forms that were laid aside, in their order. */
    List<IntakeDraft> drafts() {
        return waiting.stream().flatMap(each -> each.draft().stream()).toList();
    }

    /** The files that wait to be read, in their order. */
    List<Path> files() {
        return waiting.stream().filter(each -> each.draft().isEmpty()).map(Waiting::file).toList();
    }

    /** Lays forms aside behind all that waits, as they were written before. */
    void addDrafts(List<IntakeDraft> drafts) {
        drafts.forEach(draft -> waiting.add(new Waiting(null, Optional.of(draft))));
        all.set(all.get() + drafts.size());
        count();
    }

    void putBack(IntakeDraft draft) {
        waiting.addFirst(new Waiting(null, Optional.of(draft)));
        place.set(place.get() - 1);
        count();
    }

    /** What was open is registered or closed; behind the last one the counting begins anew. */
    void done() {
        if (waiting.isEmpty()) {
            all.set(0);
            place.set(0);
        }
    }

    void clear() {
        waiting.clear();
        count();
    }

    void reading(boolean now) {
        reading = now;
    }

    boolean isReading() {
        return reading;
    }

    /** How many wait behind the one that is open. */
    public ReadOnlyIntegerProperty left() {
        return left.getReadOnlyProperty();
    }

    /** Which of all is open, from 1. */
    public ReadOnlyIntegerProperty place() {
        return place.getReadOnlyProperty();
    }

    /** How many came since none waited. */
    public ReadOnlyIntegerProperty all() {
        return all.getReadOnlyProperty();
    }

    private void count() {
        left.set(waiting.size());
    }
}
