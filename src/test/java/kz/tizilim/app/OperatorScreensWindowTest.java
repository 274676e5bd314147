package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.tizilim.documents.PaperText;
import kz.tizilim.operator.Company;
import kz.tizilim.operator.Operator;
import kz.tizilim.session.GivenOperator;
import kz.tizilim.session.RegisterCodes;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.ShownScreen;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screens of the company with the fullest of the given registers: read, written, printed. */
final class OperatorScreensWindowTest {
    private static final String DAY = "2026-11-25";

    @TempDir
    private Path folder;

    private final List<byte[]> printed = new ArrayList<>();
    private RegisterSession register;

    @BeforeEach
    void openRegister() {
        register = GivenOperator.register("mercury-aina", folder.resolve("register"), DAY);
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    private Screen screen(UiContext desk) {
        return new Company(
                desk, register.operators(), new RegisterCodes(register.activities()), (title, name, pdf) -> print(pdf), TestSession.clock(DAY), List::of).screen();
    }

    private void print(Callable<byte[]> pdf) {
        try {
            printed.add(pdf.call());
        } catch (Exception e) {
            throw new AssertionError("The company could not be printed", e);
        }
    }

    private Operator now() {
        return register.operators().find().orElseThrow();
    }

    @Test
    void theCompanyIsPrintedAndItsFormKeepsWhatIsWritten() {
        UiContext desk = TestContexts.direct(Language.KK, folder);
        Operator before = now();
        try (ShownScreen shown = ShownScreen.of(desk, Screenshots.onScreen(() -> screen(desk)))) {
            shown.click("operator-print");
            assertThat(printed).hasSize(1);
            assertThat(PaperText.of(printed.get(0))).contains("Mercury Properties");
            shown.click("operator-edit").click("operator-form-name-kk").press(KeyCode.END).type(" X").press(KeyCode.CONTROL, KeyCode.S);
        }
        assertThat(now().name().kk()).isEqualTo(before.name().kk() + " X");
        assertThat(now().policy()).as("nothing else was touched").isEqualTo(before.policy());
        assertThat(desk.background().unanswered()).isEmpty();
    }

    @Test
    void theCompanyIsDrawnInAllLanguages() {
        Screenshots.saveAll(language -> {
            Screen screen = screen(TestContexts.direct(language, folder));
            Parent node = (Parent) screen.node();
            screen.shown();
            return node;
        }, "operator-aina");
        assertThat(Screenshots.FOLDER.resolve("operator-aina-kk-light.png")).isNotEmptyFile();
    }
}
