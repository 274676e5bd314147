package kz.tizilim.documents;

import java.text.Normalizer;

/** How a value enters the HTML of a paper: as text, whatever it holds. */
final class Escaping {
    private Escaping() {}

    /**
     * The value as HTML text, composed (NFC): a name typed on a Mac brings й as и with a breve, which the faces do not draw. Line
     * ends stay, the style sheet decides about them.
     */
    static String html(String value) {
        String text = Normalizer.isNormalized(value, Normalizer.Form.NFC) ? value : Normalizer.normalize(value, Normalizer.Form.NFC);
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                // HTML turns NUL into U+FFFD; said here, so that the glyph check refuses it by that name.
                case '\0' -> escaped.append('\uFFFD');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
