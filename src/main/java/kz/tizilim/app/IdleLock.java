package kz.tizilim.app;

import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Locks the register when nobody has touched a key or the mouse for the officer's number of minutes. */
public final class IdleLock {
    private static final long NANOS_PER_MINUTE = 60_000_000_000L;

    private final IntSupplier minutes;
    private final LongSupplier nanoTime;
    private final Runnable lock;
    private long touched;

    /**
     * A lock that has been touched just now.
     *
     * @param minutes asked at each look, so that a changed setting holds at once; 0 never locks
     * @param nanoTime a clock that never goes back
     */
    public IdleLock(IntSupplier minutes, LongSupplier nanoTime, Runnable lock) {
        this.minutes = minutes;
        this.nanoTime = nanoTime;
        this.lock = lock;
        touch();
    }

    public void touch() {
        touched = nanoTime.getAsLong();
    }

    /** Locks when the time is over. */
    public void look() {
        int allowed = minutes.getAsInt();
        if (allowed > 0 && nanoTime.getAsLong() - touched >= allowed * NANOS_PER_MINUTE) {
            touch();
            lock.run();
        }
    }

    /** Watches a scene, looking every ten seconds. */
    public void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, event -> touch());
        Timeline looks = new Timeline(new KeyFrame(Duration.seconds(10), event -> look()));
        looks.setCycleCount(Animation.INDEFINITE);
        looks.play();
    }
}
