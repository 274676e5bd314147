package kz.tizilim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

final class BackgroundTest {
    @Test
    void directWorkHasEndedWhenItsCallbacksAreGiven() {
        List<String> told = new ArrayList<>();
        Background background = Background.direct();
        background.run(() -> "done").onSuccess(told::add).onEnd(() -> told.add("end"));
        background.run(() -> {
                    throw new IOException("full");
                })
                .onFailure(problem -> told.add(problem.getMessage()));
        assertThat(told).containsExactly("done", "end", "full");
        assertThat(background.unanswered()).isEmpty();
    }

    @Test
    void failureThatNobodyAsksForIsNotLost() {
        Background background = Background.direct();
        background.run(() -> {
            throw new IOException("full");
        });
        assertThat(background.unanswered()).singleElement().isInstanceOf(IOException.class);
    }

    @Test
    void callbacksRunOnTheScreensThreadAndUnaskedFailuresReachTheirAnswer() throws Exception {
        Screenshots.onScreen(() -> null);
        try (Background background = Background.onThreads()) {
            CompletableFuture<Boolean> onScreen = new CompletableFuture<>();
            CompletableFuture<Throwable> unasked = new CompletableFuture<>();
            background.onUnaskedFailure(unasked::complete);
            Platform.runLater(() -> {
                background.run(() -> Thread.currentThread().getName()).onSuccess(name -> onScreen.complete(
                        name.equals("register") && Platform.isFxApplicationThread()));
                background.run(() -> {
                    throw new IOException("full");
                });
            });
            assertThat(onScreen.get(5, TimeUnit.SECONDS)).isTrue();
            assertThat(unasked.get(5, TimeUnit.SECONDS)).hasMessage("full");
        }
    }

    @Test
    void cancelledWorkEndsWithoutSuccessAndWithoutFailure() throws Exception {
        Screenshots.onScreen(() -> null);
        try (Background background = Background.onThreads()) {
            CountDownLatch begun = new CountDownLatch(1);
            CompletableFuture<String> ended = new CompletableFuture<>();
            Work<String> work = Screenshots.onScreen(() -> background.<String>runLong(progress -> {
                        begun.countDown();
                        for (long step = 0; ; step++) {
                            progress.at(step % 10, 10);
                            Thread.sleep(1);
                        }
                    })
                    .onSuccess(ended::complete)
                    .onFailure(problem -> ended.complete("failed"))
                    .onEnd(() -> ended.complete("ended")));
            begun.await();
            work.cancel();
            assertThat(ended.get(5, TimeUnit.SECONDS)).isEqualTo("ended");
        }
    }
}
