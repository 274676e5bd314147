package kz.tizilim.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Compares a paper with the one that was looked at and kept: its words exactly, its pages as small grey pictures with some tolerance.
 * {@code -Dpapers.keep=true} keeps the paper as it is now instead; then look at the pictures before they are committed.
 */
public final class KeptPaper {
    private static final int DOTS_PER_INCH = 50;
    // Measured on a letter: the same page drawn by JDK 17 and 25 differs by 0.000, a signature moved by 1 mm by 0.27, two date fields
    // wider by 1 mm by 0.19, a heading half a size larger by 3.7.
    private static final double MEAN_TOLERANCE = 0.1;

    private KeptPaper() {}

    /**
     * Fails unless the paper is as kept under the test resources of the room.
     *
     * @param room a class of the room's package: the files lie in that package's {@code papers} folder
     * @param name of the files, without ending
     */
    public static void assertAsKept(Class<?> room, String name, byte[] pdf) {
        assertAsKept(room, name, pdf, DOTS_PER_INCH);
    }

    /** The same with smaller pictures, where many papers of one layout are kept: they show where things stand, the words are kept beside. */
    public static void assertAsKept(Class<?> room, String name, byte[] pdf, int dotsPerInch) {
        int width = PaperPictures.widthOfA4(dotsPerInch);
        Path folder = Path.of("src/test/resources", room.getPackageName().split("\\.")).resolve("papers");
        String words = PaperText.of(pdf);
        Path text = folder.resolve(name + ".txt");
        try (PaperPictures pictures = PaperPictures.of(pdf)) {
            if (Boolean.getBoolean("papers.keep")) {
                Files.createDirectories(folder);
                Files.writeString(text, words);
                Files.deleteIfExists(folder.resolve(name + "-" + (pictures.pages() + 1) + ".png"));
            }
            assertThat(text).as("kept words; -Dpapers.keep=true keeps them").exists();
            assertThat(words).isEqualTo(Files.readString(text));
            for (int page = 1; page <= pictures.pages(); page++) {
                comparePicture(folder.resolve(name + "-" + page + ".png"), grey(pictures.page(page, width)));
            }
            assertThat(folder.resolve(name + "-" + (pictures.pages() + 1) + ".png")).as("a page more was kept").doesNotExist();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void comparePicture(Path file, BufferedImage drawn) throws IOException {
        if (Boolean.getBoolean("papers.keep")) {
            ImageIO.write(drawn, "png", file.toFile());
        }
        assertThat(file).as("kept picture; -Dpapers.keep=true keeps it").exists();
        BufferedImage kept = ImageIO.read(file.toFile());
        assertThat(kept.getWidth()).isEqualTo(drawn.getWidth());
        assertThat(kept.getHeight()).isEqualTo(drawn.getHeight());
        assertThat(difference(kept, drawn)).as("mean difference from %s, in shades of 256", file).isLessThan(MEAN_TOLERANCE);
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += Math.abs(one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0));
            }
        }
        return (double) sum / one.getWidth() / one.getHeight();
    }

    private static BufferedImage grey(PagePicture picture) {
        BufferedImage grey = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < picture.argb().length; i++) {
            int colour = picture.argb()[i];
            int shade = ((colour >> 16 & 0xFF) * 30 + (colour >> 8 & 0xFF) * 59 + (colour & 0xFF) * 11) / 100;
            grey.getRaster().setSample(i % picture.width(), i / picture.width(), 0, shade);
        }
        return grey;
    }
}
