package kz.tizilim.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of one PDF as pictures, for a preview. Drawing takes tens of milliseconds a page, half a second the first time, so it is
 * called from background work; what was drawn is kept until {@link #close}, the least recently shown first to go.
 */
public final class PaperPictures implements AutoCloseable {
    private static final int POINTS_PER_INCH = 72;
    // Eight pages at 1190 × 1683 pixels, the size of a full-height preview at 144 dpi: about 64 MB.
    private static final long KEPT_PIXELS = 8L * 1190 * 1683;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final LinkedHashMap<Key, PagePicture> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long keptPixels;

    private PaperPictures(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /**
     * Opens a PDF for drawing.
     *
     * @throws UncheckedIOException if the bytes are no PDF that can be read
     */
    public static PaperPictures of(byte[] pdf) {
        try {
            return new PaperPictures(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /**
     * A page, drawn to a width.
     *
     * @param page from 1
     * @param width in pixels, from 16 to 8000
     * @throws IllegalArgumentException if there is no such page or the width is out of range
     */
    public synchronized PagePicture page(int page, int width) {
        if (page < 1 || page > pages() || width < 16 || width > 8000) {
            throw new IllegalArgumentException("No page " + page + " at " + width + " pixels");
        }
        Key key = new Key(page, width);
        PagePicture picture = kept.get(key);
        if (picture == null) {
            picture = draw(page - 1, width);
            kept.put(key, picture);
            keptPixels += picture.argb().length;
            forgetOldest(key);
        }
        return picture;
    }

    /** Forgets the pictures and the PDF: nothing of a paper stays in memory after its preview. */
    @Override
    public synchronized void close() {
        kept.clear();
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forgetOldest(Key newest) {
        var eldest = kept.entrySet().iterator();
        while (keptPixels > KEPT_PIXELS && eldest.hasNext()) {
            Map.Entry<Key, PagePicture> entry = eldest.next();
            if (!entry.getKey().equals(newest)) {
                keptPixels -= entry.getValue().argb().length;
                eldest.remove();
            }
        }
    }

    private PagePicture draw(int index, int width) {
        try {
            float scale = width / shownWidth(index);
            BufferedImage image = renderer.renderImage(index, scale, ImageType.RGB);
            int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new PagePicture(image.getWidth(), image.getHeight(), argb);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In points; a page turned by 90° is as wide as it was high. */
    private float shownWidth(int index) {
        var page = document.getPage(index);
        var box = page.getCropBox();
        return page.getRotation() % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    /** The width in pixels of an A4 page at this resolution. */
    public static int widthOfA4(int dotsPerInch) {
        return Math.round(595.28f * dotsPerInch / POINTS_PER_INCH);
    }

    private record Key(int page, int width) {}
}
