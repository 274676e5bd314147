package kz.tizilim.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF that came in, page by page. */
public final class PdfPages {
    private PdfPages() {}

    /**
     * The text of each page in reading order, lines parted by {@code \n}; a page without a text layer gives an empty one.
     *
     * @throws PdfProblem if the file asks for a passphrase or is damaged
     */
    public static List<String> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setSortByPosition(true);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (InvalidPasswordException e) {
            throw new PdfProblem(true, e);
        } catch (IOException | RuntimeException e) {
            throw new PdfProblem(false, e);
        }
    }
}
