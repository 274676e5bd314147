package kz.tizilim.ui.paper;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A drawn page or picture: its size in pixels and its pixels row by row, each 0xAARRGGBB. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy of every page would cost what drawing it does
public record PageImage(int width, int height, int[] argb) {

    /** The same for the screen. */
    public Image shown() {
        WritableImage picture = new WritableImage(width, height);
        picture.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return picture;
    }
}
