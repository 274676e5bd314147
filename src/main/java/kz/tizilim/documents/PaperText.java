package kz.tizilim.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
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
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
