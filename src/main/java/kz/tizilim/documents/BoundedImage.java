package kz.tizilim.documents;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kz.tizilim.ui.paper.PageImage;

/**
 * A picture from outside the register, read no larger than it is shown. A file of some kilobytes can hold thousands of millions of pixels:
 * its size is looked at before anything is decoded, and lines and columns that are not shown are left out while it is read.
 */
public final class BoundedImage {
    /** Reading as many takes about two seconds on one core; a scan of an A3 sheet at 600 dpi has 70 million. */
    private static final long MOST_PIXELS = 100_000_000L;

    private BoundedImage() {}

    /** What was read, and whether something was left out. */
    private record Decoded(BufferedImage picture, boolean isWhole) {}

    /**
     * The pixels of a picture.
     *
     * @param longest how many pixels its longer side has at most
     * @throws ImageProblem if it is no picture, cannot be read or has more than 100 million pixels
     */
    public static PageImage read(byte[] bytes, int longest) {
        BufferedImage picture = scaled(decode(bytes, longest).picture(), longest);
        int width = picture.getWidth();
        int height = picture.getHeight();
        return new PageImage(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    }

    /**
     * The same picture as a file: as it is where it is small enough, else scaled down, as PNG.
     *
     * @throws ImageProblem as {@link #read} does
     */
    public static byte[] file(byte[] bytes, int longest) {
        Decoded decoded = decode(bytes, longest);
        if (decoded.isWhole()) {
            return bytes;
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(scaled(decoded.picture(), longest), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw ImageProblem.unknownKind(e);
        }
    }

    private static Decoded decode(byte[] bytes, int longest) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw ImageProblem.unknownKind(null);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int side = Math.max(reader.getWidth(0), reader.getHeight(0));
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw ImageProblem.tooManyPixels(MOST_PIXELS / 1_000_000);
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int step = Math.max(1, side / longest);
                param.setSourceSubsampling(step, step, 0, 0);
                return new Decoded(reader.read(0, param), side <= longest);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw ImageProblem.unknownKind(e);
        }
    }

    private static BufferedImage scaled(BufferedImage read, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(read, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }
}
