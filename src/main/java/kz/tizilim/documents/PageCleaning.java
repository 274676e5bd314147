package kz.tizilim.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes the picture of a page easy to read: grey and large enough, its paper white and its ink black wherever it lies, its lines level. */
final class PageCleaning {
    /** Dots an inch at which letters are read: more of them took a third longer and read no better. */
    static final int DPI = 250;
    /** The width of A4 at that; a page that is much narrower is enlarged, a wider one made smaller. */
    private static final int WIDTH = 2067;
    private static final double LARGEST = 1.75;
    /** A side of the tiles by which the brightness of the paper is found, in dots. */
    private static final int TILE = 96;
    private static final double STEEPEST = 6;
    private static final int SAMPLED = 4;

    private PageCleaning() {}

    /** The page as a portable grey map, which programs read without a file. */
    static byte[] clean(BufferedImage page) {
        BufferedImage grey = evened(scaled(page));
        return greyMap(levelled(grey));
    }

    private static BufferedImage scaled(BufferedImage page) {
        int shorter = Math.min(page.getWidth(), page.getHeight());
        double scale = Math.min(LARGEST, (double) WIDTH / shorter);
        int width = Math.max(1, (int) Math.round(page.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(page.getHeight() * scale));
        return drawn(page, width, height, AffineTransform.getScaleInstance(scale, scale));
    }

    private static BufferedImage drawn(BufferedImage page, int width, int height, AffineTransform how) {
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(page, how, null);
        graphics.dispose();
        return grey;
    }

    private static byte[] dots(BufferedImage grey) {
        return ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    }

    /** Divides each dot by the paper around it and spreads what is left from black to white. */
    private static BufferedImage evened(BufferedImage grey) {
        byte[] dots = dots(grey);
        int width = grey.getWidth();
        int height = grey.getHeight();
        int columns = (width + TILE - 1) / TILE;
        int rows = (height + TILE - 1) / TILE;
        double[][] paper = new double[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                paper[row][column] = Math.max(16, share(dots, width, height, column * TILE, row * TILE, 0.8));
            }
        }
        int[] counts = new int[256];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int even = (int) Math.min(255, (dots[y * width + x] & 0xff) * 255 / around(paper, (double) x / TILE - 0.5, (double) y / TILE - 0.5));
                dots[y * width + x] = (byte) even;
                counts[even]++;
            }
        }
        int ink = level(counts, (long) (0.01 * width * height));
        int white = Math.max(ink + 40, 235);
        for (int i = 0; i < dots.length; i++) {
            dots[i] = (byte) Math.max(0, Math.min(255, ((dots[i] & 0xff) - ink) * 255 / (white - ink)));
        }
        return grey;
    }

    /** The brightness under which this share of a tile's dots lies. */
    private static int share(byte[] dots, int width, int height, int left, int top, double share) {
        int[] counts = new int[256];
        int all = 0;
        for (int y = top; y < Math.min(height, top + TILE); y += 2) {
            for (int x = left; x < Math.min(width, left + TILE); x += 2) {
                counts[dots[y * width + x] & 0xff]++;
                all++;
            }
        }
        return level(counts, (long) (share * all));
    }

    private static int level(int[] counts, long wanted) {
        long seen = 0;
        for (int level = 0; level < counts.length; level++) {
            seen += counts[level];
            if (seen > wanted) {
                return level;
            }
        }
        return counts.length - 1;
    }

    private static double around(double[][] paper, double x, double y) {
        int left = (int) Math.max(0, Math.min(paper[0].length - 1, Math.floor(x)));
        int top = (int) Math.max(0, Math.min(paper.length - 1, Math.floor(y)));
        int right = Math.min(paper[0].length - 1, left + 1);
        int bottom = Math.min(paper.length - 1, top + 1);
        double across = Math.max(0, Math.min(1, x - left));
        double down = Math.max(0, Math.min(1, y - top));
        double above = paper[top][left] * (1 - across) + paper[top][right] * across;
        double below = paper[bottom][left] * (1 - across) + paper[bottom][right] * across;
        return above * (1 - down) + below * down;
    }

    private static BufferedImage levelled(BufferedImage grey) {
        double angle = steepness(grey);
        if (Math.abs(angle) < 0.1) {
            return grey;
        }
        AffineTransform turned = AffineTransform.getRotateInstance(Math.toRadians(-angle), grey.getWidth() / 2.0, grey.getHeight() / 2.0);
        return drawn(grey, grey.getWidth(), grey.getHeight(), turned);
    }

    /** The angle of the lines in degrees: the one by which the dark dots fall into the sharpest rows. */
    private static double steepness(BufferedImage grey) {
        byte[] dots = dots(grey);
        int width = grey.getWidth();
        int height = grey.getHeight();
        int[] xs = new int[width * height / (SAMPLED * SAMPLED) + 1];
        int[] ys = new int[xs.length];
        int count = 0;
        for (int y = 0; y < height - SAMPLED; y += SAMPLED) {
            for (int x = 0; x < width - SAMPLED; x += SAMPLED) {
                if ((dots[y * width + x] & 0xff) < 110 && count < xs.length) {
                    xs[count] = x / SAMPLED;
                    ys[count++] = y / SAMPLED;
                }
            }
        }
        double best = sharpest(xs, ys, count, width / SAMPLED, height / SAMPLED, 0, STEEPEST, 0.5);
        return sharpest(xs, ys, count, width / SAMPLED, height / SAMPLED, best, 0.5, 0.1);
    }

    private static double sharpest(int[] xs, int[] ys, int count, int width, int height, double middle, double reach, double step) {
        double best = 0;
        double most = -1;
        int[] rows = new int[height + width];
        for (double angle = middle - reach; angle <= middle + reach + 1e-9; angle += step) {
            Arrays.fill(rows, 0);
            double slope = Math.tan(Math.toRadians(angle));
            for (int i = 0; i < count; i++) {
                int row = (int) Math.round(ys[i] - (xs[i] - width / 2.0) * slope) + width / 2;
                if (row >= 0 && row < rows.length) {
                    rows[row]++;
                }
            }
            double sharpness = 0;
            for (int i = 1; i < rows.length; i++) {
                double change = rows[i] - rows[i - 1];
                sharpness += change * change;
            }
            if (sharpness > most) {
                most = sharpness;
                best = angle;
            }
        }
        return best;
    }

    private static byte[] greyMap(BufferedImage grey) {
        byte[] head = ("P5\n" + grey.getWidth() + " " + grey.getHeight() + "\n255\n").getBytes(StandardCharsets.US_ASCII);
        byte[] dots = dots(grey);
        byte[] all = Arrays.copyOf(head, head.length + dots.length);
        System.arraycopy(dots, 0, all, head.length, dots.length);
        return all;
    }
}
