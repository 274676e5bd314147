package kz.tizilim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalDate;
import java.util.List;
import kz.tizilim.documents.PaperText;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.exchange.MailAddress;
import kz.tizilim.exchange.MailDraft;
import kz.tizilim.exchange.MailWriter;
import kz.tizilim.session.GivenOperator;
import kz.tizilim.session.TestSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of the given operators takes over its register, gets a withdrawal by mail and answers it on paper, from the command line. */
class OperatorDaysTest {
    private static final String TOLD = "Google Analytics";

    @TempDir private Path place;

    @ParameterizedTest
    @CsvSource({
        "centrium, madina@example.kz, 1, Центриум, Мадина Үлгісоваға",
        "efes-miller-music, dana@example.kz, 2, «Эфес Қазақстан» ШК АҚ, Дана Сынамырзаға",
        "mercury-aina, aigul@example.kz, 8, «Mercury Properties» ЖШС, Айгүл Үлгіқызына",
        "mnogo-muzyki, arman@example.kz, 2, «Много Музыки» ЖШС, Арман Мысалбековке",
        "qauipsizbolashaq, serik@example.kz, 2, Қауіпсіз болашақ, Серік Үлгіұлына"
    })
    void aWithdrawalIsAnsweredOnPaper(String name, String sender, int right, String company, String addressee) throws IOException {
        Commands commands = new Commands(place, "2026-03-20");
        Path register = place.resolve(name);
        assertThat(commands.onRegister("register", "import", commands.operatorFile(name + ".json"), "--to", register)).as(commands.err()).isZero();

        assertThat(commands.onRegister("request", "add", register, mail(name, sender, right), "--json")).as(commands.err()).isZero();
        JsonNode request = JsonMapper.builder().build().readTree(commands.out());
        boolean sure = request.get("sure").asBoolean();
        assertThat(request.get(sure ? "kinds" : "suggestions").toString()).contains("\"withdrawal\"");
        if (sure) {
            assertThat(request.get("due").asText()).isEqualTo("2026-04-14");
        } else {
            assertThat(LocalDate.parse(request.get("due").asText())).as("the earliest of what it may be").isBeforeOrEqualTo(LocalDate.of(2026, 4, 14));
        }
        assertThat(request.get("person").isNull()).isFalse();

        Path letter = place.resolve(name + ".pdf");
        assertThat(commands.run(
                        "letter", "make", register, request.get("id").asText(), "--kind", "withdrawal", "--decision", "granted", "--language", "kk", "--to", letter, "--passphrase-file",
                        commands.passphrase()))
                .as(commands.err())
                .isZero();
        assertThat(PaperText.of(Files.readAllBytes(letter)).replaceAll("-\\s+", "-").replaceAll("\\s+", " ")).contains(company, addressee, "2026 жылғы 20 наурыз", "8-бабының 7-тармағына");
        assertThat(commands.onRegister("verify", register)).as(commands.err()).isZero();
    }

        @Test
    void whoReceivedTheDataIsToldByALetterOfItsOwn() throws IOException {
        Commands commands = new Commands(place, "2026-03-20");
        Path register = place.resolve("register");
        commands.onRegister("register", "import", commands.operatorFile("efes-miller-music.json"), "--to", register);
        Path letter = place.resolve("letter.pdf");
        Path notice = place.resolve("notice.pdf");

        commands.onRegister("request", "add", register, mail("efes-miller-music", "dana@example.kz", 2), "--json");
        String withdrawal = JsonMapper.builder().build().readTree(commands.out()).get("id").asText();
        assertThat(commands.onRegister("letter", "make", register, withdrawal, "--recipient", TOLD, "--to", notice)).as("nothing is decided yet").isEqualTo(2);
        assertThat(commands.onRegister("letter", "make", register, withdrawal, "--to", letter)).as("neither decision nor recipient").isEqualTo(2);
        assertThat(commands.onRegister("letter", "make", register, withdrawal, "--decision", "granted", "--to", letter)).as(commands.err()).isZero();
        assertThat(words(letter)).contains("will be notified").doesNotContain("was notified");
        assertThat(commands.onRegister("letter", "make", register, withdrawal, "--recipient", "Ешкім", "--to", notice)).isEqualTo(2);
        assertThat(commands.err()).contains(TOLD);
        assertThat(commands.onRegister("letter", "make", register, withdrawal, "--recipient", TOLD, "--beside", "ru", "--to", notice)).as(commands.err()).isZero();
        assertThat(words(notice)).contains("the withdrawal of the subject’s consent was accepted", "принят отзыв согласия", TOLD);
        VeraPdf.assertAccessibleArchive(Files.readAllBytes(notice));
        byte[] first = Files.readAllBytes(notice);
        commands.onRegister("letter", "make", register, withdrawal, "--recipient", TOLD, "--to", notice);
        assertThat(Files.readAllBytes(notice)).as("told once, byte for byte").isEqualTo(first);
    }

    @Test
    void whatNobodyHasFoundOutIsAskedFor() throws IOException {
        Commands commands = new Commands(place, "2026-03-20");
        Path register = commands.register();
        Path letter = place.resolve("letter.pdf");
        commands.onRegister("request", "add", register, mail("mercury-aina", "aigul@example.kz", 9), "--json");
        String stop = JsonMapper.builder().build().readTree(commands.out()).get("id").asText();
        assertThat(commands.onRegister("letter", "make", register, stop, "--decision", "granted", "--to", letter)).isEqualTo(2);
        assertThat(commands.err()).as("the mail leaves its kind unsure").contains("--kind", "destruction");
        assertThat(commands.onRegister("letter", "make", register, stop, "--kind", "destruction", "--decision", "granted", "--to", letter)).isEqualTo(2);
        assertThat(commands.err()).contains("--fact check-result=");
        assertThat(commands.onRegister(
                        "letter", "make", register, stop, "--kind", "destruction", "--decision", "granted", "--fact", "check-result=өңдеу шарттары тексерілді", "--done-on", "2026-03-20",
                        "--to", letter))
                .as(commands.err())
                .isZero();
        assertThat(words(letter)).contains("has been stopped", "өңдеу шарттары тексерілді").doesNotContain("were destroyed");
    }

    private static String words(Path paper) throws IOException {
        return PaperText.of(Files.readAllBytes(paper)).replaceAll("\\s+", " ");
    }

    /** The mail that asks for a promised right, as it stands beside the registers. */
    private Path mail(String name, String sender, int right) throws IOException {
        String[] asked = GivenOperator.lines("promises.tsv").stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[0].equals(name) && cells[1].equals(Integer.toString(right)))
                .findFirst()
                .orElseThrow();
        Path file = place.resolve(name + ".eml");
        MailWriter.write(
                new MailDraft(
                        new MailAddress("", sender), List.of(new MailAddress("", "policy@example.kz")), asked[2],
                        LocalDateTime.of(2026, 3, 19, 15, 40).atZone(TestSession.ZONE).toOffsetDateTime(), asked[3], List.of()),
                file);
        return file;
    }
}
