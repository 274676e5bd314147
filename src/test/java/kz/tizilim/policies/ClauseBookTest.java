package kz.tizilim.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kz.tizilim.policies.clauses.BookShape;
import kz.tizilim.policies.clauses.ClauseBook;
import kz.tizilim.policies.clauses.ClauseMarkup;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The clauses that come with the program: the same in three languages, each in its place. */
final class ClauseBookTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}]*}}");

    @ParameterizedTest
    @EnumSource(PolicyKind.class)
    void everyClauseOfTheShapeIsWordedInEveryLanguage(PolicyKind kind) {
        List<String> codes = ClauseBook.shape(kind).sections().stream()
                .flatMap(section -> section.clauses().stream())
                .map(BookShape.Place::code)
                .toList();
        assertThat(codes).doesNotHaveDuplicates();
        for (Language language : Language.values()) {
            ClauseBook book = ClauseBook.of(kind, language);
            assertThat(book.title()).isNotBlank();
            assertThat(book.clauses().keySet()).as("%s %s", kind, language).containsExactlyInAnyOrderElementsOf(codes);
            assertThat(book.clauses().values()).allSatisfy(words -> assertThat(words).isNotBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(PolicyKind.class)
    void aClauseAsksForTheSameFactsInEveryLanguage(PolicyKind kind) {
        Map<String, List<String>> kazakh = placeholders(kind, Language.KK);
        assertThat(placeholders(kind, Language.RU)).isEqualTo(kazakh);
        assertThat(placeholders(kind, Language.EN)).isEqualTo(kazakh);
    }

    @Test
    void aListIsOneListWhateverIsRepeatedInIt() {
        String html = ClauseMarkup.html("Words:\n{{#a}}\n- {{.}}\n{{/a}}\n- last\nAfter", "1.2.");
        assertThat(html).isEqualToIgnoringWhitespace(
                "<p><span class=\"clause-number\">1.2.</span> Words:</p><ul>{{#a}}<li>{{.}}</li>{{/a}}<li>last</li></ul><p>After</p>");
    }

    @Test
    void whatTheOfficerWritesIsNeverMarkup() {
        assertThat(ClauseMarkup.html("a <b> & c", "")).isEqualToIgnoringWhitespace("<p>a &lt;b&gt; &amp; c</p>");
    }

    private static Map<String, List<String>> placeholders(PolicyKind kind, Language language) {
        Map<String, List<String>> all = new TreeMap<>();
        ClauseBook.of(kind, language).clauses().forEach((code, words) ->
                all.put(code, PLACEHOLDER.matcher(words).results().map(found -> found.group()).sorted().toList()));
        return all;
    }
}
