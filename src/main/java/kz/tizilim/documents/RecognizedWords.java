package kz.tizilim.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the words that Tesseract tells one by one (its TSV) into lines, marks the unsure ones and leaves addresses out. */
final class RecognizedWords {
    private static final int COLUMNS = 12;
    private static final String WORD = "5";
    /** Of a hundred; below it one word in three was wrong on the pages of the test. */
    private static final double SURE = 60;
    private static final Pattern ADDRESS = Pattern.compile(
            "(?iu).*@.*|.*\\b(?:https?|www)\\b.*|(?:[\\p{L}\\d_-]+\\.)+(?:kz|ru|com|org|net|gov|edu|қаз|рф|кз|ру|ком)(?:/.*)?[.,;:)]*");

    private final StringBuilder text = new StringBuilder();
    private final List<String> unsure = new ArrayList<>();
    private int words;
    private int leftOut;

    private RecognizedWords() {}

    static ScannedText of(List<String> pages, int unreadPages) {
        RecognizedWords all = new RecognizedWords();
        pages.forEach(all::page);
        return new ScannedText(all.text.toString().strip(), all.words, all.unsure, all.leftOut, unreadPages);
    }

    private void page(String table) {
        String line = "";
        String paragraph = "";
        for (String row : table.split("\n", -1)) {
            String[] cells = row.split("\t", COLUMNS);
            if (cells.length == COLUMNS && cells[0].equals(WORD) && !cells[COLUMNS - 1].isBlank()) {
                String nextParagraph = cells[2] + "." + cells[3];
                String nextLine = nextParagraph + "." + cells[4];
                if (!nextLine.equals(line)) {
                    text.append(text.isEmpty() ? "" : nextParagraph.equals(paragraph) ? "\n" : "\n\n");
                } else {
                    text.append(' ');
                }
                line = nextLine;
                paragraph = nextParagraph;
                word(cells[COLUMNS - 1].strip(), Double.parseDouble(cells[COLUMNS - 2]));
            }
        }
    }

    private void word(String word, double sureness) {
        words++;
        if (ADDRESS.matcher(word).matches()) {
            leftOut++;
            text.append(ScannedText.LEFT_OUT);
            return;
        }
        text.append(word);
        if (sureness < SURE && word.codePoints().anyMatch(Character::isLetterOrDigit)) {
            unsure.add(word);
            text.append(ScannedText.UNSURE);
        }
    }
}
