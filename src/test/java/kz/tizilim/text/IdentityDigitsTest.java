package kz.tizilim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people and tables write them: the same twelve digits, or left as they are for the check to name the fault. */
class IdentityDigitsTest {
    private static final String IIN = "920512300005";

    @ParameterizedTest
    @ValueSource(strings = {
        "920512 300005", "920512-300005", " 920512300005\t", "920512\u00a0300005", "920\u2009512\u2009300\u2009005", "920512\u2011300005",
        "920512\u2212300005", "\u200b920512\u200d300005\ufeff", "9205\u00ad12300005", "'920512300005", "’920512300005", "=\"920512300005\"",
        "='920512300005'", "ИИН 920512300005", "ЖСН/ИИН: 920512300005", "IIN № 920512300005", "920512300005.0",
        "\u0669\u0662\u0660\u0665\u0661\u0662\u0663\u0660\u0660\u0660\u0660\u0665", "９２０５１２３００００５", "9 2 0 5 1 2 3 0 0 0 0 5"})
    void sameNumberHoweverItIsWritten(String written) {
        assertThat(IdentityDigits.of(written)).isEqualTo(IIN);
        assertThat(person(written).iin()).isEqualTo(IIN);
        assertThat(PersonRules.check(person(written), LocalDate.of(2026, 11, 30))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9205123O0005", "920512/300005", "920512300005, 930101300001", "паспорт N12345678", "нет"})
    void otherSignsStayForTheCheck(String written) {
        assertThat(IdentityDigits.of(written)).isEqualTo(written);
        assertThat(IdentityNumber.check(written).why()).isEqualTo("text.identity.signs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "'", "\u200b"})
    void nothingIsNothing(String written) {
        assertThat(person(written).iin()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"40305500008, 040305500008", "305500000, 000305500000"})
    void lostZerosAreNamed(String written, String whole) {
        assertThat(IdentityDigits.withLostZeros(written)).contains(whole);
        IdentityNumber.Verdict verdict = IdentityNumber.check(written);
        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.why()).isEqualTo("text.identity.zeros-lost");
        assertThat(verdict.arguments()).containsExactly(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"92051230000", "12345678901", "4030550000", "1", "40305500009"})
    void aDigitMissingElsewhereIsNoLostZero(String written) {
        assertThat(IdentityDigits.withLostZeros(written)).isEmpty();
        assertThat(IdentityNumber.check(written).why()).isEqualTo("text.identity.length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9,20512E+11", "9.20512E+11", "9E11"})
    void aShortenedNumberIsSaidToBeSo(String written) {
        assertThat(IdentityNumber.check(written).why()).isEqualTo("text.identity.shortened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000000", "111111111111", "999999999999", "123456789012", "012345678901"})
    void placeholdersAreWarnedOf(String written) {
        IdentityNumber.Verdict verdict = IdentityNumber.check(written);
        assertThat(IdentityDigits.isPlaceholder(written)).isTrue();
        assertThat(verdict.valid() ? verdict.warnings().get(0) : verdict.why()).isEqualTo("text.identity.placeholder");
    }

    @Test
    void aRealNumberIsNoPlaceholder() {
        assertThat(IdentityDigits.isPlaceholder(IIN)).isFalse();
        assertThat(IdentityDigits.isPlaceholder("991332300002")).isFalse();
        assertThat(IdentityNumber.check("991332300002").warnings()).containsExactly("text.identity.no-birth-date");
    }

    private static Person person(String iin) {
        return new Person(null, 0, "Ким", "Анна", null, iin, null, null, null, null, null, null, null, null, null);
    }
}
