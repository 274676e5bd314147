package kz.tizilim.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Work beside the screen: one thread for the register, so that acts keep their order, one for papers, one for drafts, one for what can wait. Nothing
 * ends unseen: what a work throws, and what its callbacks throw, is answered by the work or told as a defect, and its end always comes.
 *
 * <pre>{@code
 * background.run(() -> requests.open())
 *         .onSuccess(open::setAll)
 *         .onFailure(problem -> notices.problem(problem));
 * }</pre>
 */
public final class Background implements AutoCloseable {
    /** Seconds after which the first screen stands and what can wait begins. */
    private static final int LATER = 5;

    private final Threads threads;
    private final Lifetime register;

    private Background(Threads threads, Lifetime register) {
        this.threads = threads;
        this.register = register;
    }

    /** What all backgrounds of one window share. */
    private static final class Threads {
        private final Executor register;
        private final Executor papers;
        private final Executor idle;
        private final Executor drafts;
        private final Consumer<Runnable> screen;
        private final List<ExecutorService> finishing;
        private final ExecutorService waiting;
        private final List<Work<?>> direct = new ArrayList<>();
        private final AtomicInteger unanswered = new AtomicInteger();
        private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
        private Consumer<Throwable> unasked = problem -> {};

        private Threads(
                Executor register, Executor papers, Executor idle, Executor drafts, Consumer<Runnable> screen, List<ExecutorService> finishing,
                ExecutorService waiting) {
            this.register = register;
            this.papers = papers;
            this.idle = idle;
            this.drafts = drafts;
            this.screen = screen;
            this.finishing = finishing;
            this.waiting = waiting;
        }

        private boolean isDirect() {
            return waiting == null;
        }

        private void begin() {
            unanswered.incrementAndGet();
            if (isDirect() || Platform.isFxApplicationThread()) {
                reading.set(true);
            } else {
                screen.accept(() -> reading.set(unanswered.get() > 0));
            }
        }

        private void end() {
            reading.set(unanswered.decrementAndGet() > 0);
        }
    }

    /** Four threads, and callbacks on the screen's thread. */
    public static Background onThreads() {
        ExecutorService register = Executors.newSingleThreadExecutor(work -> new Thread(work, "register"));
        ExecutorService papers = Executors.newSingleThreadExecutor(work -> daemon(work, "papers"));
        ExecutorService idle = Executors.newSingleThreadExecutor(work -> daemon(work, "idle"));
        ExecutorService drafts = Executors.newSingleThreadExecutor(work -> new Thread(work, "drafts"));
        Executor later = CompletableFuture.delayedExecutor(LATER, TimeUnit.SECONDS, idle);
        return new Background(new Threads(register, papers, later, drafts, Platform::runLater, List.of(drafts, register, papers), idle), new Lifetime());
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Everything at once on the caller's thread, for tests: a work has ended when {@code run} returns. */
    public static Background direct() {
        return new Background(
                new Threads(Runnable::run, Runnable::run, Runnable::run, Runnable::run, Runnable::run, List.of(), null), new Lifetime());
    }

    /**
     * The same threads for the screens of one open register. Once its life is over nothing more begins, and no screen hears of what ends
     * after it; that something could not be saved is told all the same.
     */
    public Background during(Lifetime open) {
        return new Background(threads, open);
    }

    /** What happens with a failure for which a work has no answer of its own, and with every {@link Error}. */
    public void onUnaskedFailure(Consumer<Throwable> answer) {
        threads.unasked = answer;
    }

    /** Whether the register is at work: until it has answered, an empty list says nothing. */
    public ReadOnlyBooleanProperty reading() {
        return threads.reading.getReadOnlyProperty();
    }

    /** Runs on the register's thread. */
    public <R> Work<R> run(Callable<R> work) {
        return start(threads.register, progress -> work.call());
    }

    /** Runs on the register's thread, tells how far it is and can be cancelled. */
    public <R> Work<R> runLong(Work.Job<R> work) {
        return start(threads.register, work);
    }

    /** Runs on the thread for papers. */
    public <R> Work<R> paper(Callable<R> work) {
        return start(threads.papers, progress -> work.call());
    }

    /** Runs some seconds later on the thread for what can wait; closing ends it wherever it is. */
    public <R> Work<R> idle(Work.Job<R> work) {
        return start(threads.idle, work);
    }

    /** Runs on the thread for drafts, which nothing else ever keeps waiting. */
    public <R> Work<R> draft(Callable<R> work) {
        return start(threads.drafts, progress -> work.call());
    }

    private <R> Work<R> start(Executor thread, Work.Job<R> job) {
        boolean isOfRegister = thread == threads.register;
        Work<R> work = new Work<>(threads.screen, threads.isDirect() ? problem -> {} : threads.unasked);
        if (register.isOver()) {
            work.fail(new CancellationException());
            return work;
        }
        work.whileWanted(() -> !register.isOver(), isOfRegister);
        if (threads.isDirect()) {
            threads.direct.add(work);
        }
        if (isOfRegister) {
            threads.begin();
        }
        Runnable end = isOfRegister ? threads::end : () -> {};
        try {
            thread.execute(() -> perform(work, job, end));
        } catch (RejectedExecutionException e) {
            // The program is being closed.
            answer(() -> work.fail(new CancellationException()), end);
        }
        return work;
    }

    private <R> void perform(Work<R> work, Work.Job<R> job, Runnable end) {
        R result;
        try {
            if (work.headway().isCancelled()) {
                throw new CancellationException();
            }
            result = job.run(work.headway());
        } catch (Throwable e) {
            answer(() -> work.fail(e), end);
            return;
        }
        answer(() -> work.succeed(result), end);
    }

    private void answer(Runnable told, Runnable end) {
        threads.screen.accept(() -> {
            try {
                told.run();
            } finally {
                end.run();
            }
        });
    }

    /** The failures of a direct background that no work answered, for tests. */
    public List<Throwable> unanswered() {
        List<Throwable> problems = new ArrayList<>();
        for (Work<?> work : threads.direct) {
            if (work.isUnanswered()) {
                problems.add(work.problem());
            }
        }
        return problems;
    }

    /** Lets the register's thread finish what it has begun, at most half a minute, and takes nothing new. */
    @Override
    public void close() {
        threads.finishing.forEach(ExecutorService::shutdown);
        if (threads.waiting != null) {
            threads.waiting.shutdownNow();
        }
        for (ExecutorService thread : threads.finishing) {
            try {
                thread.awaitTermination(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
