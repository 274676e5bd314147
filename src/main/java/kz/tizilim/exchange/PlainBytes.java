package kz.tizilim.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The text of a file that does not say how it is encoded: UTF-8, UTF-16 with or without its mark, or a Cyrillic code page. */
public final class PlainBytes {
    /** As many bytes tell the order of UTF-16. */
    private static final int LOOKED_AT = 4096;

    /**
     * What was read.
     *
     * @param charset the encoding in which the bytes were read; UTF-8 for plain ASCII
     * @param isDamaged whether letters are lost: the bytes are of that encoding but not all of them are whole
     */
    public record Text(String text, String charset, boolean isDamaged) {}

    private PlainBytes() {}

    /** The text; empty where the bytes are no text at all. */
    public static Optional<Text> read(byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        Text text;
        if (wide.isPresent()) {
            String whole = new String(bytes, wide.get());
            text = new Text(whole, wide.get().name(), whole.indexOf('\ufffd') >= 0);
        } else {
            MailCharset.Decoded decoded = MailCharset.decode(bytes, "", List.of());
            boolean isUnicode = decoded.charset().isEmpty() || decoded.charset().equals("UTF-8");
            boolean isDamaged = decoded.isDamaged() || (isUnicode && MailCharset.strictly(bytes, StandardCharsets.UTF_8).isEmpty());
            text = new Text(decoded.text(), isUnicode ? "UTF-8" : decoded.charset(), isDamaged);
        }
        String unmarked = text.text().startsWith("\ufeff") ? text.text().substring(1) : text.text();
        return unmarked.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(new Text(unmarked, text.charset(), text.isDamaged()));
    }

    /** UTF-16 by its mark, else by the zero bytes of its line ends, blanks and figures, all on one side. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length >= 2 && ((bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) || (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe))) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (bytes.length % 2 != 0 || (zeros[0] == 0) == (zeros[1] == 0)) {
            return Optional.empty();
        }
        Charset guessed = zeros[1] > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        // Other files have zeros on one side, too; their letters would be control characters.
        boolean isText = new String(bytes, guessed).chars().noneMatch(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f');
        return isText ? Optional.of(guessed) : Optional.empty();
    }
}
