package kz.tizilim.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.tizilim.policies.facts.PolicyInput;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points 21 to 23 of the review: the order in its real form, withdrawal without "at any time", the bodies with their preposition. */
final class OrderFormTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @TempDir
    Path folder;

    private String text(PolicyKind kind, Language language, EditionInfo edition) {
        try (RegisterSession session = OperatorHoldings.sample(folder.resolve("register"))) {
            PolicyInput holdings = OperatorHoldings.holdings(session);
            return PolicyDocument.of(kind, holdings, List.of(), language, edition).text().replaceAll("\\s+", " ");
        }
    }

    private static EditionInfo edition() {
        return new EditionInfo(1, new LocalText("Директор", "Директор", "Director"), "Т. Үлгібеков", DAY, DAY, null);
    }

    @ParameterizedTest
    @CsvSource({"KK, БҰЙЫРАМЫН:, ПРИКАЗ", "RU, ПРИКАЗЫВАЮ:, ПРИКАЗ", "EN, I ORDER:, ORDER"})
    void orderBearsItsWordItsNumberAndItsDay(Language language, String orders, String other) {
        assertThat(text(PolicyKind.RESPONSIBLE_ORDER, language, edition()))
                .contains("БҰЙРЫҚ", other, orders, "№ 5-ө")
                .doesNotContain("УТВЕРЖДАЮ", "БЕКІТЕМІН", "Основание:");
    }

    /** A draft has no number yet, and «Проект» beside one contradicts itself. */
    @Test
    void draftOfAnOrderBearsPlacesForItsNumberAndItsDay() {
        assertThat(text(PolicyKind.RESPONSIBLE_ORDER, Language.RU, EditionInfo.draft(DAY)))
                .contains("Проект", "№ ________", "20___ года").doesNotContain("5-ө");
    }

    @Test
    void roleThatTheOrderGivesIsNotNamedAsAPost() {
        assertThat(text(PolicyKind.RESPONSIBLE_ORDER, Language.RU, edition())).contains("следующего работника: Ж. Сынақова.").doesNotContain("Лицо, ответственное");
    }

    @ParameterizedTest
    @CsvSource({"KK, кез келген уақытта кері", "RU, отозвать согласие в любое время", "EN, withdraw consent at any time"})
    void withdrawalIsBoundByArticleEight(Language language, String promised) {
        assertThat(text(PolicyKind.PRIVACY, language, EditionInfo.draft(DAY))).doesNotContain(promised);
    }

    @Test
    void russianTurnsToBodiesWithAPreposition() {
        assertThat(text(PolicyKind.PRIVACY, Language.RU, EditionInfo.draft(DAY))).contains("вправе обратиться в следующие органы:");
    }
}
