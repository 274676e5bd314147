package kz.tizilim.documents;

import io.nayuki.qrcodegen.QrCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * The square code (QR, ISO/IEC 18004) of a paper that leaves the house. It stands in the lower corner of the first page's binding
 * margin, where no text and no punched hole comes, so that it moves nothing of the paper; its words are no words of the paper.
 */
public final class PaperMark {
    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final float LEFT = 5 * POINTS_PER_MM;
    private static final float BOTTOM = 10 * POINTS_PER_MM;
    /** Within a margin of 20 mm at least, and of the size that a telephone reads from an arm's length. */
    private static final float SIDE = 15 * POINTS_PER_MM;

    private PaperMark() {}

    /**
     * The paper with its code.
     *
     * @param words from the hash of the paper's words ({@link PaperText#hash}) what the code says, at most 300 letters
     */
    public static Paper on(Paper paper, Function<String, String> words) {
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            draw(document, QrCode.encodeText(words.apply(PaperText.hash(PaperText.lines(document))), QrCode.Ecc.MEDIUM));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
            document.save(bytes);
            return new Paper(bytes.toByteArray(), paper.pages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // An artifact to those who have the paper read to them: what the code says stands on the paper in words.
    private static void draw(PDDocument document, QrCode code) throws IOException {
        PDPage first = document.getPage(0);
        float module = SIDE / code.size;
        try (PDPageContentStream stream = new PDPageContentStream(document, first, AppendMode.APPEND, true, true)) {
            stream.beginMarkedContent(COSName.ARTIFACT);
            stream.setNonStrokingColor(0f);
            for (int y = 0; y < code.size; y++) {
                row(stream, code, y, module);
            }
            stream.fill();
            stream.endMarkedContent();
        }
    }

    // Neighbours as one rectangle: hairlines between them would be seen on some screens.
    private static void row(PDPageContentStream stream, QrCode code, int y, float module) throws IOException {
        int from = 0;
        while (from < code.size) {
            int to = from;
            while (to < code.size && code.getModule(to, y)) {
                to++;
            }
            if (to > from) {
                stream.addRect(LEFT + from * module, BOTTOM + (code.size - 1 - y) * module, (to - from) * module, module);
            }
            from = to + 1;
        }
    }
}
