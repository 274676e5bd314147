package kz.tizilim.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Whether all that a paper says stands inside its page: a table that is too wide would be cut at the edge without a word. */
public final class PageMargins {
    /** Millimetres at either side that stay white on every paper. */
    private static final double WHITE = 10;

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private PageMargins() {}

    /** Asserts that no letter runs into the white of the sides. */
    public static void assertKept(byte[] pdf) throws IOException {
        List<String> outside = new ArrayList<>();
        double white = WHITE * POINTS_PER_MILLIMETRE;
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                double end = letter.getXDirAdj() + letter.getWidthDirAdj();
                if (!letter.getUnicode().isBlank() && (letter.getXDirAdj() < white || end > letter.getPageWidth() - white)) {
                    outside.add(getCurrentPageNo() + " " + letter.getUnicode());
                }
            }
        };
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            stripper.getText(paper);
        }
        assertThat(outside).as("page and letter outside its margins").isEmpty();
    }
}
