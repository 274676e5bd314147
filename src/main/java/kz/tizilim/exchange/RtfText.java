package kz.tizilim.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of an RTF text as Outlook packs it (MS-OXRTFCP): destinations that are not shown are left out. */
final class RtfText {
    private static final int HEADER = 16;
    private static final int COMPRESSED = 0x75465A4C;
    private static final int PLAIN = 0x414C454D;
    private static final int WINDOW = 4096;
    private static final int LONGEST = 8 << 20;
    private static final String DICTIONARY = "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
            + "\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
    private static final Set<String> UNSHOWN = Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict", "header", "footer", "object", "themedata");

    private final String rtf;
    private final StringBuilder words = new StringBuilder();
    private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
    private final Deque<Boolean> shown = new ArrayDeque<>();
    private String charset = "windows-1251";
    private boolean isShown = true;
    private boolean isMarkup;
    private int skipped;

    private RtfText(String rtf) {
        this.rtf = rtf;
    }

    /** The words; none where these bytes hold no RTF. */
    static Optional<String> ofCompressed(byte[] bytes) {
        if (bytes.length < HEADER) {
            return Optional.empty();
        }
        int kind = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(8);
        byte[] rtf = kind == COMPRESSED ? inflated(bytes) : kind == PLAIN ? Arrays.copyOfRange(bytes, HEADER, bytes.length) : new byte[0];
        return rtf.length == 0 ? Optional.empty() : Optional.of(of(new String(rtf, StandardCharsets.ISO_8859_1))).filter(words -> !words.isBlank());
    }

    static String of(String rtf) {
        RtfText text = new RtfText(rtf);
        text.read();
        return text.words.toString().replaceAll("\\n{3,}", "\n\n").strip();
    }

    private static byte[] inflated(byte[] bytes) {
        byte[] window = new byte[WINDOW];
        byte[] start = DICTIONARY.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, window, 0, start.length);
        int write = start.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = HEADER;
        while (at < bytes.length && out.size() < LONGEST) {
            int flags = bytes[at++];
            for (int bit = 0; bit < 8 && at < bytes.length; bit++) {
                if ((flags & (1 << bit)) == 0) {
                    out.write(bytes[at]);
                    window[write] = bytes[at++];
                    write = (write + 1) % WINDOW;
                } else if (at + 1 < bytes.length) {
                    int token = ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
                    at += 2;
                    int from = token >> 4;
                    if (from == write) {
                        return out.toByteArray();
                    }
                    for (int copied = 0; copied < (token & 0xF) + 2; copied++) {
                        byte one = window[(from + copied) % WINDOW];
                        out.write(one);
                        window[write] = one;
                        write = (write + 1) % WINDOW;
                    }
                } else {
                    at = bytes.length;
                }
            }
        }
        return out.toByteArray();
    }

    private void read() {
        int at = 0;
        while (at < rtf.length()) {
            char sign = rtf.charAt(at);
            switch (sign) {
                case '{' -> {
                    shown.push(isShown);
                    at++;
                }
                case '}' -> {
                    flush();
                    isShown = shown.isEmpty() || shown.pop();
                    at++;
                }
                case '\\' -> at = control(at + 1);
                case '\r', '\n' -> at++;
                default -> {
                    letter(sign);
                    at++;
                }
            }
        }
        flush();
    }

    private int control(int at) {
        if (at >= rtf.length()) {
            return at;
        }
        char sign = rtf.charAt(at);
        if (sign == '\'' && at + 2 < rtf.length()) {
            int code = Character.digit(rtf.charAt(at + 1), 16) * 16 + Character.digit(rtf.charAt(at + 2), 16);
            letter((char) Math.max(0, code));
            return at + 3;
        }
        if (!Character.isLetter(sign)) {
            isShown &= sign != '*';
            if (sign == '{' || sign == '}' || sign == '\\') {
                letter(sign);
            } else if (sign == '~') {
                letter(' ');
            }
            return at + 1;
        }
        int end = at;
        while (end < rtf.length() && Character.isLetter(rtf.charAt(end)) && end - at < 40) {
            end++;
        }
        int number = end;
        while (number < rtf.length() && number - end < 8 && (Character.isDigit(rtf.charAt(number)) || (number == end && rtf.charAt(number) == '-'))) {
            number++;
        }
        word(rtf.substring(at, end), rtf.substring(end, number));
        return number < rtf.length() && rtf.charAt(number) == ' ' ? number + 1 : number;
    }

    private void word(String name, String number) {
        switch (name) {
            case "par", "line", "row" -> line();
            case "tab", "cell" -> letter(' ');
            case "u" -> unicode(number);
            case "ansicpg" -> charset = "windows-" + number;
            case "htmlrtf" -> isMarkup = !number.equals("0");
            default -> isShown &= !UNSHOWN.contains(name);
        }
    }

    private void line() {
        flush();
        if (isShown && !isMarkup) {
            words.append('\n');
        }
    }

    private void unicode(String number) {
        flush();
        if (isShown && !isMarkup && number.matches("-?\\d{1,6}")) {
            words.append((char) Integer.parseInt(number));
            skipped = 1;
        }
    }

    private void letter(char sign) {
        if (skipped > 0) {
            // The sign after \\u is what programs show that know no Unicode.
            skipped--;
        } else if (isShown && !isMarkup) {
            letters.write(sign);
        }
    }

    private void flush() {
        if (letters.size() > 0) {
            words.append(MailCharset.decode(letters.toByteArray(), charset, List.of()).text());
            letters.reset();
        }
    }
}
