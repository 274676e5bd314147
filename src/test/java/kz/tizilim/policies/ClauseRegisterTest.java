package kz.tizilim.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.tizilim.app.OfficerDesk;
import kz.tizilim.policies.clauses.Clause;
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

    private OfficerDesk desk;

    @BeforeEach
    void open() {
        desk = OperatorHoldings.sample(folder.resolve("register"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theOrderIsAlwaysThatOfTheMoves() {
        Random random = new Random(7);
        desk.clauses().add(KIND, "rights", LocalText.same("Өз ережесі."));
        List<String> expected = new ArrayList<>(codes("rights"));
        for (int turn = 0; turn < 40; turn++) {
            String moved = expected.get(random.nextInt(expected.size()));
            String other = expected.get(random.nextInt(expected.size()));
            boolean done = desk.clauses().moveTo(KIND, moved, other);
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
        String own = desk.clauses().add(KIND, "general", LocalText.same("Өз ережесі.")).clause();
        assertThat(desk.clauses().moveTo(KIND, own, "free")).isTrue();
        assertThat(codes("general")).doesNotContain(own);
        assertThat(codes("rights").indexOf(own)).isEqualTo(codes("rights").indexOf("free") - 1);
        assertThat(desk.clauses().moveTo(KIND, "scope", "free")).isFalse();
        assertThat(desk.clauses().move(KIND, "about", -1)).isFalse();
    }

    @Test
    void aRemovedClauseLeavesTheOrderOfTheOthersAndComesBackByUndo() {
        String own = desk.clauses().add(KIND, "rights", LocalText.same("Өз ережесі.")).clause();
        desk.clauses().moveTo(KIND, own, "free");
        List<String> before = codes("rights");
        ClauseEdit edit = desk.clauses().find(KIND, own).orElseThrow();
        desk.clauses().restore(KIND, own);
        List<String> without = new ArrayList<>(before);
        without.remove(own);
        assertThat(codes("rights")).isEqualTo(without);
        desk.clauses().history().undo(edit.id(), desk.clauses().history().last(edit.id()).orElseThrow());
        assertThat(codes("rights")).isEqualTo(before);
        assertThat(desk.policies().draft(KIND, Language.KK).text()).contains("Өз ережесі.");
    }

    @Test
    void theProgramsWordsComeBackWhereTheClauseWasPut() {
        desk.clauses().keep(KIND, "free", LocalText.same("Менің сөзім."));
        desk.clauses().moveTo(KIND, "free", "rights");
        desk.clauses().restore(KIND, "free");
        assertThat(codes("rights").get(0)).isEqualTo("free");
        assertThat(desk.policies().draft(KIND, Language.KK).text()).doesNotContain("Менің сөзім.");
    }

    private List<String> codes(String section) {
        return desk.policies().draft(KIND, Language.KK).clauses().stream().filter(each -> each.section().equals(section)).map(Clause::code).toList();
    }
}
