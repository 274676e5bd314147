package kz.tizilim.policies.facts;

import static org.assertj.core.api.Assertions.assertThat;

import kz.tizilim.law.LawPack;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.law.deadline.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only a promise that can never end after the law's term is printed. */
final class PromisedTermTest {
    @ParameterizedTest
    @CsvSource({
        "30 calendar-day from receipt, D1, false",
        "7 working-day from confirmation, D3, false",
        "1 working-day from confirmation, D3, false",
        "30 calendar-day from withdrawal, D8, false",
        "15 working-day from withdrawal, D8, true",
        "15 calendar-day from receipt, D8, true",
        "2 week from withdrawal, D8, true",
        "16 working-day from withdrawal, D8, false",
        "3 working-day from receipt, D1, true",
        "3 calendar-day from receipt, D1, true",
        "4 calendar-day from receipt, D1, false",
        "9 working-day from receipt, D14, false",
    })
    void aPromiseIsWithinTheLawOnlyIfItNeverEndsLater(String promise, String code, boolean within) {
        Term term = LawPack.current().term(code).term().orElseThrow();
        assertThat(PromisedTerm.isWithin(Promise.parse(promise).orElseThrow(), term)).isEqualTo(within);
    }
}
