package kz.tizilim.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperInfo;
import kz.tizilim.documents.PaperTemplate;
import kz.tizilim.documents.Papers;
import kz.tizilim.documents.PrintedMarkup;
import kz.tizilim.letters.LetterMaking;
import kz.tizilim.letters.LetterPapers;
import kz.tizilim.text.Language;

/** A warm letter beside bare openhtmltopdf on the same HTML with the same faces, and beside raw PDFBox that draws the same words at the same places. */
final class LettersMade {
    private static final int WARMING = 60;
    private static final int MEASURED = 120;
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final byte[] PLAIN = face("NotoSerif-Regular");
    private static final byte[] BOLD = face("NotoSerif-Bold");
    private static final byte[] ITALIC = face("NotoSerif-Italic");

    private LettersMade() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Paper paper = LetterMaking.make();
        PaperInfo info = PaperInfo.of(LetterMaking.heading(), Language.KK, (String) LetterMaking.values().get("company"));
        String html = PrintedMarkup.of(PaperTemplate.of(LetterPapers.class, LetterMaking.template()), LetterMaking.values(), info);
        DrawnPage drawn = DrawnPage.of(paper.pdf());
        Timing letter = new Timing();
        Timing bare = new Timing();
        Timing raw = new Timing();
        for (int turn = 0; turn < WARMING + MEASURED; turn++) {
            double making = Timing.millisOf(LetterMaking::make);
            double rendering = Timing.millisOf(() -> render(html));
            double drawing = Timing.millisOf(() -> drawn.draw(PLAIN));
            if (turn >= WARMING) {
                letter.add(making);
                bare.add(rendering);
                raw.add(drawing);
            }
        }
        out.println("letter " + letter.median());
        out.println("letter-words " + letter.words());
        out.println("bare " + bare.median());
        out.println("bare-words " + bare.words());
        out.println("raw-words " + raw.words());
        out.println("pages " + paper.pages());
        out.println("bytes " + paper.pdf().length + " beside " + render(html).length + " and " + drawn.draw(PLAIN).length);
    }

    static byte[] render(String html) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        new PdfRendererBuilder()
                .withHtmlContent(html, "")
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLOURS)
                .useFont(() -> new ByteArrayInputStream(PLAIN), "Noto Serif", 400, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(BOLD), "Noto Serif", 700, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(ITALIC), "Noto Serif", 400, FontStyle.ITALIC, true)
                .toStream(bytes)
                .run();
        return bytes.toByteArray();
    }

    private static byte[] face(String name) {
        try (InputStream in = Papers.class.getResourceAsStream("fonts/" + name + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
