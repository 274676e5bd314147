package kz.tizilim.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A company's name as people write it, taken apart: {@code ТОО «Мысал дүкен»} is {@code Мысал дүкен} with the form of a limited liability
 * partnership. What bears no known form stays as it is.
 *
 * @param name without form and outer quotes
 */
public record CompanyName(String name, Optional<LegalForm> form) {
    private record Written(String words, LegalForm form) {}

    /** Longest first: a form may begin with the words of another. */
    private static final List<Written> FORMS = LegalForm.all().stream()
            .flatMap(form -> form.written().map(words -> new Written(words.toLowerCase(Locale.ROOT), form)))
            .sorted(Comparator.comparingInt((Written each) -> each.words().length()).reversed())
            .toList();
    private static final String OPENING = "«\"“„‘'";
    private static final String CLOSING = "»\"”“’'";

    /** Takes a name apart. */
    public static CompanyName of(String typed) {
        String rest = typed.strip().replaceAll("\\s+", " ");
        Optional<LegalForm> found = Optional.empty();
        // A form may stand on both sides, or twice, as in «ТОО „Мысал“ ЖШС».
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            String now = rest;
            Optional<Written> form = FORMS.stream().filter(each -> !without(now, each.words()).equals(now)).findFirst();
            if (form.isPresent() && (found.isEmpty() || found.get().equals(form.get().form()))) {
                rest = without(rest, form.get().words());
                found = Optional.of(form.get().form());
            }
            rest = unquoted(rest);
        }
        return rest.isEmpty() ? new CompanyName(typed.strip(), Optional.empty()) : new CompanyName(rest, found);
    }

    /** The name without these words at its beginning or its end; with them where they are part of a longer word, or all there is. */
    private static String without(String name, String form) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.length() <= form.length()) {
            return name;
        }
        if (small.startsWith(form) && isBound(small.charAt(form.length()))) {
            return name.substring(form.length()).strip();
        }
        if (small.endsWith(form) && isBound(small.charAt(small.length() - form.length() - 1))) {
            return name.substring(0, name.length() - form.length()).strip();
        }
        return name;
    }

    private static boolean isBound(char sign) {
        return Character.isWhitespace(sign) || OPENING.indexOf(sign) >= 0 || CLOSING.indexOf(sign) >= 0;
    }

    /** Without the quotes around the whole; those inside belong to the name. */
    private static String unquoted(String name) {
        int last = name.length() - 1;
        if (last < 1 || OPENING.indexOf(name.charAt(0)) < 0 || CLOSING.indexOf(name.charAt(last)) < 0) {
            return name;
        }
        String inside = name.substring(1, last);
        int depth = 0;
        for (int at = 0; at < inside.length(); at++) {
            depth += inside.charAt(at) == '«' ? 1 : inside.charAt(at) == '»' ? -1 : 0;
            if (depth < 0) {
                return name;
            }
        }
        return inside.strip();
    }
}
