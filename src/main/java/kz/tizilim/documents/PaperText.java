package kz.tizilim.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.tizilim.text.Sha256;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the words of a PDF back, to check a paper or to read one that came in. */
public final class PaperText {
    private PaperText() {}

    /**
     * The text of all pages in reading order, lines parted by {@code \n}; empty for a scan without a text layer.
     *
     * @throws UncheckedIOException if the bytes are no PDF that can be read
     */
    public static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return text(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The lines that say something, each with single blanks between its words.
     *
     * @throws UncheckedIOException if the bytes are no PDF that can be read
     */
    public static List<String> lines(byte[] pdf) {
        return lines(of(pdf));
    }

    static List<String> lines(PDDocument document) throws IOException {
        return lines(text(document));
    }

    /** The hash (SHA-256, in hexadecimal) of a paper's words, whatever lines they stand in. */
    public static String hash(List<String> lines) {
        return Sha256.of(String.join(" ", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        return stripper.getText(document);
    }

    private static List<String> lines(String text) {
        return text.lines().map(line -> line.strip().replaceAll("\\s+", " ")).filter(line -> !line.isEmpty()).toList();
    }
}
