package kz.tizilim.letters.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kz.tizilim.letters.Letter;
import kz.tizilim.requests.PrintedPapers;
import kz.tizilim.requests.SampleRequests;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal of letters over a real register, without a window and drawn. */
final class LettersScreenTest {
    @TempDir
    private Path folder;

    private final PrintedPapers printer = new PrintedPapers();
    private RegisterSession register;
    private UiContext desk;
    private LettersViewModel viewModel;

    @BeforeEach
    void openJournal() {
        register = SampleRequests.company(folder.resolve("register"));
        desk = TestContexts.direct(Language.KK, folder);
        viewModel = new LettersViewModel(desk, register.letters(), printer);
    }

    @AfterEach
    void closeRegister() {
        assertThat(desk.background().unanswered()).isEmpty();
        register.close();
    }

    @Test
    void theNewestLetterIsOpenedWithItsPaper() {
        SampleRequests.fill(register);
        viewModel.load();
        Letter newest = register.letters().all().get(0);
        assertThat(viewModel.chosen().get()).isEqualTo(newest);
        assertThat(viewModel.paper().get().pdf()).isEqualTo(register.letters().paper(newest));
    }

    @Test
    void aLetterIsFoundByItsAddresseeHoweverSpelled() {
        SampleRequests.fill(register);
        viewModel.load();
        viewModel.sought().set("aigul");
        assertThat(viewModel.shown()).isNotEmpty();
        viewModel.sought().set("R-2026-9999");
        assertThat(viewModel.shown()).isEmpty();
    }

    @Test
    void aLetterIsSavedAndPrintedByteForByte() throws IOException {
        SampleRequests.fill(register);
        viewModel.load();
        byte[] kept = register.letters().paper(viewModel.chosen().get());
        Path target = folder.resolve("letter.pdf");
        viewModel.save(target);
        viewModel.print(PrintedPapers.PRINTER);
        assertThat(Files.readAllBytes(target)).isEqualTo(kept);
        assertThat(printer.papers()).containsExactly(kept);
    }

    @Test
    void paperThatCameBackIsToldAsOursOrNot() throws IOException {
        SampleRequests.fill(register);
        viewModel.load();
        PaperCheck check = new PaperCheck(desk, viewModel.verification(), letter -> viewModel.show(letter.id()));
        Letter letter = register.letters().all().get(1);
        check.file(Files.write(folder.resolve("back.pdf"), register.letters().paper(letter)));
        assertThat(told()).contains("№ " + letter.label(), "соңғы байтына дейін");
        ((Button) desk.dialogs().layer().lookup(".primary")).fire();
        assertThat(viewModel.chosen().get()).isEqualTo(letter);

        check.code("https://example.kz");
        assertThat(told()).contains("мұндай хат жоқ");
        desk.dialogs().close();
        check.file(Files.writeString(folder.resolve("note.pdf"), "no paper"));
        assertThat(desk.dialogs().isOpen()).isFalse();
        assertThat(desk.notices().shown().get(0).text()).contains("note.pdf");
    }

    private String told() {
        return desk.dialogs().layer().lookup("#letters-check-verdict").lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theJournalIsDrawnInEachLanguageAndLook() {
        Screenshots.saveAll(this::screen, "letters-empty");
        SampleRequests.fill(register);
        Screenshots.saveAll(this::screen, "letters");
        assertThat(Screenshots.FOLDER.resolve("letters-kk-light-125.png")).isNotEmptyFile();
    }

    private Parent screen(Language language) {
        UiContext spoken = TestContexts.direct(language, folder);
        LettersView view = new LettersView(spoken, new LettersViewModel(spoken, register.letters(), printer));
        view.shown();
        BorderPane frame = new BorderPane(new StackPane(view.node()));
        Region navigation = new Region();
        navigation.setMinWidth(212);
        frame.setLeft(navigation);
        return frame;
    }
}
