package kz.tizilim.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Cyrillic words that another program read in a wrong code page before it wrote them anew as UTF-8: «Îòçûâàþ», «РћС‚Р·С‹РІР°СЋ». */
final class MangledText {
    /** Words of letters with marks only: no language that is written in Latin letters has many. */
    private static final int MARKED = 3;

    private MangledText() {}

    /** The words as they were meant; none where the text is well as it is, or cannot be mended. */
    static Optional<String> mended(String text) {
        for (String page : List.of("windows-1251", "windows-1252", "ISO-8859-1")) {
            Optional<byte[]> bytes = bytes(text, Charset.forName(page));
            Optional<String> again = bytes.flatMap(found -> MailCharset.strictly(found, StandardCharsets.UTF_8));
            if (again.isPresent() && again.get().length() < text.length() && LetterPairs.score(again.get()) > LetterPairs.score(text)) {
                return again;
            }
        }
        if (!hasMarkedWords(text)) {
            return Optional.empty();
        }
        return bytes(text, Charset.forName("windows-1252"))
                .or(() -> bytes(text, StandardCharsets.ISO_8859_1))
                .map(found -> List.of(MailCharset.read(found, "windows-1251"), MailCharset.read(found, MailCharset.KAZAKH)))
                .flatMap(read -> read.stream().max((one, other) -> Integer.compare(LetterPairs.score(one), LetterPairs.score(other))))
                .filter(read -> LetterPairs.score(read) > 0);
    }

    private static boolean hasMarkedWords(String text) {
        int run = 0;
        int marked = 0;
        int all = 0;
        for (int at = 0; at <= text.length(); at++) {
            char letter = at < text.length() ? text.charAt(at) : ' ';
            if (letter >= 0xC0 && letter <= 0xFF) {
                run++;
                all++;
            } else {
                marked += run >= MARKED ? run : 0;
                run = 0;
            }
        }
        return marked > 0 && marked * 2 > all;
    }

    private static Optional<byte[]> bytes(String text, Charset page) {
        try {
            ByteBuffer bytes = page.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
            byte[] found = new byte[bytes.remaining()];
            bytes.get(found);
            return Optional.of(found);
        } catch (CharacterCodingException e) {
            // Not an error: the answer is that the text was never read in this page.
            return Optional.empty();
        }
    }
}
