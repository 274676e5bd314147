package kz.tizilim.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoded words of headers, RFC 2047 with the language tags of RFC 2231. Neighbours of one charset are joined before they are
 * decoded, since many programs cut within a letter; the charset that a word names is a hint only ({@link MailCharset}).
 */
final class EncodedWords {
    private static final Pattern WORD = Pattern.compile("=\\?([^?*\\s]{1,60})(?:\\*[^?\\s]{0,40})?\\?([bBqQ])\\?([^?]*)\\?=");

    private EncodedWords() {}

    static String decode(String written, List<String> hints) {
        if (!written.contains("=?")) {
            return written;
        }
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = null;
        String cut = "";
        int end = 0;
        Matcher word = WORD.matcher(written);
        while (word.find()) {
            String between = written.substring(end, word.start());
            boolean joined = charset != null && between.isBlank();
            if (!joined || !charset.equalsIgnoreCase(word.group(1))) {
                bytes.writeBytes(base64(cut));
                text.append(MailCharset.decode(bytes.toByteArray(), charset, hints).text()).append(joined ? "" : between);
                bytes.reset();
                cut = "";
            }
            charset = word.group(1);
            if (word.group(2).equalsIgnoreCase("b")) {
                // Four letters are three bytes; a program that cuts within them means the next word to go on.
                String letters = cut + word.group(3).replaceAll("[^A-Za-z0-9+/]", "");
                int whole = word.group(3).contains("=") ? letters.length() : letters.length() - letters.length() % 4;
                bytes.writeBytes(base64(letters.substring(0, whole)));
                cut = letters.substring(whole);
            } else {
                bytes.writeBytes(quoted(word.group(3)));
            }
            end = word.end();
        }
        bytes.writeBytes(base64(cut));
        text.append(MailCharset.decode(bytes.toByteArray(), charset, hints).text());
        return text.append(written.substring(end)).toString();
    }

    /** Padding may be missing. */
    private static byte[] base64(String letters) {
        // A single letter at the end holds less than a byte.
        String whole = letters.length() % 4 == 1 ? letters.substring(0, letters.length() - 1) : letters;
        return Base64.getDecoder().decode(whole);
    }

    private static byte[] quoted(String written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < written.length(); at++) {
            char sign = written.charAt(at);
            int high = at + 2 < written.length() && sign == '=' ? Character.digit(written.charAt(at + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(written.charAt(at + 2), 16) : -1;
            if (low >= 0) {
                bytes.write(high * 16 + low);
                at += 2;
            } else {
                bytes.writeBytes(String.valueOf(sign == '_' ? ' ' : sign).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
