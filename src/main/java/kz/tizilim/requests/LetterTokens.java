package kz.tizilim.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.tizilim.text.Language;
import kz.tizilim.text.LanguageGuess;

/** The words of a letter, sentence by sentence; the first sentence is the subject line and may be empty. */
final class LetterTokens {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;:]+(?=\\s|$)|\\R\\s*\\R|\\R\\s*(?=[-–—•*\\d])");
    /** The rest of a letter longer than this is not what a person asks for. */
    private static final int MOST_SENTENCES = 200;

    private final List<LetterSentence> sentences;

    private LetterTokens(List<LetterSentence> sentences) {
        this.sentences = sentences;
    }

    /** Either text may be null; the second is the letter's own text, without what it quotes. */
    static LetterTokens of(String subjectLine, String text) {
        boolean english = LanguageGuess.of((subjectLine == null ? "" : subjectLine) + "\n" + (text == null ? "" : text)).filter(Language.EN::equals).isPresent();
        List<LetterSentence> sentences = new ArrayList<>(List.of(LetterSentence.of(subjectLine == null ? "" : subjectLine, english)));
        SENTENCE_END.splitAsStream(text == null ? "" : text)
                .limit(MOST_SENTENCES)
                .map(sentence -> LetterSentence.of(sentence, english))
                .filter(sentence -> !sentence.isEmpty())
                .forEach(sentences::add);
        return new LetterTokens(List.copyOf(sentences));
    }

    List<LetterSentence> sentences() {
        return sentences;
    }

    LetterSentence subject() {
        return sentences.get(0);
    }

    /** Whether the subject line has these words in this order; the last of them may go on. */
    boolean hasSubject(String line) {
        List<String> words = LetterSentence.of(line).folded();
        return !words.isEmpty() && (" " + String.join(" ", subject().folded())).contains(" " + String.join(" ", words));
    }
}
