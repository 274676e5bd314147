package kz.tizilim.reading.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pattern of words: {@code дерек* .. жина*} finds a word that begins with "дерек", up to five others, then one that begins with
 * "жина". {@code *} stands for any letters, {@code |} parts alternatives of one word, {@code ..} is a gap of up to 5 and {@code ...} of
 * up to 14 words, {@code {name}} any phrase of another group, a trailing {@code ?} marks a word that may be absent.
 */
final class Phrase {
    private static final int SHORT_GAP = 5;
    private static final int LONG_GAP = 14;

    private final String value;
    private final List<Element> elements;

    private Phrase(String value, List<Element> elements) {
        this.value = value;
        this.elements = elements;
    }

    static Phrase of(String group, String pattern, Map<String, List<Phrase>> groups) {
        List<Element> elements = new ArrayList<>();
        for (String part : pattern.strip().split("\\s+", -1)) {
            if (part.equals("..") || part.equals("...")) {
                elements.add(new Gap(part.length() == 2 ? SHORT_GAP : LONG_GAP));
            } else if (part.startsWith("{")) {
                elements.add(new Group(part.substring(1, part.length() - 1), groups));
            } else {
                boolean absent = part.endsWith("?");
                String words = absent ? part.substring(0, part.length() - 1) : part;
                elements.add(new Words(Arrays.stream(words.split("\\|", -1)).map(Glob::of).toList(), absent));
            }
        }
        if (elements.isEmpty() || elements.get(0) instanceof Gap || (elements.get(0) instanceof Words first && first.mayBeAbsent())) {
            throw new IllegalArgumentException("A phrase begins with a word: " + group + ": " + pattern);
        }
        return new Phrase(group, List.copyOf(elements));
    }

    String value() {
        return value;
    }

    /** The beginnings of words with which the phrase can begin, at most three letters each; empty strings match every word. */
    Set<String> beginnings() {
        Set<String> all = new TreeSet<>();
        if (elements.get(0) instanceof Words words) {
            words.globs().forEach(glob -> all.add(glob.prefix().substring(0, Math.min(3, glob.prefix().length()))));
        } else if (elements.get(0) instanceof Group group) {
            group.phrases().forEach(phrase -> all.addAll(phrase.beginnings()));
        }
        return all;
    }

    /** The index after the last token of the phrase where it stands at a place; −1 where it does not. */
    int match(List<Token> tokens, int at) {
        return match(tokens, at, 0);
    }

    private int match(List<Token> tokens, int at, int element) {
        if (element == elements.size()) {
            return at;
        }
        Element next = elements.get(element);
        if (next instanceof Gap gap) {
            for (int skip = 0; skip <= gap.most() && at + skip < tokens.size(); skip++) {
                int end = match(tokens, at + skip, element + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        } else if (next instanceof Group group) {
            for (Phrase phrase : group.phrases()) {
                int end = phrase.match(tokens, at);
                int all = end < 0 ? -1 : match(tokens, end, element + 1);
                if (all >= 0) {
                    return all;
                }
            }
            return -1;
        }
        Words words = (Words) next;
        if (at < tokens.size() && words.matches(tokens.get(at).word())) {
            int end = match(tokens, at + 1, element + 1);
            if (end >= 0) {
                return end;
            }
        }
        return words.mayBeAbsent() ? match(tokens, at, element + 1) : -1;
    }

    private sealed interface Element permits Gap, Group, Words {}

    private record Gap(int most) implements Element {}

    private record Group(String name, Map<String, List<Phrase>> groups) implements Element {
        Collection<Phrase> phrases() {
            List<Phrase> phrases = groups.get(name);
            if (phrases == null) {
                throw new IllegalArgumentException("No such group of phrases: " + name);
            }
            return phrases;
        }
    }

    private record Words(List<Glob> globs, boolean mayBeAbsent) implements Element {
        boolean matches(String word) {
            for (Glob glob : globs) {
                if (glob.matches(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private record Glob(String prefix, String suffix, boolean open) {
        static Glob of(String text) {
            int star = text.indexOf('*');
            return star < 0
                    ? new Glob(Token.folded(text), "", false)
                    : new Glob(Token.folded(text.substring(0, star)), Token.folded(text.substring(star + 1)), true);
        }

        boolean matches(String word) {
            return open ? word.length() >= prefix.length() + suffix.length() && word.startsWith(prefix) && word.endsWith(suffix) : word.equals(prefix);
        }
    }
}
