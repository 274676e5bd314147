package kz.tizilim.documents;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line of a paper may end: where the engine itself would let it, but neither at the hyphen between a number and its ending
 * nor behind the sign of a number. "18-бабы", "24-тармағының" and "№ 94-V" are read as one word; a hyphen or a space that does not
 * break would be another letter in what is copied.
 */
final class LineEnds implements FSTextBreaker {
    private final FSTextBreaker engine = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        engine.setText(newText);
    }

    @Override
    public int next() {
        int place = engine.next();
        while (place != BreakIterator.DONE && place < text.length() && isWithinNumber(place)) {
            place = engine.next();
        }
        return place;
    }

    private boolean isWithinNumber(int place) {
        if (place < 2) {
            return false;
        }
        char before = text.charAt(place - 2);
        return switch (text.charAt(place - 1)) {
            case '-' -> Character.isDigit(before) && Character.isLetter(text.charAt(place));
            case ' ' -> before == '№';
            default -> false;
        };
    }
}
