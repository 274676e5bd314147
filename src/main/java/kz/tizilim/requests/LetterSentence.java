package kz.tizilim.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.text.Folding;

/**
 * One sentence of a letter word by word.
 *
 * @param words in lower case, without punctuation
 * @param folded the same words in one spelling for Kazakh and Russian in all their alphabets ({@link Folding})
 * @param clauses in which clause of the sentence each word stands, counted from 0
 */
record LetterSentence(List<String> words, List<String> folded, List<Integer> clauses) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*|[,();—–]|\\s-\\s");
    private static final char FIRST_NOT_ASCII = 128;
    private static final List<String> CONJUNCTIONS = List.of("но", "однако", "бірақ", "бирак", "ал", "but", "зато", "сондықтан", "поэтому");

    static LetterSentence of(String text) {
        return of(text, false);
    }

    /** @param isEnglish whether Latin letters are English words, which are not folded */
    static LetterSentence of(String text, boolean isEnglish) {
        List<String> words = new ArrayList<>();
        List<String> folded = new ArrayList<>();
        List<Integer> clauses = new ArrayList<>();
        int clause = 0;
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('ё', 'е'));
        while (word.find()) {
            String found = word.group().strip();
            if (!Character.isLetterOrDigit(found.codePointAt(0))) {
                clause++;
                continue;
            }
            clause += CONJUNCTIONS.contains(found) ? 1 : 0;
            words.add(found);
            folded.add(isEnglish && found.charAt(0) < FIRST_NOT_ASCII ? found : folded(found));
            clauses.add(clause);
        }
        return new LetterSentence(List.copyOf(words), List.copyOf(folded), List.copyOf(clauses));
    }

    /** One word folded; a hyphen falls away, so that a compound stays one word. */
    static String folded(String word) {
        return Folding.fold(word.replaceAll("[-'’]", ""));
    }

    String said(int from, int to) {
        return String.join(" ", words.subList(from, to + 1));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
