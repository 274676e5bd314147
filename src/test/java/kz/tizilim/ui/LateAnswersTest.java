package kz.tizilim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import kz.tizilim.ui.list.Empty;
import kz.tizilim.ui.list.ListPane;
import kz.tizilim.ui.list.ListRow;
import kz.tizilim.ui.paper.PageImage;
import kz.tizilim.ui.paper.PageSource;
import kz.tizilim.ui.paper.PreviewPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that come when their screen has moved on, on the threads that the program has: the register's, that for papers, the screen's. */
final class LateAnswersTest {
    @TempDir
    private Path folder;

    private HeldDesk held;
    private UiContext context;

    @BeforeEach
    void openDesk() {
        Screenshots.onScreen(() -> null);
        held = new HeldDesk(folder);
        context = held.context();
    }

    @AfterEach
    void closeDesk() {
        held.close();
    }

    @Test
    void anErrorIsToldAndTheWorkEnds() {
        List<String> ends = new ArrayList<>();
        held.late(() -> context.background()
                .<String>run(() -> {
                    throw new OutOfMemoryError("pixels");
                })
                .onFailure(problem -> ends.add("answered"))
                .onEnd(() -> ends.add("end")));
        assertThat(ends).containsExactly("end");
        assertThat(held.told()).singleElement().isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void aCallbackThatFailsIsToldAndTheWorkEndsAllTheSame() {
        List<String> ends = new ArrayList<>();
        held.late(() -> context.background()
                .run(() -> "read")
                .onSuccess(read -> {
                    throw new IllegalStateException("while shown");
                })
                .onEnd(() -> ends.add("end")));
        assertThat(ends).containsExactly("end");
        assertThat(held.told()).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyTheNewestQuestionIsAnsweredAndTheOtherLetGo() {
        List<String> shown = new ArrayList<>();
        List<String> released = new ArrayList<>();
        Lifetime choice = new Lifetime();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        held.onScreen(() -> choice.newest(context.background().run(() -> {
                    begun.countDown();
                    asked.await();
                    return "first";
                }))
                .onSuccess(shown::add)
                .onUnwanted(released::add));
        await(begun);
        held.onScreen(() -> choice.newest(context.background().run(() -> "second")).onSuccess(shown::add).onUnwanted(released::add));
        asked.countDown();
        held.settle();
        assertThat(shown).containsExactly("second");
        assertThat(released).containsExactly("first");
    }

    @Test
    void aReadingThatFailsForAScreenThatIsGoneIsNoAlarmButASavingIs() {
        Lifetime screen = new Lifetime();
        List<Exception> answered = new ArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch left = new CountDownLatch(1);
        held.onScreen(() -> screen.bind(context.background().<String>run(() -> {
                    begun.countDown();
                    left.await();
                    throw new IOException("closed");
                }))
                .onFailure(answered::add));
        await(begun);
        held.onScreen(screen::end);
        left.countDown();
        held.settle();
        assertThat(answered).isEmpty();
        assertThat(held.told()).isEmpty();
        held.late(() -> {
            context.background().<String>run(() -> {
                throw new IOException("full");
            });
            screen.end();
        });
        assertThat(held.told()).singleElement().isInstanceOf(IOException.class);
    }

    @Test
    void afterLockingNothingBeginsAndASavingThatFailedIsToldByTheWindow() {
        Lifetime open = new Lifetime();
        UiContext bound = context.during(open);
        List<String> heard = new ArrayList<>();
        AtomicBoolean begun = new AtomicBoolean();
        held.late(() -> {
            bound.background().run(() -> "list").onSuccess(heard::add);
            bound.background()
                    .<String>run(() -> {
                        throw new IOException("full");
                    })
                    .onFailure(problem -> heard.add("room"));
            open.end();
            bound.background().run(() -> begun.getAndSet(true)).onEnd(() -> heard.add("end"));
        });
        assertThat(heard).containsExactly("end");
        assertThat(begun).isFalse();
        assertThat(held.told()).singleElement().isInstanceOf(IOException.class);
    }

    @Test
    void aPreviewThatIsClearedBeforeItsDrawingBeginsDrawsNothing() {
        PreviewPane preview = preview();
        AtomicInteger drawn = new AtomicInteger();
        held.onScreen(() -> {
            preview.show(paper(drawn, null));
            preview.clear();
        });
        pause();
        held.settle();
        assertThat(held.told()).isEmpty();
        assertThat(drawn).hasValueLessThan(2);
    }

    @Test
    void aPaperThatIsClosedBehindAPreviewThatWasLaidAsideIsNoAlarm() {
        PreviewPane preview = preview();
        held.late(() -> {
            preview.show(paper(new AtomicInteger(), new IOException("closed")));
            ((StackPane) preview.node().getParent()).getChildren().clear();
        });
        pause();
        held.settle();
        assertThat(held.told()).isEmpty();
    }

    @Test
    void anEmptyListIsNotCalledEmptyBeforeTheRegisterHasAnswered() {
        ObservableList<String> words = FXCollections.observableArrayList();
        Node pane = held.onScreen(() -> ListPane.over(context, "words", words, new SimpleObjectProperty<String>(), ListRow::of)
                .empty(Empty.of("No words yet", "", null))
                .node());
        List<String> seen = new ArrayList<>();
        held.late(() -> {
            context.background().run(() -> List.of("сөз")).onSuccess(words::setAll);
            seen.add(((Label) pane.lookup(".empty .label")).getText());
        });
        assertThat(seen).containsExactly(context.say("ui.list.reading"));
        held.onScreen(() -> words.clear());
        assertThat(held.onScreen(() -> ((Label) pane.lookup(".empty .label")).getText())).isEqualTo("No words yet");
    }

    @Test
    void whatNobodyCaughtIsToldOnceWhateverTheThread() throws InterruptedException {
        Failures failures = new Failures(context, problem -> java.util.Optional.empty());
        held.onScreen(() -> new Scene(new StackPane(context.dialogs().layer()), 800, 600));
        Thread thread = new Thread(() -> {
            throw new IllegalStateException("beside the screen");
        });
        thread.setUncaughtExceptionHandler(failures);
        thread.start();
        thread.join();
        Error large = new OutOfMemoryError("on the screen");
        Thread.UncaughtExceptionHandler before = held.onScreen(() -> Thread.currentThread().getUncaughtExceptionHandler());
        held.onScreen(() -> Thread.currentThread().setUncaughtExceptionHandler(failures));
        Platform.runLater(() -> {
            throw large;
        });
        held.settle();
        held.onScreen(() -> Thread.currentThread().setUncaughtExceptionHandler(before));
        assertThat(held.onScreen(() -> context.dialogs().layer().getChildren().size())).isEqualTo(1);
        assertThat(held.onScreen(() -> ((Label) context.dialogs().layer().lookup("#defect-code")).getText()).split("\\s+")).hasSize(2)
                .contains(Defect.of(large).code());
        held.onScreen(() -> {
            context.dialogs().close();
            failures.accept(large);
        });
        assertThat(held.onScreen(() -> context.dialogs().isOpen())).isFalse();
        assertThat(held.onScreen(() -> context.notices().shown().get(0).text())).contains(Defect.of(large).code());
    }

    private PreviewPane preview() {
        return held.onScreen(() -> {
            PreviewPane preview = new PreviewPane(context);
            new Scene(new StackPane(preview.node()), 400, 500);
            return preview;
        });
    }

    private static PageSource paper(AtomicInteger drawn, Exception problem) {
        return new PageSource() {
            @Override
            public int pages() {
                return 1;
            }

            @Override
            public PageImage draw(int index, int pixelsWide) throws Exception {
                drawn.incrementAndGet();
                if (problem != null) {
                    throw problem;
                }
                return new PageImage(1, 1, new int[1]);
            }
        };
    }

    /** As long as a preview waits before it draws, and more. */
    private void pause() {
        CountDownLatch over = new CountDownLatch(1);
        held.onScreen(() -> {
            PauseTransition pause = new PauseTransition(Duration.millis(400));
            pause.setOnFinished(event -> over.countDown());
            pause.play();
        });
        await(over);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
