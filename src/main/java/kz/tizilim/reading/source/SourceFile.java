package kz.tizilim.reading.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads the file of a policy: plain text in any common encoding, HTML, PDF or DOCX, told apart by what they hold, not by their names.
 * Nothing in them is run, fetched or written.
 */
public final class SourceFile {
    /** A published policy of 500 pages with pictures stays below; more is somebody else's document. */
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    /** The longest policies found have 0.3 MB of text; a page of a site in full, 1 to 2 MB. */
    private static final int MOST_TEXT = 4 * 1024 * 1024;

    private static final int MEBIBYTE = 1024 * 1024;

    /** A text with fewer letters says nothing that could be judged. */
    private static final int FEWEST_LETTERS = 20;

    private SourceFile() {}

    /**
     * The lines of a file.
     *
     * @throws IOException if the file cannot be opened
     * @throws UnreadableSource if it is too large, encrypted, scanned, damaged or no document
     */
    public static SourceText read(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        return read(String.valueOf(file.getFileName()), bytes);
    }

    /** The lines of a file's bytes; see {@link #read(Path)}. */
    public static SourceText read(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableSource(UnreadableSource.Kind.TOO_LARGE, MOST_BYTES / MEBIBYTE);
        }
        SourceText text = lines(name, bytes);
        if (text.letters() < FEWEST_LETTERS) {
            throw new UnreadableSource(UnreadableSource.Kind.EMPTY);
        }
        return text;
    }

    private static SourceText lines(String name, byte[] bytes) {
        if (startsWith(bytes, "%PDF-")) {
            return PdfSource.read(name, bytes);
        } else if (startsWith(bytes, "PK\u0003\u0004")) {
            return DocxSource.read(name, bytes);
        } else if (startsWith(bytes, "\u00D0\u00CF\u0011\u00E0") || startsWith(bytes, "{\\rtf")) {
            throw new UnreadableSource(UnreadableSource.Kind.OLD_WORD);
        } else if (bytes.length > MOST_TEXT) {
            throw new UnreadableSource(UnreadableSource.Kind.TOO_LARGE, MOST_TEXT / MEBIBYTE);
        }
        String text = Encoding.decode(bytes);
        String beginning = text.substring(0, Math.min(text.length(), 2000)).toLowerCase(Locale.ROOT);
        boolean markup = beginning.contains("<!doctype html") || beginning.contains("<html") || beginning.contains("<body") || beginning.contains("<p>");
        return markup ? HtmlSource.read(name, text) : SourceText.of(name, text);
    }

    private static boolean startsWith(byte[] bytes, String signature) {
        if (bytes.length < signature.length()) {
            return false;
        }
        for (int at = 0; at < signature.length(); at++) {
            if ((bytes[at] & 0xFF) != signature.charAt(at)) {
                return false;
            }
        }
        return true;
    }
}
