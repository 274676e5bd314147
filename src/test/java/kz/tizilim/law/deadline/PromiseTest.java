package kz.tizilim.law.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PromiseTest {
    @Test
    void promiseWithoutFromRunsFromReceipt() {
        assertThat(Promise.parse("30 calendar-day")).contains(new Promise(30, TermUnit.CALENDAR_DAY, Trigger.RECEIPT));
    }

    @Test
    void promiseNamesItsEvent() {
        assertThat(Promise.parse(" 7  Working-Days from confirmation "))
                .contains(new Promise(7, TermUnit.WORKING_DAY, Trigger.CONFIRMATION));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Promise promise = new Promise(2, TermUnit.MONTH, Trigger.WITHDRAWAL);
        assertThat(Promise.parse(promise.written())).contains(promise);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "seven days", "0 working-day", "-3 working-day", "3 day", "3 working-day from yesterday", "3 working-day from before",
        "9999 calendar-day", "99999 calendar-day", "3 working-day from receipt and on",
    })
    void promiseThatCannotBeUnderstoodIsEmpty(String written) {
        assertThat(Promise.parse(written)).isEmpty();
    }

    @Test
    void promiseRunsFromAnEventOnly() {
        assertThatThrownBy(() -> new Promise(1, TermUnit.WEEK, Trigger.AS_REQUESTED)).isInstanceOf(IllegalArgumentException.class);
    }
}
