package kz.tizilim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.tizilim.documents.PaperText;
import kz.tizilim.documents.VeraPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The officer of AINA gets two letters on 19 March 2026 and answers both on paper, in Kazakh. */
class AinaDayTest {
    @TempDir private Path place;

    @Test
    void bothLettersOfNineteenMarchAreAnsweredInTime() throws IOException {
        Commands morning = new Commands(place, "2026-03-20");
        Path register = place.resolve("aina");
        assertThat(morning.onRegister("register", "import", morning.operatorFile("mercury-aina.json"), "--to", register)).isZero();

        assertThat(morning.onRegister("request", "add", register, morning.operatorFile("access.eml"), "--json")).isZero();
        JsonNode access = JsonMapper.builder().build().readTree(morning.out());
        assertThat(access.get("id").asText()).isEqualTo("R-2026-0001");
        assertThat(access.get("kinds").get(0).asText()).isEqualTo("access");
        assertThat(access.get("language").asText()).isEqualTo("kk");
        assertThat(access.get("received").asText()).isEqualTo("2026-03-19");
        assertThat(access.get("due").asText()).isEqualTo("2026-03-27");
        assertThat(access.get("person").isNull()).isFalse();
        assertThat(access.get("why")).isNotEmpty();

        assertThat(morning.onRegister("request", "add", register, morning.operatorFile("withdrawal.eml"), "--json")).isZero();
        JsonNode withdrawal = JsonMapper.builder().build().readTree(morning.out());
        assertThat(withdrawal.get("kinds").get(0).asText()).isEqualTo("withdrawal");
        assertThat(withdrawal.get("due").asText()).isEqualTo("2026-04-14");

        assertThat(morning.onRegister("letters", "due", register)).isZero();
        assertThat(morning.out().lines()).hasSize(2);
        assertThat(morning.out()).containsSubsequence("R-2026-0001", "27.03.2026", "R-2026-0002", "14.04.2026");

        Commands lastDay = new Commands(place, "2026-03-27");
        String given = PaperText.of(answered(lastDay, register, "R-2026-0001"));
        assertThat(words(given)).contains(
                "Айгүл Үлгіқызына",
                "2026 жылғы 27 наурыз",
                "№ R-2026-0001 өтінішке",
                "Дербес деректер туралы ақпарат беру жөнінде",
                "Құрметті Айгүл Үлгіқызы!",
                "Сіздің дербес деректеріңіз өңделетінін растаймыз",
                "24-бабы 1-тармағының 1) тармақшасына сәйкес",
                "Жинау және өңдеу мақсаттары: Сервиске тіркеу",
                "Деректер алынған көздер: субъектінің өзі",
                "Жинау және өңдеу тәсілдері:",
                "Дербес деректердің тізбесі: тегі, аты, әкесінің аты",
                "Өңдеу мерзімдері, оның ішінде сақтау мерзімі:",
                "AINA сервисінің дерекқоры — Қазақстан Республикасының аумағы",
                "Деректер берілетін алушылар:",
                "Ақпарат тегін берілді",
                "сотқа жүгінуге құқылысыз",
                "Қосымша: дербес деректер туралы үзінді, 3 парақ",
                "Т. Үлгібеков",
                "Деректер субъектісі: Үлгіқызы Айгүл",
                "991332300002");

        String stopped = PaperText.of(answered(lastDay, register, "R-2026-0002"));
        assertThat(words(stopped)).contains(
                "Дербес деректерді өңдеуге берілген келісімнің кері қайтарып алынуы жөнінде",
                "8-бабының 7-тармағына сәйкес",
                "2026 жылғы 14 сәуірден кешіктірмей тоқтатылады",
                "Маркетинг және нарықты зерттеу",
                "Өзге негізде жүргізілетін өңдеу:",
                "«Заңда белгіленген міндеттерді орындау»: негізі — заңдарда белгіленген өзге де жағдайлар",
                "жалпы санаттармен ғана көрсетілген");

        assertThat(lastDay.onRegister("verify", register)).isZero();
        assertThat(lastDay.onRegister("request", "list", register, "--json")).isZero();
        assertThat(lastDay.out()).doesNotContain("\"registered\"").contains("\"status\":\"answered\"");
    }

    @Test
    void whatThePolicyPromisesStandsBesideTheLaw() throws IOException {
        Commands commands = new Commands(place, "2026-03-20");
        String[] access = {"deadline", "--kind", "access", "--received", "2026-03-19", "--promise", "30 calendar-day", "--json"};
        assertThat(commands.run((Object[]) access)).isZero();
        JsonNode answer = JsonMapper.builder().build().readTree(commands.out());
        assertThat(answer.get("statutory").asText()).isEqualTo("2026-03-27");
        // The thirtieth day, 18 April, is a Saturday: the term ends on the working day after it.
        assertThat(answer.get("promised").asText()).isEqualTo("2026-04-20");
        assertThat(answer.get("governs").asText()).isEqualTo("statutory");
        JsonNode days = answer.get("days");
        assertThat(days.get(days.size() - 1)).hasToString("{\"date\":\"2026-03-27\",\"counted\":true}");
    }

    private byte[] answered(Commands commands, Path register, String request) throws IOException {
        Path paper = place.resolve(request + ".pdf");
        assertThat(commands.run(
                        "letter", "make", register, request, "--decision", "granted", "--language", "kk", "--to", paper,
                        "--passphrase-file", commands.passphrase()))
                .as(commands.err())
                .isZero();
        byte[] pdf = Files.readAllBytes(paper);
        VeraPdf.assertAccessibleArchive(pdf);
        return pdf;
    }

    private static String words(String text) {
        // An ordinal such as 8-бабының may be parted at the end of a line.
        return text.replaceAll("-\\s+", "-").replaceAll("\\s+", " ");
    }
}
