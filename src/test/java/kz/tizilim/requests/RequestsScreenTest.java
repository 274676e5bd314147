package kz.tizilim.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import kz.tizilim.requests.work.RequestsView;
import kz.tizilim.requests.work.RequestsViewModel;
import kz.tizilim.session.RegisterSession;
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

/** The screen of requests in each language and look, with a request at each of its steps. */
final class RequestsScreenTest {
    @TempDir
    private Path folder;

    private RegisterSession register;

    @BeforeEach
    void openRegister() {
        register = SampleRequests.company(folder.resolve("register"));
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    @Test
    void aRequestIsDrawnAtEachOfItsSteps() {
        SampleRequests.fill(register);
        for (RequestStatus status : List.of(RequestStatus.REGISTERED, RequestStatus.SEARCHED, RequestStatus.ANSWERED)) {
            register.requests().all().stream().filter(request -> request.status() == status).findFirst().ifPresent(request ->
                    draw("requests-" + status.name().toLowerCase(Locale.ROOT), request));
        }
        assertThat(Screenshots.FOLDER.resolve("requests-searched-kk-light-125.png")).isNotEmptyFile();
    }

    @Test
    void nothingRunsOverTheEdgeAndNoButtonIsCutWithLargerText() {
        SampleRequests.fill(register);
        for (Request request : register.requests().open()) {
            for (Language language : Language.values()) {
                for (int percent : List.of(100, 125)) {
                    Screenshots.onScreen(() -> {
                        Scene scene = new Scene(shown(language, request), 1280, 800);
                        new Theme(new Look(false, percent)).dress(scene);
                        scene.getRoot().applyCss();
                        scene.getRoot().layout();
                        String where = request.status() + " in " + language + " at " + percent + " %";
                        for (String style : List.of(".paper-pane", ".list-pane", "#requests-card")) {
                            Node pane = scene.lookup(style);
                            assertThat(pane.localToScene(pane.getLayoutBounds()).getMaxX()).as(style + " of " + where).isLessThanOrEqualTo(1280);
                        }
                        assertThat(cutButtons(scene)).as(where).isEmpty();
                        return scene;
                    });
                }
            }
        }
    }

    /** The words of the buttons that are shown with an ellipsis. */
    private static List<String> cutButtons(Scene scene) {
        return scene.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button)
                .map(Button.class::cast)
                .filter(button -> !button.getText().isEmpty() && button.lookup(".text") instanceof Text shown && !shown.getText().equals(button.getText()))
                .map(Button::getText)
                .toList();
    }

    @Test
    void theIntakeIsDrawnFilledFromAMail() {
        SampleRequests.fill(register);
        Path mail = SampleRequests.mail(register, folder, "withdrawal");
        Screenshots.saveAll(language -> {
            UiContext desk = TestContexts.direct(language, folder);
            RequestsViewModel viewModel = new RequestsViewModel(desk, register.workplace(), new PrintedPapers());
            RequestsView view = new RequestsView(desk, viewModel);
            view.shown();
            view.take(List.of(mail));
            return framed(view);
        }, "requests-intake");
        assertThat(Screenshots.FOLDER.resolve("requests-intake-kk-light.png")).isNotEmptyFile();
    }

    @Test
    void anEmptyScreenSaysWhatToDoNext() {
        Screenshots.saveAll(language -> {
            RequestsView view = new RequestsView(
                    TestContexts.direct(language, folder),
                    new RequestsViewModel(TestContexts.direct(language, folder), register.workplace(), new PrintedPapers()));
            view.shown();
            return framed(view);
        }, "requests-empty");
        assertThat(Screenshots.FOLDER.resolve("requests-empty-kk-light.png")).isNotEmptyFile();
    }

    private void draw(String name, Request request) {
        Screenshots.saveAll(language -> shown(language, request), name);
    }

    private Parent shown(Language language, Request request) {
        UiContext desk = TestContexts.direct(language, folder);
        RequestsViewModel viewModel = new RequestsViewModel(desk, register.workplace(), new PrintedPapers());
        RequestsView view = new RequestsView(desk, viewModel);
        view.shown();
        viewModel.show(request.id());
        assertThat(desk.background().unanswered()).isEmpty();
        return framed(view);
    }

    /** The screen as large as the window leaves it: beside the navigation, under the bar, over the foot. */
    private static Parent framed(RequestsView view) {
        BorderPane frame = new BorderPane(new StackPane(view.node()));
        frame.setLeft(space(212, 0));
        frame.setTop(space(0, 48));
        frame.setBottom(space(0, 26));
        return frame;
    }

    private static Region space(double width, double height) {
        Region region = new Region();
        region.setMinSize(width, height);
        return region;
    }
}
