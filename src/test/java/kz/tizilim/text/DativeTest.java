package kz.tizilim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The dative against tables that were written by hand, apart from the rules. */
final class DativeTest {
    private static final double MOST_UNSURE = 0.10;
    private static final double LEAST_RIGHT = 0.995;

    @ParameterizedTest
    @EnumSource(value = Language.class, names = {"KK", "RU"})
    void tableIsAnsweredRightOrNotAtAll(Language language) throws IOException {
        List<String> wrong = new ArrayList<>();
        int unsure = 0;
        List<String> rows = rows(language);
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            Optional<String> answer = cells[0].equals("post")
                    ? Dative.post(cells[1], language)
                    : Dative.person(name(cells[1]), Optional.empty(), language);
            unsure += answer.isEmpty() ? 1 : 0;
            answer.filter(form -> !form.equals(cells[2])).ifPresent(form -> wrong.add(row + " but " + form));
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(300);
        assertThat(wrong).as("wrong, of %d sure", rows.size() - unsure).hasSizeLessThanOrEqualTo((int) ((1 - LEAST_RIGHT) * (rows.size() - unsure)));
        assertThat((double) unsure / rows.size()).as("unsure").isLessThanOrEqualTo(MOST_UNSURE);
    }

    @ParameterizedTest
    @CsvSource({
        "Ким, Женя, MALE, Киму Жене", "Ким, Женя, FEMALE, Ким Жене", "Ким, Женя, , ",
        "Шевченко, Саша, , Шевченко Саше", "Ахмет, Данияр, MALE, Ахмету Данияру", "Долих, Олег, MALE, ",
    })
    void cardDecidesWhereTheNameDoesNot(String surname, String given, Gender gender, String dative) {
        assertThat(Dative.person(PersonName.of(surname, given), Optional.ofNullable(gender), Language.RU)).isEqualTo(Optional.ofNullable(dative));
    }

    @ParameterizedTest
    @CsvSource({
        "Ахметов, Серик, Болатович, MALE", "Ким, Анна, Сергеевна, FEMALE", "Үлгі, Айгүл, Асанқызы, FEMALE", "Момышұлы, Бауыржан, '', MALE",
        "Троицкая, Алекс, '', FEMALE", "Цой, Илья, '', MALE", "Ли, Мадина, '', ", "Пак, Саша, '', ", "Мамедова, Севда, Гасан кызы, FEMALE",
    })
    void genderIsReadFromTheNameOrNotAtAll(String surname, String given, String patronymic, Gender gender) {
        assertThat(Gender.of(new PersonName(surname, given, patronymic))).isEqualTo(Optional.ofNullable(gender));
    }

    @Test
    void englishHasNoDative() {
        assertThat(Dative.post("chief accountant", Language.EN)).contains("chief accountant");
    }

    // The tables write names in the order of documents.
    private static PersonName name(String written) {
        String[] parts = written.split(" ", 3);
        return new PersonName(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    private static List<String> rows(Language language) throws IOException {
        try (InputStream in = DativeTest.class.getResourceAsStream("dative_" + language.code() + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
