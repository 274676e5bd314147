package kz.tizilim.documents;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Which letters a paper can show. The layout engine prints "#" for a letter that a face lacks and the result still validates, so every
 * code point is looked at before drawing.
 */
final class Glyphs {
    private static final int SHOWN_AROUND = 20;

    private Glyphs() {}

    /** @throws MissingGlyphs naming every letter of the text that no face draws, once, with the words around it */
    static void check(Element body) {
        BitSet drawable = Typefaces.drawable();
        Map<Integer, MissingGlyphs.Place> missing = new LinkedHashMap<>();
        NodeTraversor.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                look(text.getWholeText(), drawable, missing);
            }
        }, body);
        if (!missing.isEmpty()) {
            throw new MissingGlyphs(List.copyOf(missing.values()));
        }
    }

    private static void look(String text, BitSet drawable, Map<Integer, MissingGlyphs.Place> missing) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (!isSpace(codePoint) && (!drawable.get(codePoint) || turnsText(codePoint)) && !missing.containsKey(codePoint)) {
                missing.put(codePoint, new MissingGlyphs.Place(codePoint, around(text, i, next)));
            }
            i = next;
        }
    }

    /** Whether the letter says something by itself in a message: controls, marks of direction and lone surrogates do not. */
    static boolean isShowable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    /** The words with every letter that no face draws, or that would turn them, written by its number: {@code [U+1F4CE]}. */
    static String drawn(String words) {
        BitSet drawable = Typefaces.drawable();
        StringBuilder drawn = new StringBuilder();
        words.codePoints().forEach(letter -> {
            if (isSpace(letter) || (drawable.get(letter) && !turnsText(letter))) {
                drawn.appendCodePoint(letter);
            } else if (isShowable(letter)) {
                drawn.append("[U+%04X]".formatted(letter));
            }
        });
        return drawn.toString();
    }

    private static boolean isSpace(int codePoint) {
        return codePoint == ' ' || codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }

    /** Marks that turn or part text: no language of ours needs them, and with them a name or a sum can read as another. */
    private static boolean turnsText(int codePoint) {
        return codePoint == 0x200E || codePoint == 0x200F || (codePoint >= 0x2028 && codePoint <= 0x202E)
                || (codePoint >= 0x2061 && codePoint <= 0x206F);
    }

    private static String around(String text, int from, int to) {
        String before = text.substring(Math.max(0, from - SHOWN_AROUND), from);
        String after = text.substring(to, Math.min(text.length(), to + SHOWN_AROUND));
        StringBuilder shown = new StringBuilder();
        (before + "▯" + after).codePoints().map(c -> isShowable(c) ? c : ' ').forEach(shown::appendCodePoint);
        return shown.toString().strip().replaceAll("\\s+", " ");
    }
}
