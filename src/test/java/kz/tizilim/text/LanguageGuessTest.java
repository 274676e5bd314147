package kz.tizilim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Сәлеметсіз бе! Мен туралы қандай деректер сақтайсыз?|KK",
        "Өтініш|KK",
        "Саламатсыз ба, мен туралы кандай дербес деректер бар, жауап керек|KK",
        "озимнин деректеримди оширу бойынша отиниш, рахмет|KK",
        "Здравствуйте! Прошу сообщить, какие мои данные вы храните.|RU",
        "Я, Қайрат Мысалов, отзываю согласие на обработку моих персональных данных. Прошу подтвердить на aigul@example.kz|RU",
        "Hello, please tell me what data you hold about me.|EN",
        "Дербес деректерімді жойыңыз. Прошу удалить мои персональные данные.|KK",
        "Удалите мой аккаунт https://example.kz/account|RU"
    })
    void theLanguageIsProposedFromLettersAndWords(String text, Language language) {
        assertThat(LanguageGuess.of(text)).contains(language);
    }

    @Test
    void figuresAloneTellNoLanguage() {
        assertThat(LanguageGuess.of("19.03.2026 — 12")).isEmpty();
        assertThat(LanguageGuess.of(null)).isEmpty();
    }
}
