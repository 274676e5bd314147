package kz.tizilim.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kz.tizilim.letters.Sending;
import kz.tizilim.requests.work.RequestsView;
import kz.tizilim.requests.work.RequestsViewModel;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Panes;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.ShownScreen;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen of requests in a window, worked by the keyboard. */
final class RequestsWindowTest {
    @TempDir
    private Path folder;

    private final PrintedPapers printer = new PrintedPapers();
    private RegisterSession register;
    private UiContext desk;

    @BeforeEach
    void openRegister() {
        register = SampleRequests.company(folder.resolve("register"));
        desk = TestContexts.direct(Language.KK, folder);
    }

    @AfterEach
    void closeRegister() {
        assertThat(desk.background().unanswered()).isEmpty();
        register.close();
    }

    private ShownScreen screen() {
        return ShownScreen.of(desk, Screenshots.onScreen(() -> new RequestsView(desk, new RequestsViewModel(desk, register.workplace(), printer))));
    }

    private Request now() {
        return register.requests().all().get(0);
    }

    @Test
    void aRequestIsWorkedFromThePersonToTheReplyByKeysAlone() {
        SampleRequests.received(register, "access", 25);
        try (ShownScreen screen = screen()) {
            screen.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(now().status()).as("nobody said how it was made sure").isEqualTo(RequestStatus.REGISTERED);
            assertThat(screen.focused()).isEqualTo("requests-person-way");
            Attested.choose(screen, "requests-person-way", IdentityCheck.Way.KNOWN_ADDRESS);
            screen.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(now().status()).isEqualTo(RequestStatus.IDENTIFIED);
            screen.type("1").press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(screen.focused()).as("the first place without a number").isEqualTo("requests-search-count-1");
            screen.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.BACK_SPACE);
            for (int place = 0; place < 20 && screen.focused().startsWith("requests-search-count-"); place++) {
                screen.type("1").press(KeyCode.TAB).press(KeyCode.TAB);
            }
            screen.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(now().status()).isEqualTo(RequestStatus.SEARCHED);
            assertThat(screen.focused()).startsWith("requests-decision");
            screen.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(now().decision()).as("nothing is granted before it is decided").isNull();
            screen.click("requests-decision-GRANTED");
            screen.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(now().status()).isEqualTo(RequestStatus.DECIDED);
            screen.press(KeyCode.CONTROL, KeyCode.ENTER).click("letters-journal-print-now");
            assertThat(now().status()).isEqualTo(RequestStatus.ANSWERED);
            Attested.choose(screen, "requests-sending-way", Sending.Way.EMAIL);
            Attested.date(screen, "requests-sending-on", SampleRequests.TODAY);
            screen.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(now().status()).isEqualTo(RequestStatus.SENT);
        }
    }

    @Test
    void whoeverCouldNotBeConfirmedIsRefusedInTheWindow() {
        SampleRequests.received(register, "stranger", 25);
        try (ShownScreen screen = screen()) {
            Attested.choose(screen, "requests-person-way", IdentityCheck.Way.CALL_BACK);
            screen.click("requests-act-unconfirmed");
            assertThat(now().identity().confirmed()).isFalse();
            screen.find("requests-person-not-confirmed");
            screen.click("requests-act-refuse-unconfirmed");
            screen.find("requests-decision-refusal-only");
            screen.click("requests-act-decide");
            assertThat(now().status()).isEqualTo(RequestStatus.DECIDED);
            assertThat(now().searches()).isEmpty();
            screen.click("requests-act-register").click("letters-journal-print-now");
            assertThat(printer.titles()).hasSize(1);
        }
    }

    @Test
    void f6ReachesTheListTheCardAndThePaper() {
        SampleRequests.received(register, "access", 25);
        try (ShownScreen screen = screen()) {
            List<Boolean> inTheCard = new ArrayList<>();
            for (int pane = 0; pane < 3; pane++) {
                Node view = screen.find("requests");
                Screenshots.onScreen(() -> {
                    Panes.focusNext(view.getScene());
                    return view;
                });
                inTheCard.add(screen.hasFocusIn("requests-card"));
            }
            assertThat(inTheCard).contains(true);
        }
    }
}
