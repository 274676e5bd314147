package kz.tizilim.settings;

/** Where the window stood on the desktop, in pixels. A negative {@code x} with a negative {@code y} means: in the middle of the screen. */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    public static final WindowPlace CENTRED = new WindowPlace(-1, -1, 1280, 800, false);

    public boolean isCentred() {
        return x < 0 && y < 0;
    }
}
