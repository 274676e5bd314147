package kz.tizilim.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.policies.screen.ApprovalViewModel;
import kz.tizilim.policies.screen.PoliciesView;
import kz.tizilim.policies.screen.PoliciesViewModel;
import kz.tizilim.requests.PrintedPapers;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen of papers over a real register, without a window and drawn. */
final class PoliciesScreenTest {
    @TempDir
    private Path folder;

    private final PrintedPapers printer = new PrintedPapers();
    private final List<PolicyGap.Way> followed = new ArrayList<>();
    private RegisterSession register;
    private UiContext desk;
    private PoliciesViewModel viewModel;

    @BeforeEach
    void open() {
        register = OperatorHoldings.operator(folder.resolve("register"), "mercury-aina");
        desk = TestContexts.direct(Language.KK, folder);
        viewModel = viewModel(desk);
        viewModel.load();
    }

    @AfterEach
    void close() {
        assertThat(desk.background().unanswered()).isEmpty();
        register.close();
    }

    @Test
    void theDraftLiesOpenWithItsGapsAndTheirWays() {
        assertThat(viewModel.pages().get().pages()).isGreaterThan(4);
        PolicyGap bin = viewModel.opened().get().draft().gaps().stream().filter(gap -> gap.name().equals("bin")).findFirst().orElseThrow();
        viewModel.goTo(bin);
        assertThat(followed).containsExactly(new PolicyGap.Way(PolicyGap.Card.COMPANY, null, "bin"));
    }

    private void approve(ApprovalViewModel approval) {
        approval.by().set(approval.signatories().get(0));
        approval.on().set(register.policies().today());
        approval.inForce().set(register.policies().today());
        approval.approve();
    }

    @Test
    void aPaperIsApprovedPublishedSavedAndPrintedAsItWasKept() throws Exception {
        ApprovalViewModel approval = viewModel.approval();
        approval.approve();
        assertThat(approval.faults()).extracting(ValidationError::field).containsExactly("signatory", "on", "inForce");
        assertThat(viewModel.edition().get()).isNull();
        approve(approval);
        Edition edition = viewModel.edition().get();
        assertThat(edition.number()).isEqualTo(1);
        viewModel.publish(edition, "https://aina-fashion.kz/policy");
        assertThat(register.policies().inForce(PolicyKind.PRIVACY).orElseThrow().published()).isEqualTo("https://aina-fashion.kz/policy");
        Path target = folder.resolve("policy.html");
        viewModel.save(target);
        assertThat(Files.readAllBytes(target)).isEqualTo(register.policies().file(edition, Language.KK, "html"));
        viewModel.print(PrintedPapers.PRINTER);
        assertThat(printer.papers()).containsExactly(register.policies().file(edition, Language.KK, "pdf"));
    }

    @Test
    void aClauseIsWrittenInTheForm() {
        viewModel.edit("scope");
        viewModel.form().get().words().set(new LocalText("Біздің сөзіміз.", "Наши слова.", "Our words."));
        assertThat(viewModel.form().get().isChanged()).isTrue();
        viewModel.form().get().keep();
        assertThat(viewModel.form().get()).isNull();
        assertThat(viewModel.opened().get().draft().text()).contains("Біздің сөзіміз.");
    }

    @Test
    void wordsThatCannotBeReadStayInTheFormWithTheirFault() {
        viewModel.edit("scope");
        viewModel.form().get().words().set(LocalText.same("{{nothing}}"));
        viewModel.form().get().keep();
        assertThat(viewModel.form().get().faults()).hasSize(1);
    }

    @Test
    void theScreenIsDrawnInEachLanguageAndLook() {
        approve(viewModel.approval());
        Screenshots.saveAll(this::screen, "policies");
        Screenshots.saveAll(this::form, "policies-clause");
        assertThat(Screenshots.FOLDER.resolve("policies-kk-light-125.png")).isNotEmptyFile();
    }

    private PoliciesViewModel viewModel(UiContext spoken) {
        return new PoliciesViewModel(spoken, register.policies(), register.clauses(), printer, followed::add);
    }

    private Parent screen(Language language) {
        UiContext spoken = TestContexts.direct(language, folder);
        PoliciesView view = new PoliciesView(spoken, viewModel(spoken));
        view.shown();
        return framed(view);
    }

    private Parent form(Language language) {
        UiContext spoken = TestContexts.direct(language, folder);
        PoliciesViewModel model = viewModel(spoken);
        PoliciesView view = new PoliciesView(spoken, model);
        view.shown();
        model.edit("principles");
        return framed(view);
    }

    private static Parent framed(PoliciesView view) {
        BorderPane frame = new BorderPane(new StackPane(view.node()));
        Region navigation = new Region();
        navigation.setMinWidth(212);
        frame.setLeft(navigation);
        return frame;
    }
}
