package kz.tizilim.settings;

/** Where the window stood on the desktop, in pixels. A negative {@code x} with a negative {@code y} means: in the middle of the screen. */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    public static final WindowPlace CENTRED = new WindowPlace(-1, -1, 1280, 800, false);

    /** The smallest size at which every screen is whole, in pixels. */
    public static final int LEAST_WIDTH = 1024;
    public static final int LEAST_HEIGHT = 700;

    /**
     * Where the window stands whole on a screen: no larger than the screen, moved in where it would reach beyond an edge.
     *
     * @param left the screen's left edge in pixels, without what the desktop keeps for itself
     */
    public WindowPlace within(double left, double top, double screenWidth, double screenHeight) {
        double wide = Math.min(width, screenWidth);
        double high = Math.min(height, screenHeight);
        double atX = isCentred() ? left + (screenWidth - wide) / 2 : Math.max(left, Math.min(x, left + screenWidth - wide));
        double atY = isCentred() ? top + (screenHeight - high) / 2 : Math.max(top, Math.min(y, top + screenHeight - high));
        return new WindowPlace(atX, atY, wide, high, maximized);
    }

    public boolean isCentred() {
        return x < 0 && y < 0;
    }
}
