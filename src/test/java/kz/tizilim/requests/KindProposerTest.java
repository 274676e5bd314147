package kz.tizilim.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.tizilim.exchange.LetterHistory;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.TermKind;
import kz.tizilim.operator.PublishedPolicy.SubjectLine;
import kz.tizilim.storage.Json;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindProposerTest {
    /** Duties of the operator that no letter of a person asks for. */
    private static final Set<String> DUTIES = Set.of("refusal", "processing-notice", "breach-subject-notice");

    private final KindProposer proposer = new KindProposer(List.of());

    record InventedLetter(String subject, String text, List<String> kinds) {}

    static List<InventedLetter> letters() throws IOException {
        try (InputStream in = KindProposerTest.class.getResourceAsStream("letters.json")) {
            return Json.MAPPER.readValue(in, new TypeReference<>() {});
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void letterIsKnownByItsWords(InventedLetter letter) {
        Proposal proposal = proposer.propose(letter.subject(), letter.text());

        if (proposal.isSure()) {
            assertThat(proposal.kinds()).containsExactlyInAnyOrderElementsOf(letter.kinds());
        } else if (!letter.kinds().contains(Proposal.NOT_A_REQUEST)) {
            assertThat(proposal.suggestions()).containsAnyElementsOf(letter.kinds());
        }
    }

    @Test
    void mostPlainLettersAreSure() throws IOException {
        List<InventedLetter> letters = letters();
        long sure = letters.stream().filter(letter -> proposer.propose(letter.subject(), letter.text()).isSure()).count();

        assertThat(sure * 100 / letters.size()).isGreaterThanOrEqualTo(80);
    }

    @Test
    void everyKindOfTheLawPackThatALetterCanAskForHasWords() throws IOException {
        Set<String> asked = letters().stream().flatMap(letter -> letter.kinds().stream()).filter(kind -> !kind.equals(Proposal.NOT_A_REQUEST)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> kinds = LawPack.current().kinds().stream()
                .map(TermKind::code)
                .filter(code -> !DUTIES.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isEqualTo(kinds);
    }

    @Test
    void prescribedSubjectLineComesFirst() {
        KindProposer ours = new KindProposer(List.of(new SubjectLine("Мәліметтерім жайлы", Language.KK, List.of("confirmation"))));

        Proposal proposal = ours.propose("Fwd: МӘЛІМЕТТЕРІМ — жайлы", "Мекенжайымды өзгертіңіз.");

        assertThat(proposal.kinds()).containsExactly("confirmation", "correction");
        assertThat(proposal.reasons().get(0)).isEqualTo(
                new Proposal.Reason(Proposal.Because.SUBJECT_LINE, "confirmation", "Мәліметтерім жайлы"));
    }

    @Test
    void quotedLetterDoesNotCount() {
        Proposal proposal = proposer.propose(
                null, LetterHistory.of("Удалите мой аккаунт.\n> Вы подписаны на рассылку. Чтобы отписаться, нажмите сюда.").own());

        assertThat(proposal.kinds()).containsExactly("account-deletion");
    }

    @Test
    void reasonRepeatsTheWordsOfTheLetter() {
        Proposal proposal = proposer.propose("", "Прошу: отзываю данное мной ранее согласие.");

        assertThat(proposal.reasons()).containsExactly(
                new Proposal.Reason(Proposal.Because.WORDS, "withdrawal", "отзываю данное мной ранее согласие"));
    }

    @Test
    void anEmptyLetterIsTakenForNothing() {
        Proposal proposal = proposer.propose(null, null);

        assertThat(proposal.kinds()).isEmpty();
        assertThat(proposal.reasons()).isEmpty();
    }

    /** A line under which a company has everything asked tells no kind: what is asked stands in the text. */
    @Test
    void aGeneralSubjectLineProposesNothingByItself() {
        KindProposer proposer = new KindProposer(List.of(
                new SubjectLine("Дербес деректер туралы сұрау салу", Language.KK, List.of("access", "confirmation")),
                new SubjectLine("Келісімді кері қайтарып алу", Language.KK, List.of("withdrawal"))));
        assertThat(proposer.propose("Дербес деректер туралы сұрау салу", "Деректерімді бұғаттап қойыңыз.").kinds()).containsExactly("blocking");
        assertThat(proposer.propose("Дербес деректер туралы сұрау салу", "Қайырлы күн!").reasons())
                .extracting(Proposal.Reason::because)
                .doesNotContain(Proposal.Because.SUBJECT_LINE);
        assertThat(proposer.propose("Дербес деректер туралы сұрау салу: деректерімді жойыңыз", "").kinds()).containsExactly("destruction");
        assertThat(proposer.propose("Келісімді кері қайтарып алу", "Қайырлы күн!").kinds()).containsExactly("withdrawal");
    }
}
