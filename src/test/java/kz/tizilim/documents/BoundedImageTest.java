package kz.tizilim.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import kz.tizilim.ui.paper.PageImage;
import org.junit.jupiter.api.Test;

final class BoundedImageTest {
    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        return out.toByteArray();
    }

    @Test
    void smallPictureStaysAsItIs() throws IOException {
        byte[] small = png(300, 200);
        assertThat(BoundedImage.file(small, 1600)).isEqualTo(small);
        PageImage read = BoundedImage.read(small, 1600);
        assertThat(new int[] {read.width(), read.height()}).containsExactly(300, 200);
    }

    @Test
    void pictureOfManyPixelsIsScaledDown() throws IOException {
        byte[] large = png(7000, 7000);
        assertThat(large.length).isLessThan(20_000);
        BufferedImage scaled = ImageIO.read(new ByteArrayInputStream(BoundedImage.file(large, 1600)));
        assertThat(new int[] {scaled.getWidth(), scaled.getHeight()}).containsExactly(1600, 1600);
        PageImage wide = BoundedImage.read(png(9000, 30), 1600);
        assertThat(new int[] {wide.width(), wide.height()}).containsExactly(1600, 5);
    }

    @Test
    void pictureThatSaysItHasThousandsOfMillionsIsRefusedUnread() throws IOException {
        byte[] bytes = png(10, 10);
        ByteBuffer header = ByteBuffer.wrap(bytes);
        header.putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(bytes, 12, 17);
        header.putInt(29, (int) sum.getValue());
        assertThatThrownBy(() -> BoundedImage.read(bytes, 100)).isInstanceOf(ImageProblem.class);
    }

    @Test
    void whatIsNoPictureIsSaidToBeNone() {
        assertThatThrownBy(() -> BoundedImage.read("<svg/>".getBytes(StandardCharsets.UTF_8), 100)).isInstanceOf(ImageProblem.class);
    }
}
