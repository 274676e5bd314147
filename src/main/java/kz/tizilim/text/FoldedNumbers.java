package kz.tizilim.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as they are searched for: a telephone is its ten national digits whatever stands before and between them
 * ({@code +7 (701) 234-56-78}, {@code 87012345678} → {@code 7012345678}), an IIN or BIN its twelve digits even when written in
 * groups. Each is found by its beginning and by its end, for which it is kept backwards too behind {@value #BACKWARDS}.
 */
final class FoldedNumbers {
    /** Four digits are the shortest end that people quote. */
    private static final int SHORTEST_TAIL = 4;

    private static final String BACKWARDS = "~";

    private static final int NATIONAL = 10;
    private static final int TWELVE = 12;
    private static final int LONGEST = 40;
    private static final String GAP = "[\\s().‐-―-]{0,3}";
    private static final Pattern RUN = Pattern.compile("\\d{" + SHORTEST_TAIL + "," + LONGEST + "}");
    /** Ten national digits, of which the first is 7 in Kazakhstan; after a prefix any (9 in Russia). */
    private static final Pattern TELEPHONE = Pattern.compile("(?<!\\d)(?:(?:\\+?7|8)" + GAP + "(?=[79])|(?=\\(?7))\\(?\\d{3}" + GAP + "\\d{3}"
            + GAP + "\\d{2}" + GAP + "\\d{2}(?!\\d)");
    private static final Pattern GROUPED_TWELVE = Pattern.compile("(?<!\\d)(?:\\d{6}[ -]\\d{6}|\\d{4}([ -])\\d{4}\\1\\d{4}|\\d{3}([ -])\\d{3}\\2\\d{3}\\2\\d{3})(?!\\d)");
    private static final Pattern GROUPS = Pattern.compile("\\+?\\d[\\d\\s().‐-―-]*\\d");
    private static final Pattern ONLY_NUMBER = Pattern.compile("\\s*\\+?[\\d\\s().‐-―-]*\\d[\\s)]*");

    private FoldedNumbers() {}

    /** Adds the tokens of a text's numbers, and answers the text without those that are written in groups: their groups are no words. */
    static String take(String text, Set<String> tokens) {
        // Most texts are names, and the patterns cost more than all the folding of a name.
        int digits = digits(text);
        if (digits < SHORTEST_TAIL) {
            return text;
        }
        String rest = digits >= NATIONAL ? take(TELEPHONE.matcher(text), tokens) : text;
        rest = digits >= TWELVE && digits < text.length() ? take(GROUPED_TWELVE.matcher(rest), tokens) : rest;
        Matcher run = RUN.matcher(rest);
        while (run.find()) {
            add(ascii(run.group()), tokens);
        }
        return rest;
    }

    private static String take(Matcher numbers, Set<String> tokens) {
        StringBuilder rest = new StringBuilder();
        while (numbers.find()) {
            add(ascii(numbers.group()), tokens);
            numbers.appendReplacement(rest, " ");
        }
        return numbers.appendTail(rest).toString();
    }

    /** Those of the tokens that are numbers and begin another one, by which they are found. */
    static List<String> beginnings(Set<String> tokens) {
        TreeSet<String> numbers = new TreeSet<>();
        for (String token : tokens) {
            if (!Character.isLetter(token.charAt(0))) {
                numbers.add(token);
            }
        }
        // Sorted, all that a number begins stand right behind it.
        List<String> beginnings = new ArrayList<>();
        String before = null;
        for (String number : numbers) {
            if (before != null && number.startsWith(before)) {
                beginnings.add(before);
            }
            before = number;
        }
        return beginnings;
    }

    /** The typed number without its signs and prefix; none where more than a number was typed, or no prefix and no signs. */
    static Optional<String> query(String typed) {
        if (typed.length() > LONGEST || !ONLY_NUMBER.matcher(typed).matches()) {
            return Optional.empty();
        }
        String digits = ascii(typed);
        boolean prefixed = typed.strip().startsWith("+7") || digits.startsWith("8") || isPrefixedTelephone(digits);
        // Unfinished telephones count too: the search answers while the number is being typed.
        return Optional.of(prefixed && digits.length() > 1 && digits.length() <= 11 ? digits.substring(1) : digits);
    }

    /** What was typed, with each of its numbers as {@link #query} reads it: a name and a telephone are typed together too. */
    static String joined(String typed) {
        return GROUPS.matcher(typed).replaceAll(groups -> query(groups.group()).orElse(groups.group()));
    }

    /** How an end of a number is asked for; empty for a word that is none. */
    static Optional<String> end(String word) {
        return word.length() >= SHORTEST_TAIL && word.chars().allMatch(Character::isDigit) ? Optional.of(backwards(word)) : Optional.empty();
    }

    /** The text with the digits of every script as those of ASCII. */
    static String inAscii(String text) {
        StringBuilder changed = new StringBuilder(text.length());
        text.codePoints().forEach(point -> changed.appendCodePoint(point > '9' && Character.isDigit(point) ? '0' + Character.digit(point, 10) : point));
        return changed.toString();
    }

    static String ascii(String number) {
        StringBuilder digits = new StringBuilder();
        int point;
        for (int at = 0; at < number.length(); at += Character.charCount(point)) {
            point = number.codePointAt(at);
            if (Character.isDigit(point)) {
                digits.append((char) ('0' + Character.digit(point, 10)));
            }
        }
        return digits.toString();
    }

    private static int digits(String text) {
        int digits = 0;
        for (int at = 0; at < text.length(); at++) {
            digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
        }
        return digits;
    }

    private static boolean isPrefixedTelephone(String digits) {
        return digits.length() == 11 && (digits.charAt(0) == '7' || digits.charAt(0) == '8');
    }

    /** The number that a run of digits is: of an eleven-digit telephone the ten without its prefix. */
    private static void add(String run, Set<String> tokens) {
        String digits = isPrefixedTelephone(run) ? run.substring(1) : run;
        tokens.add(digits);
        if (digits.length() > SHORTEST_TAIL) {
            tokens.add(backwards(digits));
        }
    }

    private static String backwards(String digits) {
        return BACKWARDS + new StringBuilder(digits).reverse();
    }
}
