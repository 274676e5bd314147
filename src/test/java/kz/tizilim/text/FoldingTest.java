package kz.tizilim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Қасымов, касымов", "Қасымов, КАСЫМОВ", "Қасымов, qasymov", "Қасымов, Kassymov", "Қасымов, Kasymov", "Қасымов, Kasimov",
        "Үлгіқызы, Ulgikyzy", "Үлгіқызы, улгикызы", "Айгүл, Aigul", "Айгүл, Aygul", "Айгүл, Айгуль", "Әйгерім, Aigerim",
        "Жұмабаев, Жумабаев", "Жұмабаев, Джумабаев", "Жұмабаев, Zhumabayev", "Жұмабаев, Jumabaev", "Жұмабаев, Dzhumabaev",
        "Шәріпов, Sharipov", "Щербаков, Shcherbakov", "Щербаков, Scherbakov", "Чернов, Chernov", "Ахметов, Akhmetov",
        "Ахметов, Ahmetov", "Асхат, Askhat", "Қаһарман, Kaharman", "Ғалым, Galym", "Ғани, Ghani", "Сергеев, Sergeyev",
        "Ерлан, Yerlan", "Ерлан, Erlan", "Юлия, Yulia", "Юлия, Yuliya", "Ильяс, Ilyas", "Ілияс, Iliyas", "Мария, Mariya",
        "Мария, Maria", "Алёна, Алена", "Алёна, Alyona", "Элла, Ella", "Цой, Tsoy", "Цой, Tsoi", "Александр, Alexandr",
        "Қуат, Kuwat", "София, Sophia", "Достоевский, Dostoevsky", "Әлия, Aliya", "Әлия, Alia", "Өмірбек, Omirbek",
        "Нұрсұлтан, Nursultan", "Илья, Il'ya", "Қырғызәлі, Kyrgyzali", "Шыңғыс, Shyngys", "Шыңғыс, Şyñğys"
    })
    void spellingsOfOneNameFoldToOneKey(String stored, String typed) {
        assertThat(Folding.fold(typed)).isEqualTo(Folding.fold(stored));
    }

    @Test
    void differentNamesKeepDifferentKeys() {
        List<String> names = List.of("Асанов", "Ашимов", "Хан", "Кан", "Касенов", "Хасенов", "Серік", "Шерік", "Цой", "Чой", "Жанат", "Занат");
        assertThat(names.stream().map(Folding::fold).distinct()).hasSize(names.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Қасымов", "Юлия", "Щербаков", "Ильяс", "Үлгіқызы Айгүл", "Нұрсұлтан"})
    void theBeginningOfAWordFindsTheWord(String name) {
        for (int length = 1; length <= name.length(); length++) {
            assertThat(Folding.fold(name)).startsWith(Folding.fold(name.substring(0, length)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ghbdtn, Привет", "rfcsvjd, Қасымов", "0fcsvjd, Қасымов", "9kubyjd, Ұлгинов", "'''kmdbhf', Эльвира", "fq'ekm, Айэуль",
        "йфыньщм, Qasymov", "bkmzc, Ильяс", "шднфы, Ilyas", "8krty, Үлкен", "fq-tc, Айөес"
    })
    void wordsTypedInTheWrongLayoutAreRead(String typed, String meant) {
        assertThat(Folding.queries(typed)).contains(List.of(Folding.fold(meant)));
    }

    @Test
    void digitsTypedOnTheKazakhRowAreRead() {
        assertThat(Folding.queries("ұұ\"ііәіққққә")).contains(List.of("991332300002"));
    }

    @Test
    void twoLettersAreNotReadInAnotherLayout() {
        assertThat(Folding.queries("fs")).containsExactly(List.of("фс"));
    }

    @Test
    void latinKhIsAlsoReadAsKazakhQ() {
        assertThat(Folding.queries("Bakhytzhan")).contains(List.of(Folding.fold("Бахытжан")), List.of(Folding.fold("Бақытжан")));
    }

    @ParameterizedTest
    @CsvSource({"Қaсымов, Қасымов", "КACEНOB, КАСЕНОВ", "Аlmaty, Almaty", "Вolat, Bolat"})
    void mixedScriptsWithinAWordAreMended(String mixed, String clean) {
        assertThat(Folding.fold(mixed)).isEqualTo(Folding.fold(clean));
    }

    @Test
    void wordsWhollyOfLookAlikesAreReadInBothScripts() {
        assertThat(Folding.queries("ACAHOB")).contains(List.of(Folding.fold("АСАНОВ")));
        assertThat(Folding.queries("ТОМ")).contains(List.of(Folding.fold("TOM")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "+7 701 234-56-78", "+7(701)2345678", "8 (701) 234 56 78", "87012345678", "77012345678", "7012345678", "701 234 56 78",
        "(701) 234-56-78", "8-701-234-56-78", "+7 701 234 56 78"
    })
    void aTelephoneIsFoundInAnySpelling(String spelling) {
        assertThat(Folding.tokens("тел. " + spelling)).contains("7012345678", "~8765432107");
        assertThat(Folding.queries(spelling)).contains(List.of("7012345678"));
        assertThat(List.of("5678", "345678", "2345678", "234-56-78", "70123", "701 234", "8 701 234")).allMatch(typed -> answers(typed, "тел. " + spelling));
    }

    @Test
    void anUnfinishedTelephoneIsFoundWhileItIsTyped() {
        String whole = "8 701 234 56 78";
        for (int length = 3; length <= whole.length(); length++) {
            String typed = whole.substring(0, length);
            assertThat(Folding.queries(typed)).as(typed).anyMatch(reading -> reading.size() == 1 && "7012345678".startsWith(reading.get(0)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Қасымов 701 234", "Касымов +7 701 2345678", "87012345678 касымов", "касымов 234-56-78", "Қасымов 5678"})
    void aNameAndATelephoneAreFoundTogether(String typed) {
        assertThat(answers(typed, "Қасымов +7 (701) 234 56 78")).isTrue();
        assertThat(answers(typed, "Қасымов +7 (701) 234 56 79")).isEqualTo(typed.equals("Қасымов 701 234"));
    }

    @Test
    void anIdentityNumberIsFoundByItsTailAndInGroups() {
        assertThat(List.of("991332300311", "991332 300311")).allSatisfy(number -> assertThat(List.of("0311", "00311", "300311", "9913", "991332300311", "991332 300311"))
                .allMatch(typed -> answers(typed, "ЖСН " + number)));
        assertThat(answers("0312", "ЖСН 991332300311")).isFalse();
        assertThat(answers("Қасымов 0311", "Касымов, 991332300311")).isTrue();
        assertThat(Folding.queries("991332 300311")).contains(List.of("991332300311"));
    }

    @Test
    void endsAreLookedForBeforeBeginnings() {
        assertThat(Folding.queries("0311")).startsWith(List.of("~1130"), List.of("0311"));
        assertThat(Folding.queries("031")).containsExactly(List.of("031"));
    }

    @Test
    void manyNumbersAtOnceAreReadAsTheyAre() {
        assertThat(Folding.queries("1111 2222 3333 4444 5555 6666 7777")).hasSizeLessThan(10);
    }

    private static boolean answers(String typed, String text) {
        List<String> tokens = Folding.tokens(text);
        return Folding.queries(typed).stream()
                .anyMatch(reading -> reading.stream().allMatch(word -> tokens.stream().anyMatch(token -> token.startsWith(word))));
    }

    @Test
    void aDateBeforeATelephoneDoesNotHideIt() {
        assertThat(Folding.tokens("19.03.2026 87012345678")).contains("7012345678", "2026", "19");
    }

    @Test
    void numbersOfPapersKeepTheirParts() {
        assertThat(Folding.tokens("R-2026-0007")).contains("р", "2026", "0007");
        assertThat(Folding.queries("R-2026-0007")).contains(List.of("р", "2026", "0007"));
    }

    @Test
    void theGroupsOfANumberAreFoundByTheNumber() {
        assertThat(Folding.tokens("+7 (701) 234-56-78")).containsExactlyInAnyOrder("7012345678", "~8765432107");
        assertThat(Folding.tokens("ЖСН 9913 3230 0311")).containsExactlyInAnyOrder("жсн", "991332300311", "~113003233199");
        assertThat(Folding.tokens("12 және 3")).containsExactlyInAnyOrder("12", "жане", "3");
    }

    @Test
    void nothingIsFoundByNothing() {
        assertThat(Folding.tokens(null)).isEmpty();
        assertThat(Folding.queries(" .,- ")).isEmpty();
        assertThat(Folding.fold("ьъ")).isEmpty();
    }

    @Test
    void invisibleAndComposedCharactersDoNotMatter() {
        assertThat(Folding.fold("Ай\u00ADгүл\u200B")).isEqualTo(Folding.fold("Аи\u0306гүл"));
    }

    @Test
    void eachTokenIsGivenOnce() {
        assertThat(Folding.tokens("Айгүл Айгуль Aigul")).containsExactly("аигул");
    }
}
