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
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
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
        JsonNode scan = verdict(later, register, blank, 2);
        assertThat(scan.get("verdict").asText()).as("a paper without words is not known").isEqualTo("without-words");
        assertThat(scan.get("letter").isNull()).isTrue();

        JsonNode foreign = verdict(later, register, foreignPaper(), 1);
        assertThat(foreign.get("verdict").asText()).isEqualTo("not-ours");

        Path text = Files.writeString(place.resolve("letter.txt"), "no paper");
        assertThat(later.onRegister("letter", "verify", register, text)).isEqualTo(2);
        assertThat(later.err()).contains("letter.txt").doesNotContain("Exception");
    }

    @Test
    void codeOnThePaperTellsItsLetterAndItsJournal() throws Exception {
        Path register = place.resolve("aina");
        Path sent = answered(new Commands(Files.createDirectory(place.resolve("own")), "2026-03-25"), register);
        Commands later = new Commands(place, "2026-04-01");
        String code = QrReading.of(Files.readAllBytes(sent));
        assertThat(code).startsWith("TIZILIM 1; № 1-ш; 2026-03-25; text ");

        assertThat(coded(later, register, code, 0)).isEqualTo("code-of-letter");
        assertThat(later.onRegister("verify", register, "--head", code.substring(code.lastIndexOf(' ') + 1))).as(later.err()).isZero();
        String words = code.replaceFirst(".*text ([0-9a-f]{4}).*", "$1");
        assertThat(coded(later, register, code.replace("text " + words, "text " + (words.startsWith("0") ? "1" : "0") + words.substring(1)), 1))
                .isEqualTo("code-altered");
        char last = code.charAt(code.length() - 1);
        assertThat(coded(later, register, code.substring(0, code.length() - 1) + (last == '0' ? '1' : '0'), 1)).isEqualTo("code-altered");
        assertThat(coded(later, register, code.replace("journal ", "journal 9999"), 1)).isEqualTo("code-altered");
        assertThat(coded(later, register, code.replace("1-ш", "2-ш"), 1)).isEqualTo("not-ours");
        assertThat(coded(later, register, "https://example.kz", 1)).isEqualTo("not-ours");
        assertThat(later.onRegister("letter", "verify", register)).as("neither a file nor a code").isEqualTo(2);
    }

    private static String coded(Commands commands, Path register, String code, int status) throws IOException {
        assertThat(commands.onRegister("letter", "verify", register, "--code", code, "--json")).as(commands.err()).isEqualTo(status);
        return JsonMapper.builder().build().readTree(commands.out()).get("verdict").asText();
    }

    private Path foreignPaper() throws IOException {
        Path file = place.resolve("foreign.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
                stream.beginText();
                stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                stream.showText("Invoice 17");
                stream.endText();
            }
            pdf.save(file.toFile());
        }
        return file;
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
