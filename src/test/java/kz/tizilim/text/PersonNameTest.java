package kz.tizilim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @Test
    void aNameIsShownInItsForms() {
        PersonName name = new PersonName("Үлгіқызы", " Айгүл ", null);
        assertThat(name.full()).isEqualTo("Үлгіқызы Айгүл");
        assertThat(name.givenFirst()).isEqualTo("Айгүл Үлгіқызы");
        assertThat(name.initials()).isEqualTo("А. Үлгіқызы");
        assertThat(name.surnameAndInitials()).isEqualTo("Үлгіқызы А.");
    }

    @Test
    void patronymicsAndDoubleNamesHaveInitialsToo() {
        assertThat(new PersonName("Мысалов", "қайрат", "Асанұлы").initials()).isEqualTo("Қ. А. Мысалов");
        assertThat(PersonName.of("Мысалова", "Анна-Мария").initials()).isEqualTo("А.-М. Мысалова");
        assertThat(PersonName.of("", "").initials()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Мысалов Қайрат Асанұлы, Мысалов, Қайрат, Асанұлы", "Қайрат Асанұлы Мысалов, Мысалов, Қайрат, Асанұлы",
        "Айгүл Үлгіқызы, Үлгіқызы, Айгүл, ''", "Үлгіқызы Айгүл, Үлгіқызы, Айгүл, ''", "Жанар Сынақова, Сынақова, Жанар, ''",
        "Сынақова Жанар, Сынақова, Жанар, ''", "Айгүл, '', Айгүл, ''", "Асан Үсен, Асан, Үсен, ''",
        "Kairat Mysalov, Mysalov, Kairat, ''", "Мөлдір Әбдіразақ қызы, '', Мөлдір, Әбдіразақ қызы",
        "Болат ұлы Серік, '', Серік, Болат ұлы", "Серікова Мөлдір Әбдіразақ қызы, Серікова, Мөлдір, Әбдіразақ қызы",
        "Мөлдір Әбдіразақ қызы Серікова, Серікова, Мөлдір, Әбдіразақ қызы", "Мамедов Рустам Ахмед оглы, Мамедов, Рустам, Ахмед оглы",
        "Серікова Болат ҚЫЗЫ, Серікова, '', Болат ҚЫЗЫ", "Aidana Bolat qyzy, '', Aidana, Bolat qyzy", "Болат Ұлы, Болат, Ұлы, ''",
        "Мысалов Қайрат Болатұлы, Мысалов, Қайрат, Болатұлы", "Пётр Иванович Примеров, Примеров, Пётр, Иванович"
    })
    void thePartsOfAWrittenNameAreGuessed(String written, String surname, String given, String patronymic) {
        assertThat(PersonName.guess(written)).isEqualTo(new PersonName(surname, given, patronymic));
    }
}
