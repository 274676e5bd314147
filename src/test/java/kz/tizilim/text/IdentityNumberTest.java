package kz.tizilim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import kz.tizilim.text.IdentityNumber.EntityType;
import kz.tizilim.text.IdentityNumber.Kind;
import kz.tizilim.text.IdentityNumber.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"970240000816", "971240001315", "020240000555", "941240000193", "940140000385", "170740001680", "950440001673"})
    void publishedNumbersOfCompaniesAreValid(String bin) {
        IdentityNumber.Verdict verdict = IdentityNumber.check(bin);
        assertThat(verdict.valid()).isTrue();
        assertThat(verdict.kind()).isEqualTo(Kind.BIN);
        assertThat(verdict.warnings()).isEmpty();
        assertThat(IdentityNumber.entityType(bin)).contains(EntityType.RESIDENT);
        assertThat(IdentityNumber.birthDate(bin)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"991332300002", "991332300311"})
    void anImpossibleDateIsWarnedOfAndNotRejected(String iin) {
        IdentityNumber.Verdict verdict = IdentityNumber.check(iin);
        assertThat(verdict.valid()).isTrue();
        assertThat(verdict.kind()).isEqualTo(Kind.IIN);
        assertThat(verdict.warnings()).containsExactly("text.identity.no-birth-date");
        assertThat(IdentityNumber.birthDate(iin)).isEmpty();
    }

    @Test
    void numbersForWhichBothPassesGiveTenAreNeverIssued() {
        for (int check = 0; check <= 9; check++) {
            assertThat(IdentityNumber.check("99133230030" + check).why()).isEqualTo("text.identity.never-issued");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"990140000593", "190240015482", "970240000810", "971240001314"})
    void aWrongCheckDigitIsRejected(String number) {
        IdentityNumber.Verdict verdict = IdentityNumber.check(number);
        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.why()).isEqualTo("text.identity.check-digit");
    }

    @Test
    void exactlyOneCheckDigitFitsAndTheOthersDoNot() {
        long valid = 0;
        for (int check = 0; check <= 9; check++) {
            valid += IdentityNumber.check("97024000081" + check).valid() ? 1 : 0;
        }
        assertThat(valid).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"'', text.identity.empty", "'  ', text.identity.empty", "97024000081, text.identity.length",
        "9702400008160, text.identity.length", "97024000081O, text.identity.signs", "٩٧٠٢٤٠٠٠٠٨١x, text.identity.signs",
        "-, text.identity.empty"})
    void whatIsNotTwelveDigitsIsRejectedWithItsReason(String number, String why) {
        assertThat(IdentityNumber.check(number).why()).isEqualTo(why);
        assertThat(IdentityNumber.check(null).why()).isEqualTo("text.identity.empty");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reasonsAreSaidInEachLanguage(Language language) {
        assertThat(IdentityNumber.check("123").reason(Messages.of(language))).get().asString().contains("3").contains("12");
        assertThat(IdentityNumber.check("970240000816").reason(Messages.of(language))).isEmpty();
    }

    @Test
    void spacesAndHyphensDoNotMatter() {
        assertThat(IdentityNumber.check(" 9702 4000-0816\u00A0").digits()).isEqualTo("970240000816");
    }

    @Test
    void birthDateAndSexAreReadFromTheDigits() {
        String woman = withCheckDigit("85022840001");
        assertThat(IdentityNumber.birthDate(woman)).contains(LocalDate.of(1985, 2, 28));
        assertThat(IdentityNumber.sex(woman)).contains(Sex.FEMALE);
        String boy = withCheckDigit("12022950002");
        assertThat(IdentityNumber.birthDate(boy)).contains(LocalDate.of(2012, 2, 29));
        assertThat(IdentityNumber.sex(boy)).contains(Sex.MALE);
        assertThat(IdentityNumber.birthDate(withCheckDigit("99010110003"))).contains(LocalDate.of(1899, 1, 1));
    }

    @Test
    void aBirthDateStillToComeIsWarnedOf() {
        String iin = withCheckDigit("30010150001");
        assertThat(IdentityNumber.check(iin, LocalDate.of(2026, 3, 19)).warnings()).containsExactly("text.identity.future-birth-date");
        assertThat(IdentityNumber.check(iin, LocalDate.of(2030, 1, 1)).warnings()).isEmpty();
    }

    @Test
    void theMonthOfRegistrationIsReadFromABin() {
        assertThat(IdentityNumber.registrationMonth("970240000816")).contains(YearMonth.of(1997, 2));
        assertThat(IdentityNumber.registrationMonth("170740001680")).contains(YearMonth.of(2017, 7));
        assertThat(IdentityNumber.registrationMonth("991332300002")).isEmpty();
        String oddMonth = withCheckDigit("97194000081");
        assertThat(IdentityNumber.check(oddMonth).warnings()).containsExactly("text.identity.no-registration-month");
        assertThat(IdentityNumber.registrationMonth(oddMonth)).isEmpty();
    }

    @Test
    void aFifthDigitOfNoKindIsWarnedOf() {
        IdentityNumber.Verdict verdict = IdentityNumber.check(withCheckDigit("97028000081"));
        assertThat(verdict.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(verdict.warnings()).containsExactly("text.identity.unknown-kind");
    }

    private static String withCheckDigit(String eleven) {
        for (int check = 0; check <= 9; check++) {
            if (IdentityNumber.check(eleven + check).valid()) {
                return eleven + check;
            }
        }
        throw new AssertionError("No check digit for " + eleven);
    }
}
