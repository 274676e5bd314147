package kz.tizilim.consents.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.input.KeyCode;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.Consents;
import kz.tizilim.consents.SampleConsents;
import kz.tizilim.documents.PaperText;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.ShownScreen;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screens of consents in a window: what is written there reaches the register, and what was done is taken back there. */
class ConsentsWindowTest {
    @TempDir
    private Path folder;

    private final List<String> papers = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private SampleConsents sample;
    private UiContext context;
    private Consents consents;

    @BeforeEach
    void open() {
        sample = new SampleConsents(folder);
        context = TestContexts.direct(Language.KK, folder);
        consents = new Consents(
                context, new Consents.Registers(sample.consents, sample.operators, sample.activities, sample.persons, sample.transfers), sample.papers(),
                (title, name, pdf) -> {
                    papers.add(name);
                    texts.add(read(pdf));
                });
    }

    @AfterEach
    void everyFailureWasAnswered() {
        sample.close();
        assertThat(context.background().unanswered()).isEmpty();
    }

    private static String read(Callable<byte[]> pdf) {
        try {
            return PaperText.of(pdf.call());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private ShownScreen screen() {
        return ShownScreen.of(context, Screenshots.onScreen(consents::screen));
    }

    @Test
    void aConsentIsWrittenAndItsLastChangeUndoneInItsHistory() {
        Consent given = sample.given(sample.aigul, sample.used());
        try (ShownScreen screen = screen()) {
            Screenshots.onScreen(() -> {
                consents.show(given.id());
                return given;
            });
            screen.click("consents-edit").click("consents-form-note").type("ұсынылды").press(KeyCode.CONTROL, KeyCode.S);
            assertThat(note(given)).isEqualTo("ұсынылды");
            screen.click("ui-history").click("ui-history-undo");
            assertThat(note(given)).isNull();
            screen.click("ui-history").find("history");
        }
    }

    private String note(Consent consent) {
        return sample.consents.find(consent.id()).orElseThrow().note();
    }

    @Test
    void aTextIsWrittenInTheWindowAndLacksWhatTheLawAsks() {
        try (ShownScreen screen = screen()) {
            screen.click("consents-sections-texts").press(KeyCode.CONTROL, KeyCode.N);
            screen.press(KeyCode.CONTROL, KeyCode.S);
            assertThat(sample.consents.texts()).isEmpty();
            screen.click("consents-text-form-name-kk").type("Жаңалықтарға келісім").press(KeyCode.CONTROL, KeyCode.S);
            assertThat(sample.consents.texts()).extracting(text -> text.name().kk()).containsExactly("Жаңалықтарға келісім");
            screen.click("consents-gap-validity");
            assertThat(screen.focused()).startsWith("consents-text-form");
        }
    }

    @Test
    void aHoleOfTheCoverageLeadsToTheTextAndThePersonThatCloseIt() {
        try (ShownScreen screen = screen()) {
            screen.click("consents-sections-coverage").click("consents-coverage-new-text").press(KeyCode.CONTROL, KeyCode.S);
            assertThat(sample.consents.texts()).singleElement().satisfies(text -> assertThat(text.activities()).hasSize(1));
        }
        sample.used();
        try (ShownScreen screen = screen()) {
            screen.click("consents-sections-coverage").click("consents-without-1");
            assertThat(screen.focused()).startsWith("consents-form-text");
        }
    }

    @Test
    void theFilledFormOfAConsentAndOfAPersonIsShown() {
        Consent given = sample.given(sample.aigul, sample.used());
        try (ShownScreen screen = screen()) {
            Screenshots.onScreen(() -> {
                consents.show(given.id());
                return given;
            });
            screen.click("consents-filled").click("consents-filled-show");
            Screenshots.onScreen(() -> {
                consents.fillForm(sample.zhanar);
                return given;
            });
            screen.click("consents-filled-show");
        }
        assertThat(papers).containsExactly("consent-form-1.1-kk-1.pdf", "consent-form-1.1-kk-2.pdf");
        assertThat(texts.get(0)).contains("Үлгіқызы Айгүл", "991332300002");
        assertThat(texts.get(1)).contains("Сынақова Жанар");
    }
}
