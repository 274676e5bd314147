package kz.tizilim.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.tizilim.policies.clauses.Clause;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clauses put in another order, hidden, removed, and all of it taken back. */
final class ClauseRegisterTest {
    private static final PolicyKind KIND = PolicyKind.PRIVACY;

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
    void theOrderIsAlwaysThatOfTheMoves() {
        Random random = new Random(7);
        session.clauses().add(KIND, "rights", LocalText.same("Өз ережесі."));
        List<String> expected = new ArrayList<>(codes("rights"));
        for (int turn = 0; turn < 40; turn++) {
            String moved = expected.get(random.nextInt(expected.size()));
            String other = expected.get(random.nextInt(expected.size()));
            boolean done = session.clauses().moveTo(KIND, moved, other);
            assertThat(done).isEqualTo(!moved.equals(other));
            if (done) {
                int to = expected.indexOf(other);
                expected.remove(moved);
                expected.add(to, moved);
            }
            assertThat(codes("rights")).as("turn %s", turn).isEqualTo(expected);
        }
    }

    @Test
    void aClauseOfHerOwnGoesToAnySectionAndAnotherStaysInItsOwn() {
        String own = session.clauses().add(KIND, "general", LocalText.same("Өз ережесі.")).clause();
        assertThat(session.clauses().moveTo(KIND, own, "free")).isTrue();
        assertThat(codes("general")).doesNotContain(own);
        assertThat(codes("rights").indexOf(own)).isEqualTo(codes("rights").indexOf("free") - 1);
        assertThat(session.clauses().moveTo(KIND, "scope", "free")).isFalse();
        assertThat(session.clauses().move(KIND, "about", -1)).isFalse();
    }

    @Test
    void aRemovedClauseLeavesTheOrderOfTheOthersAndComesBackByUndo() {
        String own = session.clauses().add(KIND, "rights", LocalText.same("Өз ережесі.")).clause();
        session.clauses().moveTo(KIND, own, "free");
        List<String> before = codes("rights");
        ClauseEdit edit = session.clauses().find(KIND, own).orElseThrow();
        session.clauses().restore(KIND, own);
        List<String> without = new ArrayList<>(before);
        without.remove(own);
        assertThat(codes("rights")).isEqualTo(without);
        session.clauses().history().undo(edit.id(), session.clauses().history().last(edit.id()).orElseThrow());
        assertThat(codes("rights")).isEqualTo(before);
        assertThat(session.policies().draft(KIND, Language.KK).text()).contains("Өз ережесі.");
    }

    @Test
    void theProgramsWordsComeBackWhereTheClauseWasPut() {
        session.clauses().keep(KIND, "free", LocalText.same("Менің сөзім."));
        session.clauses().moveTo(KIND, "free", "rights");
        session.clauses().restore(KIND, "free");
        assertThat(codes("rights").get(0)).isEqualTo("free");
        assertThat(session.policies().draft(KIND, Language.KK).text()).doesNotContain("Менің сөзім.");
    }

    private List<String> codes(String section) {
        return session.policies().draft(KIND, Language.KK).clauses().stream().filter(each -> each.section().equals(section)).map(Clause::code).toList();
    }
}
