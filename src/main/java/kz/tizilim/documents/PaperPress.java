package kz.tizilim.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Draws a document as PDF/A-2a and PDF/UA-1. */
final class PaperPress {
    private static final String STYLE = read("paper.css");
    // Not as a named page: the engine takes the width of all text from the page without a name.
    private static final String OF_ALL = "@top-center { content: counter(page) \" / \" counter(pages); font: 8.25pt \"Noto Serif\"; vertical-align: bottom; padding-bottom: 3mm; }";
    /** A register is read for its completeness: each of its pages says of how many it is one. */
    private static final String LANDSCAPE = "@page { size: A4 landscape; margin: 20mm 15mm 12mm 20mm; " + OF_ALL + " } @page :first { margin-top: 20mm; " + OF_ALL + " }";
    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // The XMP writer asks JAXP for its factories at each paper, and JAXP then searches every jar of the class path, signatures
        // verified: half of the time of a letter. Named once for the whole run, and not per render, because system properties belong
        // to all threads; nobody loses by it, since no library here brings a factory of its own and these are what the search finds.
        pin("javax.xml.parsers.SAXParserFactory", SAXParserFactory.newDefaultInstance());
        pin("javax.xml.parsers.DocumentBuilderFactory", DocumentBuilderFactory.newDefaultInstance());
        pin("javax.xml.transform.TransformerFactory", TransformerFactory.newDefaultInstance());
        // The engine's log quotes text and addresses of the paper, which may be personal data.
        XRLog.setLoggingEnabled(false);
    }

    private PaperPress() {}

    /** @throws MarkupProblem if the document asks for anything from outside */
    static Paper print(Document document, PaperInfo info, String template) {
        prepare(document, info);
        List<String> refused = new ArrayList<>();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(document), "")
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLOURS)
                .withProducer("Tizilim")
                .useUnicodeLineBreaker(new LineEnds())
                .useExternalResourceAccessControl((address, type) -> PaperImage.isPicture(address) || !refused.add(address),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        Typefaces.lend(builder);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            PDDocument pdf = renderer.createPDFKeepOpen();
            if (!refused.isEmpty()) {
                throw MarkupProblem.outside(template);
            }
            int pages = pdf.getNumberOfPages();
            pdf.save(bytes);
            return new Paper(bytes.toByteArray(), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void prepare(Document document, PaperInfo info) {
        Element head = document.head();
        head.prependElement("style").appendText(document.selectFirst(".landscape") == null ? STYLE : STYLE + LANDSCAPE);
        head.appendElement("meta").attr("name", "author").attr("content", info.author());
        head.appendElement("meta").attr("name", "description").attr("content", info.title());
        LastWords.keepWithSignatures(document);
        document.select("table").forEach(Hyphens::mark);
        if (info.bookmarks()) {
            Outline.add(document);
        }
    }

    private static void pin(String property, Object factory) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, factory.getClass().getName());
        }
    }

    static String read(String file) {
        try (InputStream in = PaperPress.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
