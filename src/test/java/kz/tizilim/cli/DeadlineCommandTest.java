package kz.tizilim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeadlineCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void jsonIsOneValueWithTheFieldsThatScriptsRead() throws JsonProcessingException {
        assertThat(run("--kind", "access", "--received", "2026-03-19", "--promise", "30 calendar-day", "--language", "en", "--json")).isZero();
        assertThat(out.toString().strip()).startsWith(
                "{\"due\":\"2026-03-27\",\"statutory\":\"2026-03-27\",\"promised\":\"2026-04-20\",\"governs\":\"statutory\",\"rule\":\"D1\",\"article\":\"paragraph 16 of the Rules");
        JsonNode json = json();
        assertThat(json.get("confidence").asText()).isEqualTo("C2");
        assertThat(json.get("days")).hasSize(8);
        assertThat(json.get("days").get(0)).hasToString("{\"date\":\"2026-03-20\",\"counted\":true}");
        assertThat(json.get("days").get(1).get("why").asText()).isEqualTo("Nauryz, public holiday");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void waitingPromiseGivesNoDateAndSaysSo() throws JsonProcessingException {
        assertThat(run("--kind", "withdrawal", "--received", "2026-03-19", "--promise", "7 working-day from confirmation", "--json")).isZero();
        assertThat(json().get("promised").isNull()).isTrue();
        assertThat(json().get("waitingFor").asText()).isEqualTo("confirmation");
        assertThat(json().get("due").asText()).isEqualTo("2026-04-14");
    }

    @Test
    void confirmedPromiseGovernsWhereItIsEarlier() throws JsonProcessingException {
        run("--kind", "withdrawal", "--received", "2026-03-19", "--promise", "7 working-day from confirmation", "--confirmed", "2026-03-27", "--json");
        assertThat(json().get("governs").asText()).isEqualTo("promised");
        assertThat(json().get("due").asText()).isEqualTo("2026-04-07");
    }

    @Test
    void kindWithoutATermSaysSo() throws JsonProcessingException {
        assertThat(run("--kind", "algorithm-review", "--received", "2026-03-19", "--language", "en", "--json")).isZero();
        assertThat(json().get("due").isNull()).isTrue();
        assertThat(json().get("rule").isNull()).isTrue();
        assertThat(json().get("governs").asText()).isEqualTo("none");
        assertThat(json().get("why").asText()).contains("No term for this case was found");
    }

    @Test
    void sixDayWeekCountsSaturday() throws JsonProcessingException {
        run("--kind", "blocking", "--received", "2026-03-27", "--six-day-week", "--json");
        assertThat(json().get("due").asText()).isEqualTo("2026-03-28");
    }

    @Test
    void breachGivesItsCautiousHour() throws JsonProcessingException {
        run("--kind", "breach-notice", "--received", "2026-05-08T14:30", "--json");
        assertThat(json().get("sameHour").asText()).isEqualTo("2026-05-12T14:30");
    }

    @Test
    void inferredPlaceUnderATermMakesTheAnswerInferred() throws JsonProcessingException {
        run("--kind", "account-deletion", "--received", "2026-05-08", "--json");
        assertThat(json().get("confidence").asText()).isEqualTo("I");
    }

    @Test
    void peopleReadItInTheirLanguage() {
        assertThat(run("--kind", "access", "--received", "2026-03-19", "--language", "ru")).isZero();
        assertThat(out.toString()).contains("Последний день исполнения: пятница, 27 марта 2026 г.", "2-й рабочий день");
    }

    @Test
    void systemsLanguageElseKazakhIsSpoken() {
        run("--kind", "access", "--received", "2026-03-19");
        assertThat(out.toString()).contains("Орындаудың соңғы күні");
    }

    @ParameterizedTest
    @CsvSource({
        "--kind, gossip, --received, 2026-03-19",
        "--kind, access, --received, 19.03.2026",
        "--kind, access, --received, 2026-02-30",
        "--kind, access, --received, +999999999-12-31",
        "--kind, access, --received, 1026-03-19",
    })
    void whatCannotBeUnderstoodEndsWithTwoAndOneMessage(String first, String second, String third, String fourth) {
        assertThat(run(first, second, third, fourth, "--json")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().strip()).isNotEmpty().doesNotContain("\n", "Exception");
    }

    @Test
    void promiseThatCannotBeUnderstoodEndsWithTwo() {
        assertThat(run("--kind", "access", "--received", "2026-03-19", "--promise", "soon", "--language", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("“soon”", "7 working-day from confirmation");
    }

    @ParameterizedTest
    @CsvSource({
        "access, 2026-03-19, false, confirmed",
        "access, 2026-03-19, true, unconfirmed",
        "access, 2026-04-02, true, confirmed",
        "access, 2026-12-31, false, unconfirmed",
        "access, 2028-03-20, false, unconfirmed",
        "correction, 2023-12-15, false, unconfirmed",
        "correction, 2023-12-31, false, confirmed",
        "algorithm-review, 2026-09-01, false, ",
    })
    void jsonSaysWhetherTheCalendarIsConfirmed(String kind, String received, boolean sixDays, String said) throws JsonProcessingException {
        String[] week = sixDays ? new String[] {"--six-day-week"} : new String[0];
        run(Stream.concat(Stream.of("--kind", kind, "--received", received, "--json"), Stream.of(week)).toArray(String[]::new));
        assertThat(json().get("calendar").isNull() ? null : json().get("calendar").asText()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-18, 2", "2026-03-19, 0", "2026-03-20, 0", "2026-03-19T08:59, 2", "2026-03-19T09:00, 0"})
    void confirmationBeforeTheReceiptIsRefusedInWords(String confirmed, int status) {
        assertThat(run("--kind", "access", "--received", "2026-03-19T09:00", "--promise", "7 working-day from confirmation",
                "--confirmed", confirmed, "--language", "ru")).isEqualTo(status);
        assertThat(err.toString().contains("раньше поступления")).isEqualTo(status == 2);
    }

    @Test
    void ruleThatWasNotYetInForceIsSaid() throws JsonProcessingException {
        run("--kind", "restriction", "--received", "2026-03-19", "--language", "en", "--json");
        assertThat(json().get("why").asText()).contains("not yet in force", "12 July 2026");
    }

    @Test
    void unknownLanguageEndsWithTwo() {
        assertThat(run("--kind", "access", "--received", "2026-03-19", "--language", "de")).isEqualTo(2);
    }

    private int run(String... arguments) {
        String[] words = Stream.concat(Stream.of("deadline"), Stream.of(arguments)).toArray(String[]::new);
        return Tizilim.run(new PrintWriter(out, true), new PrintWriter(err, true), Clock.systemUTC(), words);
    }

    private JsonNode json() throws JsonProcessingException {
        return JsonMapper.builder().build().readTree(out.toString());
    }
}
