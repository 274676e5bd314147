package kz.tizilim.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The beginning of a mail made readable before the parser sees it: without a byte order mark, empty lines or a mailbox's "From " line
 * before the headers, and with the empty line after them where a program left it out.
 */
final class MailStart {
    private static final Pattern HEADER = Pattern.compile("[!-9;-~]{1,76}[ \\t]*:.*", Pattern.DOTALL);
    private static final Pattern KNOWN = Pattern.compile("(?i)(?:from|to|cc|subject|date|message-id|received|return-path|mime-version|content-[a-z-]+|x-[a-z-]+|reply-to|dkim-signature)[ \\t]*:.*", Pattern.DOTALL);
    /** Headers stand in the first part of a mail; a longer head is left to the parser's own limits. */
    private static final int HEAD = 256 * 1024;

    private MailStart() {}

    static InputStream mended(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        pass(buffered, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        int next;
        do {
            buffered.mark(1);
            next = buffered.read();
        } while (next == '\r' || next == '\n');
        if (next >= 0) {
            buffered.reset();
        }
        byte[] head = buffered.readNBytes(HEAD);
        return new SequenceInputStream(new ByteArrayInputStream(mended(head)), buffered);
    }

    private static void pass(BufferedInputStream in, byte[] mark) throws IOException {
        in.mark(mark.length + 1);
        if (!Arrays.equals(in.readNBytes(mark.length), mark)) {
            in.reset();
        }
    }

    private static byte[] mended(byte[] head) {
        // Latin-1 carries all bytes through unchanged.
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int at = text.startsWith("From ") ? end(text, 0) : 0;
        int start = at;
        boolean any = false;
        while (at < text.length()) {
            int end = end(text, at);
            String line = text.substring(at, Math.min(end, at + 400)).stripTrailing();
            if (line.isEmpty()) {
                break;
            }
            boolean folded = any && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            if (!folded && !HEADER.matcher(line).matches() && any && !headersFollow(text, end)) {
                String lineEnd = text.startsWith("\r\n", Math.max(0, at - 2)) ? "\r\n" : "\n";
                return (text.substring(start, at) + lineEnd + text.substring(at)).getBytes(StandardCharsets.ISO_8859_1);
            }
            any |= KNOWN.matcher(line).matches();
            at = end;
        }
        return text.substring(start).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Whether known headers come before the next empty line: then the strange line is a broken header, not the letter. */
    private static boolean headersFollow(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int end = end(text, at);
            String line = text.substring(at, Math.min(end, at + 400)).stripTrailing();
            if (line.isEmpty()) {
                return false;
            }
            if (KNOWN.matcher(line).matches()) {
                return true;
            }
            at = end;
        }
        return false;
    }

    private static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }
}
