package kz.tizilim.letters.outgoing;

import kz.tizilim.documents.PagePicture;
import kz.tizilim.documents.PaperPictures;
import kz.tizilim.ui.paper.PageImage;
import kz.tizilim.ui.paper.PageSource;

/** The pages of a PDF for the preview, together with the bytes that are saved and printed. To be made and closed on the thread for papers. */
public final class PaperPages implements PageSource, AutoCloseable {
    private final byte[] pdf;
    private final PaperPictures pictures;

    private PaperPages(byte[] pdf) {
        this.pdf = pdf;
        pictures = PaperPictures.of(pdf);
    }

    /** Draws pages; throws java.io.UncheckedIOException if the bytes are no PDF that can be read */
    public static PaperPages of(byte[] pdf) {
        return new PaperPages(pdf.clone());
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    @Override
    public int pages() {
        return pictures.pages();
    }

    @Override
    public PageImage draw(int index, int pixelsWide) {
        PagePicture picture = pictures.page(index + 1, pixelsWide);
        return new PageImage(picture.width(), picture.height(), picture.argb());
    }

    @Override
    public void close() {
        pictures.close();
    }
}
