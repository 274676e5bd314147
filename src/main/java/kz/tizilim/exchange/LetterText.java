package kz.tizilim.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words from bytes: by the charset that is named, if the bytes agree with it, else by the likeliest one for Kazakh and Russian. */
final class LetterText {
    private static final List<Charset> CYRILLIC = List.of(
            Charset.forName("windows-1251"), Charset.forName("KOI8-R"), Charset.forName("ISO-8859-5"), Charset.forName("IBM866"));
    /** The commonest letters of Russian and Kazakh prose; in a wrongly chosen charset they become capitals or signs. */
    private static final String COMMON = "оеаинтсрвлкмдпуыяьбгзйчхжю";

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}&&[^\\n\\t]]");

    private LetterText() {}

    /** The words of these bytes, where the charset named, if any, may be wrong. Never fails. */
    static String decode(byte[] bytes, String named) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (isKazakhCodePage(named)) {
            return KazakhCodePage.decode(bytes);
        }
        return charset(named)
                .flatMap(charset -> strictly(bytes, charset))
                .or(() -> strictly(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(bytes, likeliest(bytes)));
    }

    /** Whether a charset of this name is known here; a mail that names none says nothing wrong. */
    static boolean isKnown(String named) {
        return named == null || named.isBlank() || isKazakhCodePage(named) || charset(named).isPresent();
    }

    /** Lines ending in \n, without characters that are not seen, or that turn the direction of writing. */
    static String tidy(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' ');
        return UNSEEN.matcher(lines).replaceAll("").replaceAll("[ \\t]+\\n", "\n").strip();
    }

    private static Charset likeliest(byte[] bytes) {
        Charset best = CYRILLIC.get(0);
        long most = -1;
        for (Charset charset : CYRILLIC) {
            long common = new String(bytes, charset).chars().filter(letter -> COMMON.indexOf(letter) >= 0).count();
            if (common > most) {
                most = common;
                best = charset;
            }
        }
        return best;
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            // Not an error: the answer is that the bytes are of another charset.
            return Optional.empty();
        }
    }

    private static Optional<Charset> charset(String named) {
        try {
            return named == null || named.isBlank() ? Optional.empty() : Optional.of(Charset.forName(named.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // Not an error: a mail may name any charset, and the bytes are then read by the likeliest one.
            return Optional.empty();
        }
    }

    private static boolean isKazakhCodePage(String named) {
        String name = named == null ? "" : named.strip().toLowerCase(Locale.ROOT);
        return name.equals("kz-1048") || name.equals("kz1048") || name.equals("strk1048-2002") || name.equals("strk1048");
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int at = 0; at < first.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != first[at]) {
                return false;
            }
        }
        return true;
    }
}
