package kz.tizilim.reading.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells definitions of terms from statements: what a policy defines it does not say that it does. */
final class Definitions {
    /** A term stands before the dash; more words before it make a sentence with an aside. */
    private static final int MOST_WORDS = 7;

    private static final Pattern DASH = Pattern.compile("\\s?[–—]\\s|\\s-\\s|\\*?»\\s?-\\s?| - ");

    private Definitions() {}

    static boolean isDefinition(String words, List<Token> tokens, List<Hit> hits, Section section) {
        boolean defines = hits.stream().anyMatch(hit -> hit.group().equals("defines"));
        Matcher dash = DASH.matcher(words);
        if (!dash.find()) {
            return section.topic().equals("definitions") && defines;
        }
        int before = 0;
        for (Token token : tokens) {
            before += token.end() <= dash.start() ? 1 : 0;
        }
        boolean termFirst = before > 0 && before <= MOST_WORDS && words.substring(0, dash.start()).indexOf(',') < 0;
        // "The purpose of processing is – …" introduces a list, it defines no term.
        boolean introduces = hits.stream().anyMatch(hit -> hit.group().equals("lead.purpose") && hit.end() <= dash.start());
        return termFirst && !introduces && (section.topic().equals("definitions") || hits.stream().anyMatch(hit -> hit.group().equals("definition") && hit.start() >= dash.start()));
    }
}
