package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Database;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.StorageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database of an open register. It is made from the journal and nothing but that: where it turns out to be damaged it is made again,
 * and at its end it is sealed, so that the next opening trusts no other file.
 */
final class RegisterDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterDatabase.class);

    private final Path folder;
    private final Projection projection;
    private final ChangeTracker versions = new ChangeTracker();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Set<String> answeredNever = ConcurrentHashMap.newKeySet();
    private volatile Database database;
    private final AtomicInteger times = new AtomicInteger();
    private volatile boolean gone;
    private volatile boolean stale;
    private volatile boolean closed;

    RegisterDatabase(Path folder, Projection projection, Database database) {
        this.folder = folder;
        this.projection = projection;
        this.database = database;
    }

    /** Answers a question from one state of the register. */
    <R> R read(Function<Handle, R> question) {
        lock.readLock().lock();
        try {
            ensureThere();
            return database.read(question);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Whether this thread asks a question now. */
    boolean isReading() {
        return lock.getReadHoldCount() > 0;
    }

    /** The handle of the open transaction. */
    Handle writer() {
        ensureThere();
        return database.writer();
    }

    void commit() {
        database.commit();
    }

    void rollback() {
        database.rollback();
    }

    /** What was changed since the register was opened. */
    ChangeTracker versions() {
        return versions;
    }

    /** How often the database was made again since the register was opened. */
    int times() {
        return times.get();
    }

    /** Whether it may lack what the journal has: then nothing more is written before the next opening. */
    boolean isStale() {
        return stale;
    }

    void setStale() {
        stale = true;
    }

    boolean isClosed() {
        return closed;
    }

    /** Whether making the database again may help after a failure: not where it was tried for the same question, nor inside another one. */
    boolean canMend(StorageFailure failure) {
        return failure.isDamage() && !closed && !isReading() && !answeredNever.contains(failure.getMessage());
    }

    /** Remembers a question that fails also in a database that was just made: that is a defect, and no damage. */
    void noteDefect(StorageFailure failure) {
        answeredNever.add(failure.getMessage());
    }

    /** What comes before the database is made again; from there on the old one counts no more. */
    @FunctionalInterface
    interface Step {
        void run(Database old) throws IOException;
    }

    /**
     * Makes the database again from the journal. No action may be going on.
     *
     * @param first is done while nobody reads; where it fails before it says {@link #setStale} the old database stays
     * @throws IOException if it cannot be written; then nothing can be read or written before the next opening
     */
    void remake(Step first, Progress progress) throws IOException {
        lock.writeLock().lock();
        try {
            first.run(database);
            stale = true;
            gone = true;
            close(database);
            Projection again = projection.with(progress);
            Database fresh = again.openEmpty();
            try {
                again.bringUpToDate(fresh, Optional.empty(), new ExpectedHeads()).journal().close();
            } catch (IOException | RuntimeException e) {
                close(fresh);
                throw e;
            }
            database = again.putInPlace(fresh);
            times.incrementAndGet();
            gone = false;
            stale = false;
        } finally {
            versions.erase();
            lock.writeLock().unlock();
        }
    }

    /**
     * Makes a damaged database again.
     *
     * @throws RegisterProblem if it cannot be written
     */
    void mend(StorageFailure damage) {
        LOG.error("The database is damaged and is made again: {}", damage.getMessage());
        try {
            remake(old -> {}, Progress.NONE);
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        } catch (StorageFailure e) {
            throw problem(e);
        }
    }

    /** The failure for people, where it came from the medium; else the failure itself. */
    RuntimeException problem(StorageFailure failure) {
        return failure.medium().<RuntimeException>map(words -> RegisterProblem.of(words, folder)).orElse(failure);
    }

    /** Lets go of the file and seals it. */
    void close() throws IOException {
        lock.writeLock().lock();
        try {
            closed = true;
            if (!gone) {
                end();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    // A failure here is no failure of the officer's: all that was done is in the journal. What H2 left bears no seal, and the next
    // opening makes it again.
    private void end() {
        boolean sound = !stale;
        try (Database closing = database) {
            if (sound) {
                Projection.markAtRest(closing);
            }
        } catch (StorageFailure e) {
            LOG.error("The database did not end well and will be made again: {}", e.getMessage());
            sound = false;
        }
        if (sound) {
            projection.seal();
        }
    }

    private static void close(Database damaged) {
        try {
            damaged.close();
        } catch (StorageFailure e) {
            LOG.warn("A database that is to be made again did not end well: {}", e.getMessage());
        }
    }

    private void ensureThere() {
        if (closed) {
            throw new RegisterProblem(Kind.CLOSED);
        }
        if (gone) {
            throw new RegisterProblem(Kind.REOPEN_NEEDED);
        }
    }
}
