package kz.tizilim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KazakhCaseTest {

    @ParameterizedTest
    @CsvSource({
        "Айгүл Үлгіқызы, Айгүл Үлгіқызына", "Мысалов Қайрат, Мысалов Қайратқа", "Үлгібеков Т. Қасымұлы, Үлгібеков Т. Қасымұлына",
        "Үлгібеков, Үлгібековке", "Мысалов, Мысаловқа", "Қанаев, Қанаевқа", "Әділов, Әділовке", "Сергеев, Сергеевке", "Мысалова, Мысаловаға", "Айгүл, Айгүлге", "Ержан, Ержанға", "Серік, Серікке",
        "Әсел, Әселге", "Нұрсұлтан, Нұрсұлтанға", "Әлия, Әлияға", "Динара, Динараға", "Қуандық, Қуандыққа", "Зейнеп, Зейнепке",
        "Мұхаммед, Мұхаммедке", "Олег, Олегке", "Игорь, Игорьге", "Сергей, Сергейге", "Юрий, Юрийге", "Ғали, Ғалиға", "Әли, Әлиге",
        "Тимур, Тимурға", "Артур, Артурға", "Сейфуллин, Сейфуллинге", "Ким, Кимге", "Цой, Цойға", "Пак, Пакқа", "Айсұлу, Айсұлуға",
        "Жеңіс, Жеңіске", "Болат, Болатқа", "Гүлнұр, Гүлнұрға", "Бейбіт, Бейбітке", "Анна-Мария, Анна-Марияға", "Эльмир, Эльмирге",
        "Айжан, Айжанға", "Абай, Абайға", "Құралай, Құралайға", "Меруерт, Меруертке", "Іңкәр, Іңкәрге", "Ораз, Оразға"
    })
    void lettersAreAddressedInTheDative(String nominative, String dative) {
        assertThat(KazakhCase.DATIVE.of(nominative)).isEqualTo(dative);
    }

    @ParameterizedTest
    @CsvSource({
        "Қайрат, Қайраттың, Қайратты, Қайратта, Қайраттан, Қайратпен",
        "Нұрлан, Нұрланның, Нұрланды, Нұрланда, Нұрланнан, Нұрланмен",
        "Динара, Динараның, Динараны, Динарада, Динарадан, Динарамен",
        "Ораз, Ораздың, Оразды, Оразда, Ораздан, Оразбен",
        "Айгүл, Айгүлдің, Айгүлді, Айгүлде, Айгүлден, Айгүлмен",
        "Мысалов, Мысаловтың, Мысаловты, Мысаловта, Мысаловтан, Мысаловпен",
        "Үлгіқызы, Үлгіқызының, Үлгіқызын, Үлгіқызында, Үлгіқызынан, Үлгіқызымен",
        "Қасымұлы, Қасымұлының, Қасымұлын, Қасымұлында, Қасымұлынан, Қасымұлымен"
    })
    void otherCasesFollowTheSameSounds(String name, String whose, String whom, String where, String fromWhom, String withWhom) {
        assertThat(KazakhCase.GENITIVE.of(name)).isEqualTo(whose);
        assertThat(KazakhCase.ACCUSATIVE.of(name)).isEqualTo(whom);
        assertThat(KazakhCase.LOCATIVE.of(name)).isEqualTo(where);
        assertThat(KazakhCase.ABLATIVE.of(name)).isEqualTo(fromWhom);
        assertThat(KazakhCase.INSTRUMENTAL.of(name)).isEqualTo(withWhom);
    }

    @Test
    void institutionsAreDeclinedAsPossessedNouns() {
        assertThat(KazakhCase.DATIVE.ofPossessed("цифрлық даму министрлігі")).isEqualTo("цифрлық даму министрлігіне");
        assertThat(KazakhCase.DATIVE.ofPossessed("Алматы қаласының басқармасы")).isEqualTo("Алматы қаласының басқармасына");
        assertThat(KazakhCase.GENITIVE.ofPossessed("серіктестігі")).isEqualTo("серіктестігінің");
    }

    @ParameterizedTest
    @ValueSource(strings = {"John Smith", "ЖШС", "Үлгі ЖШС", "№ 5", "", "Үлгі (Алматы)"})
    void whatNoRuleCanTellStaysAsItIs(String words) {
        assertThat(KazakhCase.DATIVE.of(words)).isEqualTo(words);
    }
}
