package kz.tizilim.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Work beside the screen: one thread for the register, so that acts keep their order, one for papers, and one for what can wait.
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

    private final Executor register;
    private final Executor papers;
    private final Executor idle;
    private final Consumer<Runnable> screen;
    private final List<ExecutorService> threads;
    private final ExecutorService waiting;
    private final List<Work<?>> direct = new ArrayList<>();
    private Consumer<Exception> unasked = problem -> {};

    private Background(Executor register, Executor papers, Executor idle, Consumer<Runnable> screen, List<ExecutorService> threads, ExecutorService waiting) {
        this.register = register;
        this.papers = papers;
        this.idle = idle;
        this.screen = screen;
        this.threads = threads;
        this.waiting = waiting;
    }

    /** Three threads, and callbacks on the screen's thread. */
    public static Background onThreads() {
        ExecutorService register = Executors.newSingleThreadExecutor(work -> new Thread(work, "register"));
        ExecutorService papers = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "papers");
            thread.setDaemon(true);
            return thread;
        });
        ExecutorService idle = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "idle");
            thread.setDaemon(true);
            return thread;
        });
        Executor later = CompletableFuture.delayedExecutor(LATER, TimeUnit.SECONDS, idle);
        return new Background(register, papers, later, Platform::runLater, List.of(register, papers), idle);
    }

    /** Everything at once on the caller's thread, for tests: a work has ended when {@code run} returns. */
    public static Background direct() {
        return new Background(Runnable::run, Runnable::run, Runnable::run, Runnable::run, List.of(), null);
    }

    /** What happens with a failure for which a work has no answer of its own. */
    public void onUnaskedFailure(Consumer<Exception> answer) {
        unasked = answer;
    }

    /** Runs on the register's thread. */
    public <R> Work<R> run(Callable<R> work) {
        return start(register, progress -> work.call());
    }

    /** Runs on the register's thread, tells how far it is and can be cancelled. */
    public <R> Work<R> runLong(Work.Job<R> work) {
        return start(register, work);
    }

    /** Runs on the thread for papers. */
    public <R> Work<R> paper(Callable<R> work) {
        return start(papers, progress -> work.call());
    }

    /** Runs some seconds later on the thread for what can wait; closing ends it wherever it is. */
    public <R> Work<R> idle(Work.Job<R> work) {
        return start(idle, work);
    }

    private <R> Work<R> start(Executor thread, Work.Job<R> job) {
        Work<R> work = new Work<>(screen);
        if (threads.isEmpty()) {
            direct.add(work);
        }
        thread.execute(() -> {
            try {
                R result = job.run(work.headway());
                screen.accept(() -> work.succeed(result));
            } catch (Exception e) {
                // A direct work ends before its callbacks are given: whether nobody answers is known only later.
                screen.accept(() -> work.fail(e, threads.isEmpty() ? problem -> {} : unasked));
            }
        });
        return work;
    }

    /** The failures of a direct background that no work answered, for tests. */
    public List<Exception> unanswered() {
        List<Exception> problems = new ArrayList<>();
        for (Work<?> work : direct) {
            if (work.isUnanswered()) {
                problems.add(work.problem());
            }
        }
        return problems;
    }

    /** Lets the register's thread finish what it has begun, at most half a minute, and takes nothing new. */
    @Override
    public void close() {
        threads.forEach(ExecutorService::shutdown);
        if (waiting != null) {
            waiting.shutdownNow();
        }
        for (ExecutorService thread : threads) {
            try {
                thread.awaitTermination(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
