package kz.tizilim.documents;

import java.util.Base64;

/** A picture for a paper, such as the logo, as a {@code data:} address: a paper holds its pictures and fetches none. */
public final class PaperImage {
    private static final int LIMIT_IN_KILOBYTES = 1024;
    /** A letterhead's logo is 40 mm wide at most: so many pixels are 1000 to an inch. */
    public static final int LONGEST_SIDE = 1600;

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
        if (kind(bytes) == null) {
            throw ImageProblem.unknownKind(null);
        }
        // A register of an earlier edition may hold a logo of many pixels.
        byte[] bounded = BoundedImage.file(bytes, LONGEST_SIDE);
        return kind(bounded) + Base64.getEncoder().encodeToString(bounded);
    }

    private static String kind(byte[] bytes) {
        return startsWith(bytes, 0x89, 'P', 'N', 'G') ? PNG : startsWith(bytes, 0xFF, 0xD8, 0xFF) ? JPEG : null;
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
