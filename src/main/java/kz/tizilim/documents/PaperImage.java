package kz.tizilim.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A picture for a paper, such as the logo, as a {@code data:} address: a paper holds its pictures and fetches none. */
public final class PaperImage {
    private static final int LIMIT_IN_KILOBYTES = 1024;
    private static final String PNG = "data:image/png;base64,";
    private static final String JPEG = "data:image/jpeg;base64,";

    private PaperImage() {}

    /**
     * The address to give as the value of a placeholder in {@code src}.
     *
     * @param bytes a whole PNG or JPEG file of at most 1 MiB
     * @throws ImageProblem if it is neither, cannot be read or is larger
     */
    public static String address(byte[] bytes) {
        if (bytes.length > LIMIT_IN_KILOBYTES * 1024) {
            throw ImageProblem.tooLarge(LIMIT_IN_KILOBYTES);
        }
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
            String kind = startsWith(bytes, 0x89, 'P', 'N', 'G') ? PNG : startsWith(bytes, 0xFF, 0xD8, 0xFF) ? JPEG : null;
            if (picture == null || kind == null) {
                throw ImageProblem.unknownKind(null);
            }
            return kind + Base64.getEncoder().encodeToString(bytes);
        } catch (IOException e) {
            throw ImageProblem.unknownKind(e);
        }
    }

    static boolean isPicture(String address) {
        return address.startsWith(PNG) || address.startsWith(JPEG);
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
