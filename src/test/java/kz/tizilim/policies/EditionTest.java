package kz.tizilim.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import kz.tizilim.documents.DocumentProblem;
import kz.tizilim.documents.PaperText;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.journal.Progress;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.Signatory;
import kz.tizilim.policies.clauses.Clause.State;
import kz.tizilim.policies.comparison.ClauseChange;
import kz.tizilim.policies.comparison.ClauseChange.Cause;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationErrors;
import kz.tizilim.transfers.Recipient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions over a real register: approved, kept, compared, overtaken; and the officer's own words. */
final class EditionTest {
    private static final Signatory BY = new Signatory(new LocalText("Директор", "Директор", "Director"), "Т. Үлгібеков");

    @TempDir
    private Path folder;

    private RegisterSession session;

    @BeforeEach
    void open() {
        session = OperatorHoldings.sample(folder.resolve("register"));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void anOldEditionStaysByteForByteWhateverChanges() {
        Edition first = approve();
        byte[] kept = session.policies().file(first, Language.KK, "pdf");
        renameARecipient();
        Edition second = approve();
        assertThat(second.number()).isEqualTo(2);
        assertThat(session.policies().file(first, Language.KK, "pdf")).isEqualTo(kept);
        assertThat(session.policies().file(second, Language.KK, "pdf")).isNotEqualTo(kept);
        assertThat(PaperText.of(kept)).contains("БЕКІТЕМІН", "Т. Үлгібеков", "1-редакция").doesNotContain("Жоба");
        VeraPdf.assertAccessibleArchive(kept);
    }

    @Test
    void whatChangedInTheRegisterSinceTheEditionInForceIsListed() {
        approve();
        assertThat(session.policies().changedSince(PolicyKind.PRIVACY, Language.RU)).isEmpty();
        renameARecipient();
        List<ClauseChange> changes = session.policies().changedSince(PolicyKind.PRIVACY, Language.RU);
        assertThat(changes).isNotEmpty().allSatisfy(change -> assertThat(change.cause()).isEqualTo(Cause.REGISTER));
        assertThat(changes).anySatisfy(change -> {
            assertThat(change.code()).isEqualTo("processors");
            assertThat(change.pieces()).anySatisfy(piece -> {
                assertThat(piece.mark()).isEqualTo(ClauseChange.Piece.Mark.ADDED);
                assertThat(piece.words()).contains("Жаңа");
            });
        });
        byte[] pdf = session.policies().comparison(PolicyKind.PRIVACY, null, Language.RU).pdf();
        assertThat(PaperText.of(pdf)).contains("Жаңа");
        VeraPdf.assertAccessibleArchive(pdf);
    }

    @Test
    void aPaperThatLacksItsSignatoryIsNotApproved() {
        Operator operator = session.operators().find().orElseThrow();
        session.operators().keep(new Operator(
                operator.id(), operator.name(), operator.form(), operator.shortForm(), operator.bin(), operator.address(), operator.postalAddress(),
                operator.city(), operator.phones(), operator.emails(), operator.sites(), operator.apps(), operator.affiliates(), operator.responsible(),
                List.of(), operator.logo(), operator.workWeek(), operator.policy()));
        assertThatThrownBy(this::approve).isInstanceOf(ValidationErrors.class);
        assertThat(session.policies().editions(PolicyKind.PRIVACY)).isEmpty();
    }

    @Test
    void theOfficersWordsStandAndTellWhenTheWordsBelowChange() {
        approve();
        LocalText words = new LocalText("{{op.called}} өз ережесі.", "Своё правило: {{op.called}}.", "Own rule of {{op.called}}.");
        session.clauses().keep(PolicyKind.PRIVACY, "scope", words);
        assertThat(session.policies().draft(PolicyKind.PRIVACY, Language.RU).text()).contains("Своё правило: ТОО «Мысал дүкен».");
        assertThat(session.policies().changedSince(PolicyKind.PRIVACY, Language.EN))
                .singleElement()
                .satisfies(change -> assertThat(change.cause()).isEqualTo(Cause.WORDING));
        assertThat(state("scope")).isEqualTo(State.EDITED);
        ClauseEdit edit = session.clauses().find(PolicyKind.PRIVACY, "scope").orElseThrow();
        ClauseEdit older = edit.worded(edit.words(), LocalText.same(ClauseEdit.hash("what the program said before")));
        session.folder().act("test", changes -> {
            changes.put(PolicyTable.EDIT, older);
            return older;
        });
        assertThat(state("scope")).isEqualTo(State.OVERTAKEN);
        assertThat(session.policies().draft(PolicyKind.PRIVACY, Language.KK).text()).contains("өз ережесі");
        session.clauses().restore(PolicyKind.PRIVACY, "scope");
        assertThat(session.policies().changedSince(PolicyKind.PRIVACY, Language.EN)).isEmpty();
    }

    @Test
    void ownClausesAreAddedMovedAndHiddenAndAMissingLanguageIsNamed() {
        ClauseEdit own = session.clauses().add(PolicyKind.PRIVACY, "general", new LocalText("Қосымша ереже.", "Ещё одно правило.", null));
        PolicyDocument draft = session.policies().draft(PolicyKind.PRIVACY, Language.RU);
        assertThat(draft.text()).contains("Ещё одно правило.");
        assertThat(draft.gaps()).anySatisfy(gap -> assertThat(gap.say(Language.RU)).contains("Английский"));
        List<String> before = codes("general");
        session.clauses().move(PolicyKind.PRIVACY, own.clause(), -1);
        List<String> after = codes("general");
        assertThat(after.indexOf(own.clause())).isEqualTo(before.indexOf(own.clause()) - 1);
        assertThat(after).containsExactlyInAnyOrderElementsOf(before);
        session.clauses().hide(PolicyKind.PRIVACY, own.clause(), true);
        assertThat(session.policies().draft(PolicyKind.PRIVACY, Language.RU).text()).doesNotContain("Ещё одно правило.");
    }

    @Test
    void wordsThatNoPaperCanBeMadeOfAreRefused() {
        LocalText unknown = LocalText.same("{{no.such.fact}}");
        assertThatThrownBy(() -> session.clauses().keep(PolicyKind.PRIVACY, "scope", unknown)).isInstanceOf(DocumentProblem.class);
        assertThat(session.clauses().find(PolicyKind.PRIVACY, "scope")).isEmpty();
    }

    @Test
    void anApprovalThatIsStoppedLeavesNothing() {
        long entries = session.folder().head().number();
        List<Long> told = new ArrayList<>();
        Progress stopped = (done, total) -> {
            told.add(done);
            if (done == 6) {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> session.policies().approve(PolicyKind.PRIVACY, BY, OperatorHoldings.TODAY, OperatorHoldings.TODAY, stopped))
                .isInstanceOf(CancellationException.class);
        assertThat(told).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(session.policies().editions(PolicyKind.PRIVACY)).isEmpty();
        assertThat(session.folder().head().number()).isEqualTo(entries);
        assertThat(folder.resolve("register").resolve("files")).isEmptyDirectory();
    }

    private Edition approve() {
        return session.policies().approve(PolicyKind.PRIVACY, BY, OperatorHoldings.TODAY, OperatorHoldings.TODAY, Progress.NONE);
    }

    private State state(String clause) {
        return session.policies().draft(PolicyKind.PRIVACY, Language.RU).clauses().stream()
                .filter(each -> each.code().equals(clause))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<String> codes(String section) {
        return session.policies().draft(PolicyKind.PRIVACY, Language.KK).clauses().stream()
                .filter(each -> each.section().equals(section))
                .map(each -> each.code())
                .toList();
    }

    private void renameARecipient() {
        Recipient courier = session.transfers().recipients().stream()
                .filter(each -> each.role() == Recipient.RecipientRole.PROCESSOR && each.category().equals("courier"))
                .findFirst()
                .orElseThrow();
        session.transfers().keep(new Recipient(
                courier.id(), LocalText.same("Жаңа жеткізу"), courier.category(), courier.role(), courier.named(), courier.country(), courier.address(),
                courier.bin(), courier.contract(), courier.engagedBy(), courier.task()));
    }
}
