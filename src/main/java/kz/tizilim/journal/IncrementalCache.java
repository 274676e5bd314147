package kz.tizilim.journal;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.Table;

/**
 * What is held in memory of every record of a table that grows with the persons: read whole once, and after an action only what that
 * changed. It is for a few numbers of each record, by which a long list is counted and sorted, never for the records themselves.
 */
public final class IncrementalCache<T> {
    private final RegisterFolder folder;
    private final Table<?> table;
    private final Source<T> source;
    private volatile Held<T> held;

    /** How it is made; what it makes is shared by all who ask, so it must not be changed. */
    public interface Source<T> {
        T whole(Handle handle);

        /** The same after some records changed, came, or went. */
        T after(T before, Set<UUID> changed, Handle handle);
    }

    private record Held<T>(long version, T value) {}

    public IncrementalCache(RegisterFolder folder, Table<?> table, Source<T> source) {
        this.folder = folder;
        this.table = table;
        this.source = source;
    }

    /**
     * Answers a question from it and from the same state of the register.
     *
     * @throws IllegalStateException inside another question to the register, which may see an older state than what is held
     */
    public <R> R read(BiFunction<T, Handle, R> question) {
        if (folder.isReading()) {
            throw new IllegalStateException("A list that is followed is asked inside another question");
        }
        // The version is taken first: a change during the reading is then read once more by the next who asks.
        long version = folder.versions().now();
        return folder.read(handle -> question.apply(at(version, handle), handle));
    }

    // The register answers one question after another, so that only one thread is here.
    private T at(long version, Handle handle) {
        Held<T> known = held;
        if (known == null || known.version() < version) {
            Optional<Set<UUID>> changed = known == null ? Optional.empty() : folder.versions().since(table, known.version());
            held = new Held<>(version, changed.isEmpty() ? source.whole(handle) : after(known.value(), changed.get(), handle));
        }
        return held.value();
    }

    private T after(T before, Set<UUID> changed, Handle handle) {
        return changed.isEmpty() ? before : source.after(before, changed, handle);
    }
}
