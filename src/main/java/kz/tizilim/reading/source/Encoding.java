package kz.tizilim.reading.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.tizilim.exchange.KazakhCodePage;

/** Finds the encoding of a plain text: Unicode by its marks and rules, the old code pages of Kazakh and Russian by the words they give. */
final class Encoding {
    private static final List<String> CODE_PAGES = List.of("windows-1251", "KOI8-R", "IBM866", "x-MacCyrillic");

    /** Of the signs of a text, at least so many are letters, digits, marks and spaces of a language that policies are written in. */
    private static final double LEAST_READABLE = 0.9;

    private Encoding() {}

    static String decode(byte[] bytes) {
        return unicode(bytes).or(() -> codePage(bytes)).filter(Encoding::isReadable).orElseThrow(() -> refusal(bytes));
    }

    private static UnreadableSource refusal(byte[] bytes) {
        long controls = 0;
        for (byte each : bytes) {
            controls += each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t' ? 1 : 0;
        }
        return new UnreadableSource(controls * 100 > bytes.length ? UnreadableSource.Kind.NOT_A_DOCUMENT : UnreadableSource.Kind.ENCODING);
    }

    private static Optional<String> unicode(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return strictly(StandardCharsets.UTF_16LE, bytes, 2);
        } else if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return strictly(StandardCharsets.UTF_16BE, bytes, 2);
        }
        boolean marked = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        Optional<String> usual = strictly(StandardCharsets.UTF_8, bytes, marked ? 3 : 0).filter(text -> text.indexOf('\0') < 0);
        // Without a mark, UTF-16 shows by the zero or 04 in every second byte.
        return usual.or(() -> Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .flatMap(charset -> strictly(charset, bytes, 0).stream())
                .filter(Encoding::isReadable)
                .findFirst());
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes, int from) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException notThis) {
            return Optional.empty();
        }
    }

    private static Optional<String> codePage(byte[] bytes) {
        Stream<String> pages = CODE_PAGES.stream().filter(Charset::isSupported).map(page -> new String(bytes, Charset.forName(page)));
        return Stream.concat(KazakhCodePage.isMeant(bytes) ? Stream.of(KazakhCodePage.decode(bytes)) : Stream.empty(), pages)
                .max(Comparator.comparingLong(Encoding::score));
    }

    /** Small Cyrillic letters in words, less capitals and strange signs after small letters: a wrong code page turns one into the other. */
    private static long score(String text) {
        long score = 0;
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean cyrillic = sign >= '\u0400' && sign < '\u0530';
            if (cyrillic && Character.isLowerCase(sign)) {
                score += 2;
            } else if (Character.isLowerCase(before) && before >= '\u0400' && !Character.isWhitespace(sign) && (cyrillic || sign >= '\u00A0')) {
                score -= 2;
            }
            before = sign;
        }
        return score;
    }

    private static boolean isReadable(String text) {
        long read = text.chars()
                .filter(sign -> Character.isWhitespace(sign)
                        || (sign >= ' ' && sign < '\u007F')
                        || (sign >= '\u00A0' && sign < '\u0180')
                        || (sign >= '\u0400' && sign < '\u0530')
                        || (sign >= '\u2000' && sign < '\u2600')
                        || sign == '\u0259'
                        || sign == '\uFEFF')
                .count();
        return read >= text.length() * LEAST_READABLE && text.indexOf('\0') < 0;
    }
}
