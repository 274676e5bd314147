package kz.tizilim.documents;

/**
 * A drawn page, ready for the window.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb width × height pixels, row by row from the top, opaque, as JavaFX's PixelFormat.getIntArgbInstance() takes them
 */
@SuppressWarnings("ArrayRecordComponent")
public record PagePicture(int width, int height, int[] argb) {}
