package kz.tizilim.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a mail that holds words, as bytes until all parts are known: what one part says of its charset helps to read the others.
 *
 * @param charset the charset that the part names; empty where it names none
 * @param isFlowed whether its lines are joined by RFC 3676, and whether the joining blanks are deleted
 */
@SuppressWarnings("ArrayRecordComponent")
record TextPart(boolean isHtml, byte[] bytes, String charset, boolean isFlowed, boolean deletesBlanks) {
    private static final Pattern META = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})|<\\?xml[^>]{0,80}encoding\\s*=\\s*[\"']([\\w.-]{2,40})");
    private static final int HEAD = 4096;
    private static final Pattern INDENTED_QUOTE = Pattern.compile("(?m)^[ \\t]{1,3}(?=>)");

    /** The charset that is named here: by the part, else by the page itself; empty where neither does. */
    String named() {
        if (!charset.isBlank() || !isHtml) {
            return charset;
        }
        Matcher meta = META.matcher(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1));
        return meta.find() ? (meta.group(1) == null ? meta.group(2) : meta.group(1)) : "";
    }

    MailCharset.Decoded decoded(List<String> hints) {
        return MailCharset.decode(bytes, named(), hints);
    }

    /** The words that are shown, of the part's text as it was decoded. */
    String words(String decoded) {
        if (isHtml) {
            return LetterText.tidy(HtmlText.of(decoded));
        }
        return LetterText.tidy(isFlowed ? FlowedText.joined(decoded, deletesBlanks) : INDENTED_QUOTE.matcher(decoded).replaceAll(""));
    }
}
