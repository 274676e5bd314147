package kz.tizilim.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words from bytes. What is named is a hint only: mail programs name what they were set to, not what they write. Bytes that are valid
 * UTF-8 are that; other bytes beyond ASCII are read in the code page in which they look most like Kazakh or Russian
 * ({@link LetterPairs}), where the page that is named, and the pages of the letter's other parts, have an advantage.
 */
final class MailCharset {
    static final String KAZAKH = "KZ-1048";
    private static final String WINDOWS = "windows-1251";
    private static final List<String> CYRILLIC = List.of(WINDOWS, KAZAKH, "KOI8-R", "ISO-8859-5", "IBM866");
    private static final Set<String> KAZAKH_NAMES =
            Set.of("kz-1048", "kz1048", "rk1048", "strk1048-2002", "strk1048", "ptcp154", "csptcp154", "pt154", "cp154", "cyrillic-asian");
    /** Names under which nothing is said of the bytes. */
    private static final Set<String> SAYS_NOTHING = Set.of("us-ascii", "ascii", "unknown-8bit", "x-unknown", "unknown", "binary", "8bit", "none", "default");
    private static final int NAMED = 6;
    private static final int HINTED = 8;
    /** From this share of damaged sequences on a text is no UTF-8 any more. */
    private static final int DAMAGED = 20;

    private MailCharset() {}

    /**
     * Words as they were read.
     *
     * @param charset the name of the page in which they were read; empty for plain ASCII
     * @param isOther whether another page was named than that
     * @param isDamaged whether letters were lost before the mail came here
     */
    record Decoded(String text, String charset, boolean isOther, boolean isDamaged) {}

    /** The words of these bytes, where the charset named, if any, may be wrong. Never fails. */
    static Decoded decode(byte[] bytes, String named, List<String> hints) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_8), "UTF-8", false, false);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_16), "UTF-16", false, false);
        }
        Optional<Charset> charset = charset(named);
        if (charset.isPresent() && isWide(charset.get())) {
            Optional<String> text = strictly(bytes, charset.get());
            if (text.isPresent()) {
                return new Decoded(text.get(), charset.get().name(), false, false);
            }
        }
        if (isAscii(bytes)) {
            return new Decoded(new String(bytes, StandardCharsets.US_ASCII), "", false, false);
        }
        Optional<String> unicode = strictly(bytes, StandardCharsets.UTF_8);
        if (unicode.isPresent()) {
            boolean other = !saysNothing(named) && charset.filter(StandardCharsets.UTF_8::equals).isEmpty();
            return MangledText.mended(unicode.get())
                    .map(text -> new Decoded(text, "UTF-8", true, false))
                    .orElse(new Decoded(unicode.get(), "UTF-8", other, false));
        }
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        if (isMostlyWhole(lenient)) {
            return new Decoded(lenient, "UTF-8", false, true);
        }
        return eightBit(bytes, named, charset, hints);
    }

    /** Whether a charset of this name is known here; a mail that names none says nothing wrong. */
    static boolean isKnown(String named) {
        return saysNothing(named) || isKazakh(named) || charset(named).isPresent();
    }

    private static Decoded eightBit(byte[] bytes, String named, Optional<Charset> charset, List<String> hints) {
        boolean latin = charset.isPresent() && !isCyrillic(charset.get()) && !isWide(charset.get()) && !saysNothing(named);
        if (latin && !isWordsBeyondAscii(bytes)) {
            return new Decoded(new String(bytes, charset.get()), charset.get().name(), false, false);
        }
        if (charset.isEmpty() && !isKazakh(named) && !isWordsBeyondAscii(bytes) && hints.isEmpty() && isWithinLatinWords(bytes)) {
            return new Decoded(new String(bytes, Charset.forName("windows-1252")), "windows-1252", false, false);
        }
        String name = isKazakh(named) ? KAZAKH : charset.map(Charset::name).orElse("");
        Set<String> candidates = new LinkedHashSet<>(CYRILLIC);
        if (!name.isEmpty() && !latin && charset.filter(MailCharset::isWide).isEmpty() && !saysNothing(named)) {
            candidates.add(name);
        }
        String best = WINDOWS;
        String bestText = "";
        int most = Integer.MIN_VALUE;
        for (String candidate : candidates) {
            String text = read(bytes, candidate);
            int score = LetterPairs.score(text) + (isNear(candidate, name) ? NAMED : 0)
                    + (hints.stream().anyMatch(hint -> isNear(candidate, hint)) ? HINTED : 0);
            if (score > most) {
                most = score;
                best = candidate;
                bestText = text;
            }
        }
        boolean other = !name.isEmpty() && !saysNothing(named) && !best.equalsIgnoreCase(name) && !(isNear(best, name) && isKazakh(best));
        return new Decoded(bestText, best, other, false);
    }

    /** Windows-1251 and KZ-1048 are one page but for sixteen places, and each is named for the other. */
    private static boolean isNear(String page, String other) {
        return page.equalsIgnoreCase(other) || (isOfWindows(page) && isOfWindows(other));
    }

    private static boolean isOfWindows(String page) {
        return page.equalsIgnoreCase(WINDOWS) || page.equals(KAZAKH);
    }

    static String read(byte[] bytes, String page) {
        return page.equals(KAZAKH) ? KazakhCodePage.decode(bytes) : new String(bytes, Charset.forName(page));
    }

    /** Whether whole words consist of bytes beyond ASCII: what is so is no language of Latin letters with marks. */
    private static boolean isWordsBeyondAscii(byte[] bytes) {
        int within = 0;
        int all = 0;
        for (int at = 0; at < bytes.length; at++) {
            int start = at;
            while (at < bytes.length && bytes[at] < 0) {
                at++;
            }
            int length = at - start;
            boolean alone = (start == 0 || !isLatinLetter(bytes[start - 1])) && (at == bytes.length || !isLatinLetter(bytes[at]));
            all += length;
            within += alone && length > 2 ? length : 0;
        }
        return within * 2 > all;
    }

    private static boolean isWithinLatinWords(byte[] bytes) {
        int within = 0;
        int all = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] < 0) {
                all++;
                within += (at > 0 && isLatinLetter(bytes[at - 1])) || (at + 1 < bytes.length && isLatinLetter(bytes[at + 1])) ? 1 : 0;
            }
        }
        return within * 4 >= all * 3;
    }

    private static boolean isLatinLetter(byte letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }

    private static boolean isMostlyWhole(String lenient) {
        long lost = lenient.chars().filter(letter -> letter == 0xFFFD).count();
        long whole = lenient.chars().filter(letter -> letter > 127 && letter != 0xFFFD).count();
        return lost * DAMAGED <= whole;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCyrillic(Charset charset) {
        return CYRILLIC.contains(charset.name()) || charset.name().matches("(?i)koi8-[ru]|x-maccyrillic|ibm855|x-ibm1124|windows-1251");
    }

    /** Charsets of more than one byte a letter: they are believed where the bytes agree. */
    private static boolean isWide(Charset charset) {
        return !charset.equals(StandardCharsets.US_ASCII) && !charset.equals(StandardCharsets.UTF_8) && charset.canEncode()
                && charset.newEncoder().maxBytesPerChar() > 1.0f;
    }

    static Optional<String> strictly(byte[] bytes, Charset charset) {
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
            return named == null || named.isBlank() || isKazakh(named) ? Optional.empty() : Optional.of(Charset.forName(plain(named)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // Not an error: a mail may name any charset, and the bytes are then read by the likeliest one.
            return Optional.empty();
        }
    }

    /** The name as Java writes it: cp-1251, win-1251 and the like are in use too. */
    private static String plain(String named) {
        String name = named.strip().replaceAll("^[\"']+|[\"';,]+$", "").strip();
        return name.toLowerCase(Locale.ROOT).replaceFirst("^(?:win|windows|cp|x-cp|ms)[-_ ]?(125\\d)$", "windows-$1").replaceFirst("^utf_?(8|16)$", "utf-$1");
    }

    private static boolean saysNothing(String named) {
        return named == null || named.isBlank() || SAYS_NOTHING.contains(named.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isKazakh(String named) {
        return named != null && KAZAKH_NAMES.contains(named.strip().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The charsets of the texts read so far, without those that say nothing of other bytes. */
    static List<String> hints(List<Decoded> texts) {
        List<String> hints = new ArrayList<>();
        texts.stream().map(Decoded::charset).filter(name -> CYRILLIC.stream().anyMatch(name::equalsIgnoreCase)).forEach(hints::add);
        return hints;
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
