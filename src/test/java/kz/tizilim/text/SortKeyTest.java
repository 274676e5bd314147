package kz.tizilim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortKeyTest {
    private static final String ALPHABET = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";

    @Test
    void namesFollowTheKazakhAlphabet() {
        for (String alphabet : List.of(ALPHABET, ALPHABET.toLowerCase(Locale.ROOT))) {
            List<String> letters = alphabet.codePoints().mapToObj(Character::toString).toList();
            assertThat(sorted(letters)).isEqualTo(letters);
        }
    }

    @Test
    void latinNamesComeAfterCyrillicOnes() {
        assertThat(sorted(List.of("Adams", "Ярослав", "Әсем", "Zhan", "Асан", "Қайрат", "Канат")))
                .containsExactly("Асан", "Әсем", "Канат", "Қайрат", "Ярослав", "Adams", "Zhan");
    }

    @Test
    void whatHasNoNameComesFirst() {
        assertThat(SortKey.of(null)).isEmpty();
        assertThat(SortKey.of("  ")).isEmpty();
    }

    @Test
    void aKeyNeverOutgrowsItsColumn() {
        assertThat(SortKey.of("Қазақстан ".repeat(500)).length).isLessThanOrEqualTo(SortKey.LONGEST);
        assertThat(SortKey.of("ᾂ𠀀".repeat(500)).length).isLessThanOrEqualTo(SortKey.LONGEST);
    }

    private static List<String> sorted(List<String> names) {
        List<String> sorted = new ArrayList<>(names);
        Collections.shuffle(sorted, new Random(7));
        sorted.sort((one, other) -> Arrays.compareUnsigned(SortKey.of(one), SortKey.of(other)));
        return sorted;
    }
}
