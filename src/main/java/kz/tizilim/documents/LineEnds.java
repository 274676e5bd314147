package kz.tizilim.documents;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;

/**
 * Where a line of a paper may end: where the engine itself would let it, but not within a number with its ending ("18-бабы"), a number
 * with its sign or noun ("№ 94-V", "статьи 25", "12 қараша", "2026 года"), or a name with its initials ("Т. Үлгібеков"). These are
 * read as one word. The space stays a plain space: one that does not break would be another letter in what is copied or searched.
 */
final class LineEnds implements FSTextBreaker {
    /** Words that stand before a number, in lower case. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "№", "no.", "статья", "статьи", "статье", "статью", "статьёй", "статей", "статьями", "ст.", "пункт", "пункта", "пункту", "пункте", "пунктом", "п.",
            "пп.", "подпункт", "подпункта", "подпункту", "подпункте", "подпунктом", "часть", "части", "глава", "главы", "article", "articles", "paragraph", "sub-paragraph");
    /** Short words that stand before a name: of a town, a street. */
    private static final Set<String> BEFORE_NAME = Set.of("г.", "ул.", "пр.", "қ.", "к-сі", "тоо", "ао");
    /** Words that stand behind a number. */
    private static final Set<String> BEHIND_NUMBER = Set.of(
            "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря", "г.", "год", "года", "году", "лет",
            "жыл", "жылғы", "жылы", "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "%", "л.", "п.");
    private static final int LONGEST_ENDING = 5;

    /** A run of so many letters and signs without a space is no word: an address or a digest, which may end a line behind its signs. */
    private static final int LONGEST_WORD = 24;
    /** Of a digest so many characters stay together. */
    private static final int LEAST_OF_DIGEST = 8;

    private final FSTextBreaker engine = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private String text = "";
    private int last;
    private int engineAt;

    @Override
    public void setText(String newText) {
        text = newText;
        last = 0;
        engineAt = 0;
        engine.setText(newText);
    }

    @Override
    public int next() {
        while (engineAt != BreakIterator.DONE && (engineAt <= last || (engineAt < text.length() && isWithin(engineAt)))) {
            engineAt = engine.next();
        }
        int end = engineAt == BreakIterator.DONE ? text.length() : engineAt;
        int within = end - last > LONGEST_WORD ? withinLong(end) : BreakIterator.DONE;
        if (within != BreakIterator.DONE) {
            last = within;
            return within;
        }
        last = end;
        return engineAt;
    }

    /** The next place in an address or a digest that reaches to {@code end}; none in words, which only spaces and syllables part. */
    private int withinLong(int end) {
        for (int at = last + LEAST_OF_DIGEST; at < end - LEAST_OF_DIGEST; at++) {
            char before = text.charAt(at - 1);
            if (Hyphens.isCyrillic(before) || Character.isWhitespace(before) || Hyphens.isCyrillic(text.charAt(at))) {
                return BreakIterator.DONE;
            }
            if ("@._/-=&?:+".indexOf(before) >= 0 || (at - last >= LEAST_OF_DIGEST * 2 && isDigit(before) && isDigit(text.charAt(at)))) {
                return at;
            }
        }
        return BreakIterator.DONE;
    }

    private static boolean isDigit(char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
    }

    private boolean isWithin(int place) {
        if (place < 2) {
            return false;
        }
        return switch (text.charAt(place - 1)) {
            case '-' -> !Character.isLetterOrDigit(text.charAt(place)) || (Character.isDigit(text.charAt(place - 2)) && Character.isLetter(text.charAt(place)));
            case ' ' -> isOneWord(word(place - 2), place);
            default -> false;
        };
    }

    private boolean isOneWord(String before, int place) {
        if (before.isEmpty()) {
            return false;
        }
        char next = text.charAt(place);
        boolean isInitial = before.length() == 2 && before.charAt(1) == '.' && Character.isUpperCase(before.charAt(0));
        if (isInitial || before.equals("№")) {
            return Character.isLetterOrDigit(next);
        }
        if (Character.isDigit(next)) {
            String low = before.toLowerCase(Locale.ROOT);
            return BEFORE_NUMBER.contains(low) || (Character.isDigit(before.charAt(before.length() - 1)) && isGroup(place));
        }
        if (Character.isDigit(before.charAt(before.length() - 1))) {
            String following = following(place);
            return BEHIND_NUMBER.contains(following) || isMonthWithEnding(following);
        }
        return Character.isUpperCase(next) && BEFORE_NAME.contains(before.toLowerCase(Locale.ROOT));
    }

    /** Three digits and no more: the thousands of a number written in groups. */
    private boolean isGroup(int place) {
        int end = place;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - place == 3;
    }

    // «12 қарашада», «21 мамырдағы»: Kazakh months take the ending of their case.
    private static boolean isMonthWithEnding(String word) {
        for (int cut = 2; cut <= LONGEST_ENDING && word.length() - cut > 2; cut++) {
            if (BEHIND_NUMBER.contains(word.substring(0, word.length() - cut))) {
                return true;
            }
        }
        return false;
    }

    private String word(int last) {
        int start = last;
        while (start >= 0 && !isEnd(text.charAt(start))) {
            start--;
        }
        return text.substring(start + 1, last + 1);
    }

    private String following(int place) {
        int end = place;
        while (end < text.length() && !isEnd(text.charAt(end))) {
            end++;
        }
        String word = text.substring(place, end).toLowerCase(Locale.ROOT);
        return word.endsWith(",") || word.endsWith(";") || word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isEnd(char letter) {
        return Character.isWhitespace(letter) || letter == '(' || letter == ')' || letter == '«' || letter == '»' || letter == '\u00A0';
    }
}
