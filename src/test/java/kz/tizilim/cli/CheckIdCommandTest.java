package kz.tizilim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckIdCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aValidNumberEndsWithZero() {
        assertThat(run("970240000816", "--json")).isZero();
        assertThat(out.toString().strip()).isEqualTo("{\"valid\":true,\"kind\":\"BIN\",\"why\":null}");
    }

    @Test
    void anInvalidNumberEndsWithOneAndSaysWhy() {
        assertThat(run("990140000593", "--language", "en")).isEqualTo(1);
        assertThat(out.toString()).contains("check");
        assertThat(run("99", "--json", "--language", "ru")).isEqualTo(1);
        assertThat(out.toString()).contains("\"valid\":false,\"kind\":\"UNKNOWN\",\"why\":\"В номере должно быть 12 цифр, а указано 2.\"");
    }

    @Test
    void aNumberWithoutADateIsValidWithAWarning() {
        assertThat(run("991332300002", "--language", "kk")).isZero();
        assertThat(out.toString().lines()).containsExactly("ЖСН дұрыс.", "Нөмірдің алғашқы цифрлары туған күнді көрсетпейді.");
    }

    @Test
    void aMissingNumberOrAnUnknownLanguageCannotBeDone() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("970240000816", "--language", "de")).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
    }

    private int run(String... arguments) {
        String[] words = Stream.concat(Stream.of("check-id"), Stream.of(arguments)).toArray(String[]::new);
        return Tizilim.run(new PrintWriter(out), new PrintWriter(err, true), Clock.systemUTC(), words);
    }
}
