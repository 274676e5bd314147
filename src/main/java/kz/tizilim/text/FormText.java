package kz.tizilim.text;

import java.util.List;
import java.util.stream.Stream;

/** What was written into a field, as records keep it: without blanks at the ends, and nothing at all where only blanks were written. */
public final class FormText {
    private FormText() {}

    /** The words, or null. */
    public static String of(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The words of every language that has some, or null where none has. */
    public static LocalText of(LocalText typed) {
        if (typed == null) {
            return null;
        }
        LocalText kept = new LocalText(of(typed.kk()), of(typed.ru()), of(typed.en()));
        return kept.in(Language.KK).isEmpty() ? null : kept;
    }

    /** One entry for each line that is not blank. */
    public static List<String> lines(String typed) {
        return typed == null ? List.of() : typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Entries under one another, as {@link #lines(String)} reads them. */
    public static String lines(List<String> entries) {
        return String.join("\n", entries);
    }

    /** Whether any of these says something. */
    public static boolean any(Object... said) {
        return Stream.of(said).anyMatch(each -> each != null && !"".equals(each));
    }
}
