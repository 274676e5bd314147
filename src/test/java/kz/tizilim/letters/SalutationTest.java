package kz.tizilim.letters;

import static org.assertj.core.api.Assertions.assertThat;

import kz.tizilim.text.Gender;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SalutationTest {
    @ParameterizedTest
    @CsvSource({
        "Айгүл Үлгіқызы, Уважаемая Айгүл Үлгіқызы!",
        "Жанна Сынақовна, Уважаемая Жанна Сынақовна!",
        "Анна Никитична, Уважаемая Анна Никитична!",
        "Тимур Үлгіұлы, Уважаемый Тимур Үлгіұлы!",
        "Тимур Үлгібекович, Уважаемый Тимур Үлгібекович!",
        "Анна Примерова, 'Уважаемая Анна Примерова!'",
        "Иван Ильинич, 'Уважаемый Иван Ильинич!'",
        "Александр Мысалович, Уважаемый Александр Мысалович!",
        "Тимур Маркович, Уважаемый Тимур Маркович!",
        "Досым Үлгіәлі, Уважаемый Досым Үлгіәлі!",
        "Женя Ким, 'Здравствуйте, Женя Ким!'",
        "Анна Маркович, 'Здравствуйте, Анна Маркович!'",
        "Үлгіқызы, 'Здравствуйте, Үлгіқызы!'"
    })
    void russianGreetsByThePatronymicAndElseWithoutGender(String name, String greeting) {
        assertThat(Salutation.of(name, Language.RU)).isEqualTo(greeting);
    }

    @Test
    void kazakhAndEnglishGreetEveryoneAlike() {
        assertThat(Salutation.of("Тимур Үлгіұлы", Language.KK)).isEqualTo("Құрметті Тимур Үлгіұлы!");
        assertThat(Salutation.of("Тимур Үлгіұлы", Language.EN)).isEqualTo("Dear Тимур Үлгіұлы,");
    }

    @Test
    void cardTellsWhatTheNameDoesNot() {
        assertThat(Salutation.of("Женя Ким", Gender.FEMALE, Language.RU)).isEqualTo("Уважаемая Женя Ким!");
        assertThat(Salutation.of("Женя Ким", Gender.MALE, Language.RU)).isEqualTo("Уважаемый Женя Ким!");
    }

    /** Point 15 of the review: «Здравствуйте, Комитет…!». */
    @ParameterizedTest
    @CsvSource({"Комитет по информационной безопасности", "ТОО «Сынақ хабар»", "Synaq Habar LLP"})
    void bodyOrCompanyIsNotGreeted(String name) {
        assertThat(Salutation.of(name, Language.RU)).isNull();
    }

    @Test
    void aLetterToNobodyByNameDoesNotGreet() {
        assertThat(Salutation.of(" ", Language.KK)).isNull();
    }
}
