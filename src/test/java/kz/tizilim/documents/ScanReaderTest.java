package kz.tizilim.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import kz.tizilim.Installed;
import kz.tizilim.documents.SystemCommands.Outcome;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** Pages drawn as scans show them, read by Tesseract; {@code -Dscans=30} reads more of them, {@code -Dscans.seed} others. */
class ScanReaderTest {
    private static final int PAGES = Integer.getInteger("scans", 2);
    private static final long SEED = Long.getLong("scans.seed", 20261130L);
    /** In seconds; the time is measured with many pages, and on a busy machine says nothing. */
    private static final long SLOWEST = PAGES > 2 ? 12 : 50;

    @Test
    void pagesAreReadAlmostWithoutError() throws IOException {
        ensureReader();
        ScannedPages pages = new ScannedPages(SEED);
        int wrong = 0;
        int all = 0;
        int exact = 0;
        long longest = 0;
        for (int i = 0; i < PAGES; i++) {
            ScannedPages.Page page = pages.next(i % 2 == 0, i / 2 % 2 == 0);
            long begun = System.nanoTime();
            ScannedText read = ScanReader.ofThisSystem().picture(page.jpeg());
            longest = Math.max(longest, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
            String plain = squeezed(read.plain());
            int errors = distance(squeezed(page.text()), plain);
            boolean isExact = plain.contains(page.name()) && plain.contains(page.iin()) && plain.contains(page.date());
            System.out.printf(Locale.ROOT, "scan %d: %d of %d letters wrong, %d unsure, exact %b%n", i, errors, page.text().length(), read.unsure().size(), isExact);
            wrong += errors;
            all += squeezed(page.text()).length();
            exact += isExact ? 1 : 0;
        }
        System.out.printf(Locale.ROOT, "scans: seed %d, %d pages, %.2f %% of letters wrong, %d exact, longest %d ms%n", SEED, PAGES, 100.0 * wrong / all, exact, longest);
        assertThat(100.0 * wrong / all).isLessThanOrEqualTo(3);
        assertThat(exact).isGreaterThanOrEqualTo((int) Math.floor(0.9 * PAGES));
        assertThat(longest).isLessThanOrEqualTo(TimeUnit.SECONDS.toMillis(SLOWEST));
    }

    @Test
    void scannedPdfIsReadAsItsPicture() throws IOException {
        ensureReader();
        ScannedPages.Page page = new ScannedPages(SEED).next(false, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            PDImageXObject image = PDImageXObject.createFromByteArray(document, page.jpeg(), "page");
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            document.save(out);
        }
        assertThat(PaperText.of(out.toByteArray())).isBlank();
        assertThat(ScanReader.ofThisSystem().pdf(out.toByteArray()).plain()).contains(page.iin());
    }

    @Test
    void addressesAreNeverTakenAndUnsureWordsAreMarked() {
        String head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";
        String table = head + word(1, 96, "Пишите") + word(1, 95, "на") + word(1, 96, "a.kim@example.kz,") + word(1, 40, "Қайрат")
                + word(2, 97, "example.kz") + word(2, 97, "https://x.org/a") + word(2, 93, "12.05.2026.") + word(2, 30, "—");
        ScannedText read = RecognizedWords.of(List.of(table), 0);
        assertThat(read.text()).isEqualTo("Пишите на [@…] Қайрат[?]\n[@…] [@…] 12.05.2026. —");
        assertThat(read.unsure()).containsExactly("Қайрат");
        assertThat(read.leftOut()).isEqualTo(3);
    }

    @Test
    void absentReaderIsNamedWithTheLineThatInstallsIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        ScanProblem absent = catchThrowableOfType(ScanProblem.class, () -> new ScanReader(failing()).picture(out.toByteArray()));
        ScanProblem without = catchThrowableOfType(ScanProblem.class, () -> new ScanReader(listing("eng\nrus")).picture(out.toByteArray()));
        for (Language language : Language.values()) {
            assertThat(absent.say(Messages.of(language))).contains("apt-get install tesseract-ocr tesseract-ocr-kaz tesseract-ocr-rus");
            assertThat(without.say(Messages.of(language))).contains("kaz").contains("apt-get install tesseract-ocr");
        }
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThat(catchThrowableOfType(ScanProblem.class, () -> new ScanReader(listing("eng\nrus\nkaz")).picture(new byte[] {1, 2, 3}))).isNotNull();
    }

    private static String word(int line, int sure, String text) {
        return "5\t1\t1\t1\t" + line + "\t1\t0\t0\t9\t9\t" + sure + "\t" + text + "\n";
    }

    /** A machine without the reader skips these tests, the one that judges a change may not. */
    private static void ensureReader() {
        boolean there;
        try {
            there = new ProcessCommands().run(List.of("tesseract", "--list-langs"), new byte[0]).said().contains("kaz");
        } catch (IOException e) {
            there = false;
        }
        Installed.orSkip(there, ScanProblem.INSTALL);
    }

    private static SystemCommands failing() {
        return commands(null);
    }

    private static SystemCommands listing(String languages) {
        return commands(languages);
    }

    private static SystemCommands commands(String said) {
        return new SystemCommands() {
            @Override
            public Outcome run(List<String> command, byte[] input) throws IOException {
                if (said == null) {
                    throw new IOException("no such program");
                }
                return new Outcome(0, said);
            }

            @Override
            public void start(List<String> command) throws IOException {
                throw new IOException("no such program");
            }
        };
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static int distance(String one, String two) {
        int[] row = new int[two.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int above = row[j];
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, before + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1));
                before = above;
            }
        }
        return row[two.length()];
    }
}
