package kz.tizilim.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * None of the mistakes that readers found in the given policies stands in the new ones. The quotation of a mistake, be it one word, is
 * not found in the new text; where it must be found, it is named here with what cures it. Sections that were missing are there.
 */
final class OperatorMistakesTest {
    /**
     * Quotations that do stand in the new text, because the words by themselves are right. {@code gap NAME}: the register holds the
     * wrong thing, and the officer is told before she approves. {@code fact}: readers took the same words for a fact, which is said.
     * {@code not EXPRESSION}: the mistake lies in what stood beside the words, and that is not there.
     */
    private static final Map<String, String> CURED = Map.ofEntries(
            Map.entry("mixed_language Телефон", "not телефон\\s*$"),
            Map.entry("empty_field Телефон", "not телефон:?\\s*$"),
            Map.entry("insecure_url http://miller-music.kz", "gap published"),
            Map.entry("insecure_url http://qauipsizbolashaq.kz", "gap published"),
            Map.entry("operator_unclear «Эфес Қазақстан» ШК АҚ", "gap bin"),
            Map.entry("email_domain_mismatch aina.app@mercury.kz", "gap published"),
            Map.entry("suspect_postcode 050400", "fact"),
            Map.entry("deadline_missing хабарлайды", "not хабарлайды\\.\\s*$"),
            Map.entry("vague_recipient Серіктестер", "gap unnamed"),
            Map.entry("unilateral_change келісімінсіз", "not (субъектінің|пайдаланушының|пайдаланушылардың) келісімінсіз"),
            Map.entry("implied_consent келісімінсіз", "not (субъектінің|пайдаланушының|пайдаланушылардың) келісімінсіз"),
            Map.entry("terminology_inconsistent шолғыш", "not браузер"),
            Map.entry("numbering Жалпы ережелер", "not ^жалпы ережелер"),
            Map.entry("right_without_channel кері қайтарып алу", "not кері қайтарып алу \\| —"),
            Map.entry("foreign_mailbox Qauipsizbolashaq@yandex.ru", "gap published"),
            Map.entry("email_domain_mismatch Qauipsizbolashaq@yandex.ru", "gap published"),
            Map.entry("case_oddity Qauipsizbolashaq@yandex.ru", "fact"),
            Map.entry("terminology Жеке деректерді", "not (?<!«)жеке деректерді"));

    /** Which section of the new policy holds what a topic asks for. */
    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("operator-identity", "identity"), Map.entry("contact", "identity"), Map.entry("responsible-person", "gap responsible"),
            Map.entry("data-categories", "data-groups"), Map.entry("legal-basis", "purposes"), Map.entry("rights", "rights"),
            Map.entry("deadlines", "rights"), Map.entry("retention", "retention"), Map.entry("cross-border", "cross-border-rule"),
            Map.entry("cookies", "gap cookies-unsaid"), Map.entry("minors", "no-minors"), Map.entry("automated-decisions", "not-decided"),
            Map.entry("authority", "complaints"), Map.entry("breach", "breach"), Map.entry("storage-location", "gap place"),
            Map.entry("special-categories", "no-special"), Map.entry("edition-date", "dated"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"centrium", "efes-miller-music", "mercury-aina", "mnogo-muzyki", "qauipsizbolashaq"})
    void noneOfThePublishedMistakesIsRepeated(String operator) {
        assumeTrue(GoldPolicy.isHere(operator), "The given policies are not here");
        GoldPolicy gold = GoldPolicy.of(operator);
        List<String> repeated = new ArrayList<>();
        try (RegisterSession session = OperatorHoldings.operator(folder.resolve("register"), operator)) {
            Map<Language, String> texts = new HashMap<>();
            for (Language language : Language.values()) {
                texts.put(language, session.policies().draft(PolicyKind.PRIVACY, language).text());
            }
            PolicyDocument kazakh = session.policies().draft(PolicyKind.PRIVACY, Language.KK);
            List<String> gaps = kazakh.gaps().stream().map(PolicyGap::name).toList();
            Document page = Jsoup.parse(kazakh.html());
            for (GoldPolicy.Mistake mistake : gold.mistakes()) {
                if (mistake.kind().equals("missing_section")) {
                    if (!isThere(SECTIONS.get(mistake.topic()), page, gaps)) {
                        repeated.add("missing again: " + mistake.topic());
                    }
                } else if (!mistake.quote().isEmpty() && texts.values().stream().anyMatch(text -> holds(text, mistake.quote()))) {
                    String cure = CURED.getOrDefault(mistake.kind() + " " + mistake.quote(), "");
                    if (!isCured(cure, texts.get(Language.KK), gaps, gold, mistake)) {
                        repeated.add(mistake.kind() + " " + mistake.quote() + " (" + cure + ")");
                    }
                }
            }
        }
        assertThat(new TreeSet<>(repeated)).isEmpty();
    }

    /** Whether a text holds a quotation as whole words. */
    private static boolean holds(String text, String quote) {
        String words = Pattern.quote(GoldPolicy.plain(quote));
        return Pattern.compile("(?<![\\p{L}\\d])" + words + "(?![\\p{L}\\d])").matcher(GoldPolicy.plain(text)).find();
    }

    private static boolean isCured(String cure, String text, List<String> gaps, GoldPolicy gold, GoldPolicy.Mistake mistake) {
        if (cure.startsWith("gap ")) {
            return gaps.contains(cure.substring("gap ".length()));
        } else if (cure.startsWith("not ")) {
            Pattern wrong = Pattern.compile(cure.substring("not ".length()), Pattern.MULTILINE | Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
            return !wrong.matcher(text).find();
        }
        return cure.equals("fact") && gold.facts().stream().anyMatch(fact -> GoldPolicy.plain(fact.words()).contains(GoldPolicy.plain(mistake.quote())));
    }

    /** A missing section is there, or the register has nothing for it, and that is told. */
    private static boolean isThere(String section, Document page, List<String> gaps) {
        if (section == null) {
            return false;
        } else if (section.equals("dated")) {
            return Stream.of(page.select(".standing").text()).anyMatch(words -> words.contains("2026 жылғы 25 қараша"));
        }
        return section.startsWith("gap ") ? gaps.contains(section.substring("gap ".length())) : page.selectFirst("div.clause#" + section) != null;
    }
}
