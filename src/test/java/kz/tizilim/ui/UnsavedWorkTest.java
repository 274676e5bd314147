package kz.tizilim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.tizilim.text.Language;
import kz.tizilim.ui.draft.DraftKey;
import kz.tizilim.ui.draft.PropertyContent;
import kz.tizilim.ui.form.Form;
import kz.tizilim.ui.form.FormPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnsavedWorkTest {
    @TempDir
    private Path folder;

    private final List<String> happened = new ArrayList<>();
    private final AtomicBoolean changed = new AtomicBoolean(true);
    private final AtomicBoolean right = new AtomicBoolean(true);
    private UiContext context;
    private StackPane screen;

    @BeforeEach
    void showAForm() {
        context = TestContexts.direct(Language.EN, folder);
        Screenshots.onScreen(() -> {
            screen = new StackPane();
            VBox form = FormPane.of(context, DraftKey.fresh("person", this), "Person", Form.in(context.wording()), this::save, changed::get, this::leave);
            screen.getChildren().add(form);
            new Scene(new StackPane(screen, context.dialogs().layer()), 800, 600);
            return form;
        });
    }

    private void save() {
        happened.add("save");
        if (right.get()) {
            screen.getChildren().clear();
        }
    }

    private void leave() {
        happened.add("leave");
        screen.getChildren().clear();
    }

    private void go() {
        Screenshots.onScreen(() -> {
            context.unsaved().beforeGoing(context, () -> happened.add("gone"));
            return null;
        });
    }

    private void press(String id) {
        Screenshots.onScreen(() -> {
            ((Button) context.dialogs().layer().lookup("#" + id)).fire();
            return null;
        });
    }

    @Test
    void whatIsNotChangedIsLeftWithoutAQuestion() {
        changed.set(false);
        go();
        assertThat(happened).containsExactly("gone");
        assertThat(context.unsaved().isAny()).isFalse();
    }

    @Test
    void stayingLosesNothingAndTheQuestionIsNeverStacked() {
        go();
        go();
        assertThat(context.dialogs().layer().getChildren()).hasSize(1);
        press("ui-dialog-back");
        assertThat(happened).isEmpty();
        assertThat(context.unsaved().isAny()).isTrue();
    }

    @Test
    void discardingGoesOn() {
        go();
        press("ui-unsaved-discard");
        assertThat(happened).containsExactly("leave", "gone");
        assertThat(context.unsaved().isAny()).isFalse();
    }

    @Test
    void savingGoesOnOnlyWhenItIsSaved() {
        right.set(false);
        go();
        press("ui-unsaved-save");
        assertThat(happened).containsExactly("save");
        right.set(true);
        go();
        press("ui-unsaved-save");
        assertThat(happened).containsExactly("save", "save", "gone");
    }

    @Test
    void whatStaysBehindAScreenIsAskedForOnlyBeforeLockingOrClosing() {
        Screenshots.onScreen(() -> screen.getChildren().removeIf(node -> true));
        AtomicBoolean mail = new AtomicBoolean(true);
        context.unsaved().standing(
                DraftKey.fresh("mail", this), () -> "Mail", new PropertyContent(), mail::get, () -> mail.set(false), () -> mail.set(false));
        go();
        assertThat(happened).containsExactly("gone");
        Screenshots.onScreen(() -> {
            context.unsaved().beforeLeaving(context, () -> happened.add("locked"));
            return null;
        });
        assertThat(happened).containsExactly("gone");
        press("ui-unsaved-save");
        assertThat(happened).containsExactly("gone", "locked");
    }
}
