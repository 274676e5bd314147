package kz.tizilim.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a paper and their places, drawn again by PDFBox alone: no layout, no tags, no archival profile. */
final class DrawnPage {
    private record Run(int page, float x, float y, float size, String words) {}

    private final List<Run> runs;

    private DrawnPage(List<Run> runs) {
        this.runs = runs;
    }

    static DrawnPage of(byte[] pdf) throws IOException {
        List<Run> runs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> places) {
                    TextPosition first = places.get(0);
                    runs.add(new Run(getCurrentPageNo(), first.getXDirAdj(), first.getYDirAdj(), first.getFontSizeInPt(), text));
                }
            }.getText(document);
        }
        return new DrawnPage(runs);
    }

    byte[] draw(byte[] face) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType0Font font = PDType0Font.load(document, new ByteArrayInputStream(face), true);
            int pages = runs.stream().mapToInt(Run::page).max().orElse(1);
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                draw(document, page, font, number);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void draw(PDDocument document, PDPage page, PDType0Font font, int number) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Run run : runs) {
                if (run.page() == number) {
                    content.beginText();
                    content.setFont(font, run.size());
                    content.newLineAtOffset(run.x(), PDRectangle.A4.getHeight() - run.y());
                    content.showText(run.words());
                    content.endText();
                }
            }
        }
    }
}
