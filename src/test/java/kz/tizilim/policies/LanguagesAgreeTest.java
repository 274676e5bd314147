package kz.tizilim.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A paper says the same in Kazakh, Russian and English: numbers, terms, articles, addresses, and as many rows and items. */
final class LanguagesAgreeTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.-]+@[\\w.-]+\\w|https?://\\S+\\w|\\+7[\\d ]+\\d");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(PolicyKind.class)
    void thePapersOfTheSampleCompanySayTheSame(PolicyKind kind) {
        try (RegisterSession session = OperatorHoldings.sample(folder.resolve("register"))) {
            compare(session, kind);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PRIVACY", "COOKIES", "CONSENT", "DATA_LIST"}, value = PolicyKind.class)
    void thePapersOfARichRegisterSayTheSame(PolicyKind kind) {
        try (RegisterSession session = OperatorHoldings.operator(folder.resolve("register"), "mercury-aina")) {
            compare(session, kind);
        }
    }

    private static void compare(RegisterSession session, PolicyKind kind) {
        Document kazakh = page(session, kind, Language.KK);
        for (Language language : List.of(Language.RU, Language.EN)) {
            Document other = page(session, kind, language);
            assertThat(found(NUMBER, other)).as("numbers, %s", language).isEqualTo(found(NUMBER, kazakh));
            assertThat(found(ADDRESS, other)).as("addresses, %s", language).isEqualTo(found(ADDRESS, kazakh));
            assertThat(other.select("div.clause").eachAttr("id")).isEqualTo(kazakh.select("div.clause").eachAttr("id"));
            for (String shape : List.of("li", "tr", "td", "h2", "p")) {
                assertThat(other.select(shape)).as("%s, %s", shape, language).hasSameSizeAs(kazakh.select(shape));
            }
        }
    }

    private static Document page(RegisterSession session, PolicyKind kind, Language language) {
        return Jsoup.parse(session.policies().draft(kind, language).html());
    }

    private static List<String> found(Pattern pattern, Document page) {
        return pattern.matcher(page.body().text()).results().map(MatchResult::group).sorted().toList();
    }
}
