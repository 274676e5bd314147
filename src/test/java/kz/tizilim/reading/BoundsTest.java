package kz.tizilim.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.tizilim.reading.source.SourceFile;
import kz.tizilim.reading.source.UnreadableSource;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** Whatever is dropped in is read, or refused with a word that says why; it never hangs and never ends in another error. */
class BoundsTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void fiveHundredPagesAreRead() {
        assertTimeoutPreemptively(SOON, () -> {
            PolicyReading reading = PolicyReader.read(SourceFile.read("long.pdf", pdf(500, null)));
            assertThat(reading.text().source().lines()).hasSizeGreaterThan(1000);
            assertThat(reading.text().source().lines().get(reading.text().source().lines().size() - 1).page()).isEqualTo(500);
        });
    }

    @Test
    void whatIsTooLargeIsSaidToBe() {
        byte[] page = "<p>We collect your name and telephone number.</p>\n".getBytes(StandardCharsets.UTF_8);
        byte[] html = new byte[50 * 1024 * 1024];
        for (int at = 0; at + page.length < html.length; at += page.length) {
            System.arraycopy(page, 0, html, at, page.length);
        }
        refused(html, UnreadableSource.Kind.TOO_LARGE);
        refused(Arrays.copyOf(html, 5 * 1024 * 1024), UnreadableSource.Kind.TOO_LARGE);
    }

    @Test
    void anArchiveThatSwellsIsRefusedBeforeItIsUnpacked() throws IOException {
        refused(swelling("word/document.xml", 300), UnreadableSource.Kind.TOO_LARGE);
        refused(swelling("word/media/image1.png", 300), UnreadableSource.Kind.TOO_LARGE);
    }

    @Test
    void anEncryptedAScannedAndAnEmptyFileAreToldApart() throws IOException {
        refused(pdf(1, "locked"), UnreadableSource.Kind.ENCRYPTED);
        refused(pdf(0, null), UnreadableSource.Kind.SCANNED);
        refused(new byte[0], UnreadableSource.Kind.EMPTY);
    }

    /** The seed is told, so that a file that breaks the reader can be made again. */
    @Test
    void aThousandRandomFilesAreReadOrRefused() {
        List<String> beginnings = List.of("", "%PDF-1.7\n", "PK\u0003\u0004", "<!doctype html><html>", "{\\rtf1", "\u00EF\u00BB\u00BF", "\u00FF\u00FE", "GIF89a");
        Map<UnreadableSource.Kind, Integer> refused = new EnumMap<>(UnreadableSource.Kind.class);
        assertTimeoutPreemptively(SOON, () -> {
            for (int seed = 0; seed < 1000; seed++) {
                Random random = new Random(seed);
                byte[] noise = new byte[random.nextInt(20_000)];
                random.nextBytes(noise);
                byte[] beginning = beginnings.get(seed % beginnings.size()).getBytes(StandardCharsets.ISO_8859_1);
                byte[] file = Arrays.copyOf(beginning, beginning.length + noise.length);
                System.arraycopy(noise, 0, file, beginning.length, noise.length);
                try {
                    assertThat(PolicyReader.read(SourceFile.read("noise-" + seed, file))).isNotNull();
                } catch (UnreadableSource told) {
                    refused.merge(told.kind(), 1, Integer::sum);
                    for (Language language : Language.values()) {
                        assertThat(told.say(Messages.of(language))).as("seed %d", seed).isNotBlank();
                    }
                }
            }
        });
        assertThat(refused).containsKeys(UnreadableSource.Kind.DAMAGED, UnreadableSource.Kind.OLD_WORD);
    }

    private static void refused(byte[] file, UnreadableSource.Kind kind) {
        assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> SourceFile.read("file", file))
                .isInstanceOfSatisfying(UnreadableSource.class, told -> assertThat(told.kind()).isEqualTo(kind)));
    }

    /** Pages of plain text; with no page, one that holds nothing. */
    private static byte[] pdf(int pages, String password) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int page = 0; page < Math.max(1, pages); page++) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.setFont(font, 11);
                    for (int line = 0; line < 20 && pages > 0; line++) {
                        content.beginText();
                        content.newLineAtOffset(50, 740 - 30 * line);
                        content.showText(page + "." + line + ". We collect your name and telephone number.");
                        content.endText();
                    }
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] swelling(String entry, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] block = new byte[1024 * 1024];
            Arrays.fill(block, (byte) ' ');
            for (int i = 0; i < megabytes; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
