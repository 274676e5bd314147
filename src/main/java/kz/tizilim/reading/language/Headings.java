package kz.tizilim.reading.language;

import java.util.List;
import java.util.Locale;

/** Tells headings from sentences: by a number, by capitals, by the topics they name, by standing apart, by asking a question. */
final class Headings {
    /** Longer lines are sentences, even without a full stop; measured on the headings of published policies. */
    private static final int LONGEST = 110;

    /** A line that stands between empty lines, names no topic and is yet a heading has at most so many signs and words. */
    private static final int LONGEST_APART = 50;

    private static final int MOST_WORDS_APART = 6;
    private static final int MOST_WORDS = 14;

    private final PhraseBook book;

    Headings(PhraseBook book) {
        this.book = book;
    }

    /** Whether words after "Chapter 3." are its title. */
    static boolean isChapter(String rest) {
        String plain = rest.strip();
        return plain.isEmpty() || (plain.length() <= LONGEST && (Character.isUpperCase(plain.codePointAt(0)) || "«\"“".indexOf(plain.charAt(0)) >= 0) && !plain.endsWith(";"));
    }

    /** A title of a sub-section: few words in capitals. */
    static boolean isBareTitle(String rest) {
        return rest.length() <= 60 && !rest.matches(".*[.;:,!?]\\s*$") && Character.isUpperCase(rest.isEmpty() ? 'a' : rest.charAt(0)) && rest.split(" ", -1).length <= 6
                && rest.equals(rest.toUpperCase(Locale.ROOT));
    }

    /** One question that a line asks and the next lines answer. */
    boolean isQuestion(String rest) {
        String plain = rest.strip().replaceAll("[*_]+$", "");
        return plain.endsWith("?") && plain.length() <= LONGEST && Character.isUpperCase(plain.codePointAt(0)) && !plain.substring(0, plain.length() - 1).matches("(?s).*[?!.]\\s.*");
    }

    /**
     * How many signs of a line are a heading: all, the first words before a full stop, or none.
     *
     * @param free whether no list is open in which the line could be an item
     * @param apart whether empty lines stand before and after
     */
    int length(String line, String rest, boolean numbered, String next, boolean free, boolean apart) {
        String plain = rest.replaceAll("[*_#\\s]+$", "");
        if (plain.isEmpty() || (!Character.isUpperCase(plain.codePointAt(0)) && !Character.isDigit(plain.charAt(0)))) {
            return 0;
        }
        boolean ends = plain.matches("(?s).*[;,!)]$");
        if (plain.length() <= LONGEST && !ends) {
            boolean stop = plain.endsWith(".") || plain.endsWith(":") || plain.endsWith("?");
            boolean caps = plain.equals(plain.toUpperCase(Locale.ROOT)) && plain.chars().filter(Character::isLetter).count() > 2 && plain.indexOf('@') < 0 && !plain.endsWith(":");
            boolean marked = line.stripLeading().startsWith("#") || line.stripLeading().startsWith("**");
            boolean nextGoesOn = !next.isEmpty() && Character.isLowerCase(next.strip().codePointAt(0));
            boolean begins = free || Character.isUpperCase(plain.codePointAt(0));
            if (caps || (marked && !plain.endsWith(":")) || (numbered && !plain.endsWith(":") && (!stop || isTitle(plain)))
                    || (!stop && !nextGoesOn && begins && plain.length() <= 90 && isTitle(plain)) || (apart && !stop && isApart(plain))) {
                return rest.length();
            }
            if (!numbered && plain.endsWith(":") && isTitle(plain) && plain.length() < 50) {
                return 0;
            }
        }
        if (numbered) {
            int stop = plain.indexOf(". ");
            if (stop > 0 && stop <= 70 && isTitle(plain.substring(0, stop))) {
                return stop + 1;
            }
        }
        return 0;
    }

    private boolean isApart(String plain) {
        List<Token> tokens = Token.of(plain);
        boolean words = plain.length() <= LONGEST_APART && tokens.size() <= MOST_WORDS_APART && !plain.matches("(?s).*(?:\\d{3}|[@|·©]| {2}).*");
        return words && book.find(tokens).stream().noneMatch(hit -> hit.group().equals("finite") || hit.group().startsWith("unit/"));
    }

    /** Whether words are such as headings have: one of their topics is named, in few words, without a verb that ends a sentence. */
    private boolean isTitle(String words) {
        List<Token> tokens = Token.of(words);
        List<Hit> hits = book.find(tokens);
        return tokens.size() <= MOST_WORDS && hits.stream().anyMatch(hit -> hit.group().startsWith("heading/")) && hits.stream().noneMatch(hit -> hit.group().equals("finite"));
    }
}
