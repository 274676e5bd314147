package kz.tizilim.requests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a letter, sentence by sentence, in lower case and without punctuation; what it quotes of an earlier letter is left out. */
final class LetterTokens {
    private static final Pattern QUOTED = Pattern.compile("(?m)^\\s*>.*$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;:]+(?=\\s|$)|\\R\\s*\\R|\\R\\s*(?=[-–—•*\\d])");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> subject;
    private final List<List<String>> sentences;

    private LetterTokens(List<String> subject, List<List<String>> sentences) {
        this.subject = subject;
        this.sentences = sentences;
    }

    static LetterTokens of(String subjectLine, String text) {
        List<String> subject = split(subjectLine == null ? "" : subjectLine);
        List<List<String>> sentences = new ArrayList<>(List.of(subject));
        String own = QUOTED.matcher(text == null ? "" : text).replaceAll("");
        SENTENCE_END.splitAsStream(own).map(LetterTokens::split).filter(words -> !words.isEmpty()).forEach(sentences::add);
        return new LetterTokens(subject, List.copyOf(sentences));
    }

    /** The sentences; the first is the subject line and may be empty. */
    List<List<String>> sentences() {
        return sentences;
    }

    String subject() {
        return String.join(" ", subject);
    }

    boolean isSubject(int sentence) {
        return sentence == 0;
    }

    /** Whether the subject line has these words in this order; the last of them may go on. */
    boolean hasSubject(String line) {
        List<String> words = split(line);
        return !words.isEmpty() && (" " + String.join(" ", subject)).contains(" " + String.join(" ", words));
    }

    String words(int sentence, Phrase.Found found) {
        return String.join(" ", sentences.get(sentence).subList(found.from(), found.to() + 1));
    }

    private static List<String> split(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("n['’]t\\b", " not");
        return Arrays.stream(NOT_LETTERS.split(plain)).filter(word -> !word.isEmpty()).toList();
    }
}
