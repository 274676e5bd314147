package kz.tizilim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddresseeTest {
    /** Point 17 of the review: letters went to «Досым Үлгіәлі» and «Досым» in the nominative. */
    @ParameterizedTest
    @CsvSource({
        "KK, Досым Үлгіәлі, Досым Үлгіәліге", "RU, Досым Улгиали, Досыму Улгиали", "RU, Улгиали Досым, Улгиали Досыму",
        "RU, Сынакова Жанна, Сынаковой Жанне", "RU, Жанна Сынакова, Жанне Сынаковой", "RU, Иван Примеров, Ивану Примерову",
        "RU, Мысалов Кайрат Болатович, Мысалову Кайрату Болатовичу", "KK, Мысалов Қайрат Болатұлы, Мысалов Қайрат Болатұлына",
        "RU, Айгүл Үлгіқызы, Айгүл Үлгіқызы", "EN, Jane Sample, Jane Sample",
    })
    void nameIsPutInTheDativeAsItWasWritten(Language language, String written, String dative) {
        assertThat(Addressee.dative(written, Optional.empty(), language)).contains(dative);
    }

    @ParameterizedTest
    @CsvSource({"RU, Ким Женя", "RU, Jane Sample", "RU, ТОО «Сынақ хабар»", "KK, «Сынақ хабар» ЖШС"})
    void whatNoRuleTellsIsNotGuessed(Language language, String written) {
        assertThat(Addressee.dative(written, Optional.empty(), language)).isEmpty();
    }

    @Test
    void cardTellsWhatTheNameDoesNot() {
        assertThat(Addressee.dative("Ким Женя", Optional.of(Gender.MALE), Language.RU)).contains("Киму Жене");
    }

    @ParameterizedTest
    @CsvSource({
        "Жанна Сынакова, FEMALE", "Досым Үлгіәлі, MALE", "Айгүл Үлгі, FEMALE", "Тимур Маркович, MALE", "Анна Маркович, ", "Женя Ким, ", "Серик Ким, MALE", "Мадина Ли, FEMALE",
    })
    void genderIsToldByAnyPartUnlessTwoDisagree(String written, Gender gender) {
        assertThat(Addressee.gender(written)).isEqualTo(Optional.ofNullable(gender));
    }

    @ParameterizedTest
    @CsvSource({"Комитет по информационной безопасности, true", "«Сынақ хабар» ЖШС, true", "Жасанды интеллект министрлігі, true", "Комаров Иван, false", "Аоки Тимур, false"})
    void bodiesAndCompaniesAreToldFromPersons(String name, boolean organisation) {
        assertThat(Addressee.isOrganisation(name)).isEqualTo(organisation);
    }
}
