package kz.tizilim.ui.paper;

/** A paper whose pages can be drawn. It is asked from the thread for papers, one page at a time. */
public interface PageSource {
    int pages();

    /**
     * Draws one page.
     *
     * @param index 0 for the first page
     * @param pixelsWide how wide the page is to be drawn
     */
    PageImage draw(int index, int pixelsWide) throws Exception;
}
