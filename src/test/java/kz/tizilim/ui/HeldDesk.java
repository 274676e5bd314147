package kz.tizilim.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import kz.tizilim.settings.Preferences;
import kz.tizilim.text.Language;

/**
 * A desk on real threads, whose register and papers answer only when the test lets them: what the officer does meanwhile comes first, as it
 * does on a slow disk. {@link TestContexts#direct} cannot show what a late answer does, since there no answer is late.
 */
public final class HeldDesk implements AutoCloseable {
    private final Background background = Background.onThreads();
    private final List<Throwable> told = new ArrayList<>();
    private final UiContext context;

    public HeldDesk(Path folder) {
        Wording wording = new Wording(Language.KK);
        context = new UiContext(wording, background, new Notices(), new Dialogs(wording), Preferences.in(folder), new UnsavedWork());
        background.onUnaskedFailure(told::add);
    }

    public UiContext context() {
        return context;
    }

    /** What was told since no work answered it. */
    public List<Throwable> told() {
        return onScreen(() -> List.copyOf(told));
    }

    public <R> R onScreen(Supplier<R> work) {
        return Screenshots.onScreen(work);
    }

    public void onScreen(Runnable work) {
        Screenshots.onScreen(() -> {
            work.run();
            return null;
        });
    }

    /** Holds both threads, lets the officer act, and lets the threads go on; returns when all has been answered. */
    public void late(Runnable acts) {
        CountDownLatch gate = new CountDownLatch(1);
        Callable<Boolean> held = () -> gate.await(20, TimeUnit.SECONDS);
        onScreen(() -> {
            background.run(held);
            background.paper(held);
            acts.run();
        });
        gate.countDown();
        settle();
    }

    /** Waits until nothing is asked any more, also what answers have asked for in turn. */
    public void settle() {
        for (int round = 0; round < 6; round++) {
            for (boolean paper : new boolean[] {false, true}) {
                CountDownLatch done = new CountDownLatch(1);
                AtomicBoolean ended = new AtomicBoolean();
                onScreen(() -> (paper ? background.paper(() -> true) : background.run(() -> true)).onEnd(() -> {
                    ended.set(true);
                    done.countDown();
                }));
                try {
                    if (!done.await(20, TimeUnit.SECONDS) || !ended.get()) {
                        throw new AssertionError("The threads do not come to rest");
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new AssertionError(e);
                }
            }
        }
    }

    @Override
    public void close() {
        background.close();
    }
}
