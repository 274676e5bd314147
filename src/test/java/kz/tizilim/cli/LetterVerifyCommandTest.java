package kz.tizilim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter that comes back is ours to the byte, ours in its words, altered, or not ours. */
final class LetterVerifyCommandTest {
    @TempDir private Path place;

    @Test
    void paperIsToldFromWhatWasSent() throws IOException {
        Path register = place.resolve("aina");
        Path sent = answered(new Commands(Files.createDirectory(place.resolve("own")), "2026-03-25"), register);
        Commands later = new Commands(place, "2026-04-01");

        assertThat(verdict(later, register, sent, 0).get("verdict").asText()).isEqualTo("unchanged");

        Path anew = place.resolve("anew.pdf");
        try (PDDocument pdf = Loader.loadPDF(sent.toFile())) {
            pdf.save(anew.toFile());
        }
        assertThat(Files.readAllBytes(anew)).isNotEqualTo(Files.readAllBytes(sent));
        JsonNode saved = verdict(later, register, anew, 0);
        assertThat(saved.get("verdict").asText()).isEqualTo("same-text");
        assertThat(saved.get("letter").asText()).isEqualTo("1-ш");

        // The same letter of another day: its date is what somebody would have to alter.
        Path other = place.resolve("other");
        Path altered = answered(new Commands(Files.createDirectory(place.resolve("forged")), "2026-03-26"), other);
        JsonNode forged = verdict(later, register, altered, 1);
        assertThat(forged.get("verdict").asText()).isEqualTo("altered");
        assertThat(forged.get("date").asText()).isEqualTo("2026-03-25");
        assertThat(forged.get("differences").toString()).contains("25 наурыз", "26 наурыз");

        Path blank = place.resolve("blank.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(blank.toFile());
        }
        JsonNode foreign = verdict(later, register, blank, 1);
        assertThat(foreign.get("verdict").asText()).isEqualTo("not-ours");
        assertThat(foreign.get("letter").isNull()).isTrue();

        Path text = Files.writeString(place.resolve("letter.txt"), "no paper");
        assertThat(later.onRegister("letter", "verify", register, text)).isEqualTo(2);
        assertThat(later.err()).contains("letter.txt").doesNotContain("Exception");
    }

    private static JsonNode verdict(Commands commands, Path register, Path file, int status) throws IOException {
        assertThat(commands.onRegister("letter", "verify", register, file, "--json")).as(commands.err()).isEqualTo(status);
        return JsonMapper.builder().build().readTree(commands.out());
    }

    private static Path answered(Commands commands, Path register) throws IOException {
        assertThat(commands.onRegister("register", "import", commands.operatorFile("mercury-aina.json"), "--to", register)).isZero();
        assertThat(commands.onRegister("request", "add", register, commands.operatorFile("access.eml"))).isZero();
        Path letter = register.resolveSibling(register.getFileName() + ".pdf");
        assertThat(commands.run("letter", "make", register, "R-2026-0001", "--decision", "granted", "--passphrase-file", commands.passphrase(),
                "--language", "kk", "--to", letter)).as(commands.err()).isZero();
        return letter;
    }
}
