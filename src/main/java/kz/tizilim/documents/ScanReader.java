package kz.tizilim.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kz.tizilim.documents.SystemCommands.Outcome;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Reads the words of a scan or a photo by the program Tesseract of this computer, in Kazakh, Russian and English. The picture goes to its
 * standard input and the words come from its standard output: nothing lies in a file on the way, and nothing leaves the computer.
 */
public final class ScanReader {
    private static final List<String> LANGUAGES = List.of("kaz", "rus", "eng");
    /** A larger picture is no page of a letter. */
    private static final long MOST_DOTS = 60_000_000;
    private static final int MOST_PAGES = 20;

    private final SystemCommands commands;

    ScanReader(SystemCommands commands) {
        this.commands = commands;
    }

    /** The reader of this computer. */
    public static ScanReader ofThisSystem() {
        return new ScanReader(new ProcessCommands());
    }

    /** Whether a file of this media type is a picture that can be read. */
    public static boolean isPicture(String mediaType) {
        return Set.of("image/png", "image/jpeg").contains(mediaType);
    }

    /**
     * Reads a picture.
     *
     * @throws ScanProblem if it is no picture, or Tesseract or one of its languages is not installed
     */
    public ScannedText picture(byte[] picture) {
        ensureInstalled();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw ScanProblem.notAPicture(null);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                    throw ScanProblem.tooLarge(MOST_DOTS / 1_000_000);
                }
                return RecognizedWords.of(List.of(recognized(reader.read(0))), 0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw ScanProblem.notAPicture(e);
        }
    }

    /**
     * Reads the pages of a PDF that are pictures, at most twenty.
     *
     * @throws ScanProblem if it is no PDF, or Tesseract or one of its languages is not installed
     */
    public ScannedText pdf(byte[] pdf) {
        ensureInstalled();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<String> pages = new ArrayList<>();
            for (int page = 0; page < Math.min(MOST_PAGES, document.getNumberOfPages()); page++) {
                float inches = document.getPage(page).getCropBox().getWidth() * document.getPage(page).getCropBox().getHeight() / (72f * 72f);
                if (inches * PageCleaning.DPI * PageCleaning.DPI > MOST_DOTS) {
                    throw ScanProblem.tooLarge(MOST_DOTS / 1_000_000);
                }
                pages.add(recognized(renderer.renderImageWithDPI(page, PageCleaning.DPI, ImageType.GRAY)));
            }
            return RecognizedWords.of(pages, Math.max(0, document.getNumberOfPages() - MOST_PAGES));
        } catch (IOException e) {
            throw ScanProblem.notAPicture(e);
        }
    }

    private String recognized(BufferedImage page) {
        try {
            Outcome read = commands.run(
                    List.of("tesseract", "stdin", "stdout", "-l", String.join("+", LANGUAGES), "--oem", "1", "--psm", "4", "--dpi", Integer.toString(PageCleaning.DPI), "tsv"),
                    PageCleaning.clean(page));
            if (read.exit() != 0) {
                throw ScanProblem.failed(null);
            }
            return read.said();
        } catch (IOException e) {
            throw ScanProblem.failed(e);
        }
    }

    private void ensureInstalled() {
        Outcome listed;
        try {
            listed = commands.run(List.of("tesseract", "--list-langs"), new byte[0]);
        } catch (IOException e) {
            throw ScanProblem.notInstalled(isWindows(), e);
        }
        Set<String> missing = new TreeSet<>(LANGUAGES);
        missing.removeAll(listed.said().lines().map(String::strip).collect(Collectors.toSet()));
        if (!missing.isEmpty()) {
            throw ScanProblem.languagesMissing(missing, isWindows());
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }
}
