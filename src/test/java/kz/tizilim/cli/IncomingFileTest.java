package kz.tizilim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import kz.tizilim.exchange.OutlookFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that came otherwise than as a mail file: taken with their words, or refused with words. */
class IncomingFileTest {
    private static final String LETTER = "Өтініш. Менің дербес деректеріме қол жеткізуге рұқсат беріңіз, олардың көшірмесін сұраймын.";

    @TempDir private Path place;
    private Commands commands;
    private Path register;

    @BeforeEach
    void begin() throws IOException {
        commands = new Commands(place, "2026-11-26");
        register = commands.register();
    }

    @Test
    void textInAnyEncodingIsTaken() throws IOException {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE}) {
            assertThat(added(Files.write(place.resolve("letter.txt"), LETTER.getBytes(charset))).path("language").asText()).isEqualTo("kk");
        }
        String russian = "Прошу предоставить мне доступ к моим персональным данным.";
        for (String charset : new String[] {"windows-1251", "KOI8-R", "IBM866"}) {
            assertThat(added(Files.write(place.resolve("letter.txt"), russian.getBytes(Charset.forName(charset)))).path("language").asText()).as(charset).isEqualTo("ru");
        }
    }

    @Test
    void letterOfOutlookIsTakenWithItsDay() throws IOException {
        long sent = (Instant.parse("2026-11-25T05:30:00Z").getEpochSecond() + 11_644_473_600L) * 10_000_000;
        byte[] message = new OutlookFile()
                .stream("__properties_version1.0", OutlookFile.moments(32, Map.of(0x00390040, sent)))
                .text("__substg1.0_0037001F", "Запрос данных")
                .text("__substg1.0_0C1A001F", "Анна Ким")
                .text("__substg1.0_5D01001F", "a.kim@example.kz")
                .text("__substg1.0_1000001F", "Прошу сообщить, какие мои персональные данные вы обрабатываете.")
                .bytes();
        assertThat(commands.onRegister("request", "add", register, Files.write(place.resolve("letter.msg"), message), "--json")).as(commands.err()).isZero();
        assertThat(new JsonMapper().readTree(commands.out()).path("received").asText()).isEqualTo("2026-11-25");
    }

    @Test
    void whatIsNoLetterIsRefusedWithWords() throws IOException {
        for (String name : new String[] {"a.txt", "a.pdf", "a.msg", "a.png", "a.doc"}) {
            Path file = Files.write(place.resolve(name), new byte[] {7, 0, 0, 9, 0, 0, 1});
            assertThat(commands.onRegister("request", "add", register, file, "--applicant", "x")).as(name).isEqualTo(2);
            assertThat(commands.err()).as(name).isNotBlank().doesNotContain("defect");
        }
    }

    private JsonNode added(Path file) throws IOException {
        assertThat(commands.onRegister("request", "add", register, file, "--applicant", "Ким Анна", "--json")).as(commands.err()).isZero();
        return new JsonMapper().readTree(commands.out());
    }
}
