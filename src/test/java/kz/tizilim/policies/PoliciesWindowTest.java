package kz.tizilim.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kz.tizilim.policies.clauses.Clause;
import kz.tizilim.policies.clauses.Clause.State;
import kz.tizilim.policies.screen.PoliciesView;
import kz.tizilim.policies.screen.PoliciesViewModel;
import kz.tizilim.requests.PrintedPapers;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.ui.Notice;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.ShownScreen;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen of papers in a window, worked by hand. */
final class PoliciesWindowTest {
    @TempDir
    private Path folder;

    private RegisterSession register;
    private UiContext desk;

    @BeforeEach
    void open() {
        register = OperatorHoldings.sample(folder.resolve("register"));
        desk = TestContexts.direct(Language.KK, folder);
    }

    @AfterEach
    void close() {
        assertThat(desk.background().unanswered()).isEmpty();
        register.close();
    }

    @Test
    void aClauseIsMovedHiddenRewrittenAddedAndTakenBackByHand() {
        try (ShownScreen screen = screen()) {
            press(screen, "policies-clause-down-about");
            assertThat(codes()).startsWith("law", "about");
            assertThat(screen.focused()).isEqualTo("policies-clause-down-about");
            screen.press(KeyCode.SPACE);
            assertThat(codes()).startsWith("law", "acts", "about");
            undo();
            assertThat(codes()).startsWith("law", "about");
            press(screen, "policies-clause-hide-scope");
            assertThat(state("scope")).isEqualTo(State.HIDDEN);
            press(screen, "policies-clause-show-scope");
            assertThat(state("scope")).isEqualTo(State.SHIPPED);
            press(screen, "policies-clause-words-scope");
            screen.press(KeyCode.CONTROL, KeyCode.A).type("own words").press(KeyCode.CONTROL, KeyCode.S);
            assertThat(state("scope")).isEqualTo(State.EDITED);
            press(screen, "policies-clause-add");
            screen.type("own clause").press(KeyCode.CONTROL, KeyCode.S);
            String own = codes().stream().filter(code -> code.startsWith("own-")).findFirst().orElseThrow();
            press(screen, "policies-clause-remove-" + own);
            assertThat(codes()).doesNotContain(own);
            undo();
            assertThat(codes()).contains(own);
        }
    }

    @Test
    void aPaperIsApprovedInTheWindow() {
        try (ShownScreen screen = screen()) {
            screen.click("policies-approve-now").click("policies-approval-approve");
            assertThat(register.policies().inForce(PolicyKind.PRIVACY)).as("nobody said who approved it, and when").isEmpty();
            String today = DateFormatter.figures(register.policies().today());
            Node by = screen.find("policies-approve-by");
            Screenshots.onScreen(() -> {
                by.requestFocus();
                return by;
            });
            screen.press(KeyCode.DOWN);
            screen.click("policies-approve-on").type(today).press(KeyCode.TAB);
            screen.click("policies-approve-in-force").type(today).press(KeyCode.TAB);
            screen.click("policies-approval-approve");
            assertThat(register.policies().inForce(PolicyKind.PRIVACY)).isPresent();
        }
    }

    /** Clauses lie far down in the card: the control gets the focus, as by Tab, and the key. */
    private static void press(ShownScreen screen, String id) {
        Node control = screen.find(id);
        Screenshots.onScreen(() -> {
            control.requestFocus();
            return control;
        });
        screen.press(KeyCode.SPACE);
    }

    /** The button of the last notice. */
    private void undo() {
        List<Notice> shown = desk.notices().shown();
        Screenshots.onScreen(() -> {
            shown.get(shown.size() - 1).action().run().run();
            return true;
        });
    }

    private ShownScreen screen() {
        return ShownScreen.of(desk, Screenshots.onScreen(() -> new PoliciesView(
                desk, new PoliciesViewModel(desk, register.policies(), register.clauses(), new PrintedPapers(), way -> {}))));
    }

    private State state(String clause) {
        return clauses().stream().filter(each -> each.code().equals(clause)).findFirst().orElseThrow().state();
    }

    private List<String> codes() {
        return clauses().stream().map(Clause::code).toList();
    }

    private List<Clause> clauses() {
        return register.policies().draft(PolicyKind.PRIVACY, Language.KK).clauses();
    }
}
