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

    /** The answer for scripts (cli.md): every field stands in it, sure or not, and nothing is preset where nothing is sure. */
    @Test
    void answerForScriptsSaysWhatIsSureAndWhatIsNot() throws IOException {
        JsonNode sure = mail("sure.eml", "Отзыв согласия", "Отзываю своё согласие на обработку персональных данных.");
        assertThat(sure.path("kinds")).extracting(JsonNode::asText).containsExactly("withdrawal");
        assertThat(sure.path("sure").asBoolean()).isTrue();
        assertThat(sure.path("suggestions").get(0).asText()).isEqualTo("withdrawal");
        assertThat(sure.path("due").asText()).isEqualTo("2026-12-17");
        assertThat(sure.path("why").get(0).asText()).startsWith("WORDS: withdrawal");

        JsonNode unsure = mail("unsure.eml", "Сұрақ", "Менің атым сіздерде неге жүр екен, түсінбедім.");
        assertThat(unsure.path("kinds")).isEmpty();
        assertThat(unsure.path("sure").asBoolean()).isFalse();
        assertThat(unsure.path("suggestions")).hasSize(3);
        assertThat(unsure.path("due").isTextual()).as("the term runs from the day of receipt all the same").isTrue();

        JsonNode none = mail("none.eml", "Счёт", "Во вложении счёт на оплату за ноябрь и акт выполненных работ, просим подписать.");
        assertThat(none.path("kinds")).extracting(JsonNode::asText).containsExactly("not-a-request");
        assertThat(none.path("due").isNull()).isTrue();
        assertThat(none.path("status").asText()).isEqualTo("set-aside");
        assertThat(none.path("why").get(0).asText()).isEqualTo("CONTENT: not-a-request ← invoice");
        for (String field : new String[] {"id", "kinds", "sure", "suggestions", "language", "received", "due", "person", "warnings", "status", "tasks", "why"}) {
            assertThat(none.has(field)).as(field).isTrue();
        }
    }

    private JsonNode mail(String name, String subject, String text) throws IOException {
        Path file = Files.writeString(place.resolve(name), String.join("\r\n", "From: a.kim@example.kz", "Date: Wed, 25 Nov 2026 10:00:00 +0500", "Subject: " + subject,
                "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit", "", text, ""));
        assertThat(commands.onRegister("request", "add", register, file, "--json")).as(commands.err()).isZero();
        return new JsonMapper().readTree(commands.out());
    }

    private JsonNode added(Path file) throws IOException {
        assertThat(commands.onRegister("request", "add", register, file, "--applicant", "Ким Анна")).as("no day of receipt is assumed").isEqualTo(2);
        assertThat(commands.err()).contains("--received");
        assertThat(commands.onRegister("request", "add", register, file, "--applicant", "Ким Анна", "--received", "2026-03-19", "--json")).as(commands.err()).isZero();
        return new JsonMapper().readTree(commands.out());
    }
}
