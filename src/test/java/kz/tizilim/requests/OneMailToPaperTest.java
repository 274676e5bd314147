package kz.tizilim.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Unlock;
import kz.tizilim.letters.Letter;
import kz.tizilim.letters.Sending;
import kz.tizilim.requests.work.RequestsView;
import kz.tizilim.requests.work.RequestsViewModel;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Look;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.Theme;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a dropped mail to a sent letter: the officer's steps on the screen, counted, over a real register. */
final class OneMailToPaperTest {
    /** Eight acts, and two by which the officer says what only they know: how the person was made sure of, and what is decided. */
    private static final int MOST_STEPS = 10;

    @TempDir
    private Path folder;

    private final AtomicInteger steps = new AtomicInteger();
    private final PrintedPapers printer = new PrintedPapers();
    private RegisterSession register;
    private UiContext desk;
    private RequestsViewModel viewModel;
    private RequestsView view;
    private Scene scene;

    @BeforeEach
    void openScreen() {
        register = SampleRequests.company(folder.resolve("register"));
        SampleRequests.received(register, "withdrawal", 26);
        Screenshots.onScreen(() -> {
            desk = TestContexts.direct(Language.KK, folder);
            viewModel = new RequestsViewModel(desk, register.workplace(), printer);
            view = new RequestsView(desk, viewModel);
            scene = new Scene(new StackPane(view.node(), desk.dialogs().layer()), 1280, 800);
            new Theme(new Look(false, 100)).dress(scene);
            view.shown();
            return view;
        });
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    @Test
    void aDroppedMailBecomesASentLetterInTenStepsAtMost() throws Exception {
        Path mail = SampleRequests.mail(register, folder, "access");

        step(() -> view.take(List.of(mail)));
        step(() -> press("#requests-intake-register"));
        step(() -> viewModel.opened().person().way().set(IdentityCheck.Way.KNOWN_ADDRESS));
        step(() -> press("#requests-act-person"));
        step(() -> {
            countEverywhere("1");
            press("#requests-act-search");
        });
        step(() -> ((ToggleButton) scene.lookup("#requests-decision-GRANTED")).fire());
        step(() -> press("#requests-act-decide"));
        step(() -> press("#requests-act-register"));
        step(() -> press("#letters-journal-print-now"));
        step(() -> {
            viewModel.opened().sending().way().set(Sending.Way.EMAIL);
            viewModel.opened().sending().on().set(SampleRequests.TODAY);
            press("#requests-act-sent");
        });

        assertThat(desk.background().unanswered()).isEmpty();
        assertThat(steps.get()).isLessThanOrEqualTo(MOST_STEPS);
        Request request = register.requests().all().get(0);
        assertThat(request.status()).isEqualTo(RequestStatus.SENT);
        assertThat(viewModel.chosen().get().request()).as("the sent one, though it left the list of the open ones").isEqualTo(request);
        Letter letter = register.letters().find(request.reply()).orElseThrow();
        assertThat(letter.isSent()).isTrue();
        assertThat(printer.titles()).containsExactly(letter.label());
        assertThat(printer.papers().get(0)).isEqualTo(register.letters().paper(letter));
        assertThat(register.requests().content(register.requests().papers(request).get(0))).isEqualTo(Files.readAllBytes(mail));
        foundAgainByteForByte(letter, printer.papers().get(0));
    }

    private void foundAgainByteForByte(Letter letter, byte[] printed) {
        register.close();
        register = new RegisterSession(
                RegisterFolder.open(folder.resolve("register"), RegisterSession.SCHEMA, Unlock.passphrase(TestSession.PASSPHRASE.toCharArray()), Progress.NONE),
                TestSession.clock(SampleRequests.DAY));
        assertThat(register.letters().paper(register.letters().find(letter.id()).orElseThrow())).isEqualTo(printed);
    }

    private void step(Runnable act) {
        steps.incrementAndGet();
        Screenshots.onScreen(() -> {
            act.run();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return steps;
        });
    }

    private void press(String id) {
        Node found = scene.lookup(id);
        assertThat(found).as("a button %s after step %s; told so far: %s", id, steps.get(), desk.notices().shown()).isInstanceOf(Button.class);
        assertThat(found.isDisabled()).as(id).isFalse();
        ((Button) found).fire();
    }

    private void countEverywhere(String number) {
        int line = 0;
        for (Node field = scene.lookup("#requests-search-count-0"); field != null; field = scene.lookup("#requests-search-count-" + ++line)) {
            ((TextField) field).setText(number);
        }
        assertThat(line).as("places that are proposed").isPositive();
    }
}
