package kz.tizilim.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HyphensTest {
    private static final String VOWELS = "аеёиоуыэюяәіөүұ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Казахстан|Казахстан", "Соединенные|Соединенные", "консультационные|кон|консу", "қызметкерлердің|қызмет|қыз", "IP-адрес|IP-адрес",
    })
    void shortWordsStayWholeAndLongOnesPartBetweenSyllables(String word, String begun) {
        String marked = Hyphens.marked(word);
        assertThat(marked.replace("\u00AD", "")).isEqualTo(word);
        assertThat(marked.length() > word.length()).isEqualTo(word.length() >= Hyphens.SHORTEST);
        assertThat(word).startsWith(begun);
    }

    @ParameterizedTest
    @ValueSource(strings = {"консультационные", "қызметкерлердің", "трансграничная", "обезличивание-уничтожение", "жауапкершілігі", "видеонаблюдение", "сельскохозяйственный"})
    void eachPartHasAVowelAndThreeLetters(String word) {
        for (String run : Hyphens.marked(word).split("-", -1)) {
            for (String part : run.split("\u00AD", -1)) {
                assertThat(part.length()).as(part).isGreaterThanOrEqualTo(2);
                assertThat(part.toLowerCase(Locale.ROOT).chars().anyMatch(letter -> VOWELS.indexOf(letter) >= 0)).as(part).isTrue();
                assertThat(part).doesNotStartWith("ь").doesNotStartWith("й").doesNotStartWith("ъ");
            }
        }
    }

    @Test
    void digestsAndAddressesBearNoMark() {
        assertThat(Hyphens.marked("9f2c77ab03de41c09f2c77ab03de41c0 very.long.address@mysal.example.kz")).doesNotContain("\u00AD");
    }

    /** Point 30 of the review: «Казахст/ан» stood in two lines of a narrow column, without a hyphen. */
    @Test
    void noWordOfATableIsCutWithoutAHyphen() {
        String row = "<tr><td>{{a}}</td><td>{{b}}</td><td>{{b}}</td><td>{{b}}</td><td>{{c}}</td></tr>";
        PaperTemplate template = PaperTemplate.written("t", "<main class=\"policy\"><table class=\"wide\"><thead><tr><th>1</th><th>2</th><th>3</th><th>4</th><th>5</th></tr></thead><tbody>" + row + "</tbody></table></main>");
        String long_ = "Жауапкершілігі шектеулі консультационно-сельскохозяйственное товарищество ".repeat(6).strip();
        String text = PaperText.of(Papers.make(template, Map.of("a", "ТОО «Улги»", "b", long_, "c", "Казахстан"), PaperInfo.of("t", Language.RU, "c")).pdf());
        assertThat(text).contains("Казахстан").doesNotContain("\u00AD").doesNotContain("\u200B");
        assertThat(text.replaceAll("[-\u2010]\\s*\n\\s*", "")).contains("сельскохозяйственное");
    }
}
