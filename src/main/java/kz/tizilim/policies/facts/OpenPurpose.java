package kz.tizilim.policies.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/**
 * A purpose that is left open: "other purposes", "giving other information". The law wants specific ones (art. 7(8)). Its file has one
 * expression a line; only an open word beside a noun that says nothing counts, so that "passing to another bank" stays a purpose.
 */
final class OpenPurpose {
    private static final List<Pattern> WORDS = read();

    private OpenPurpose() {}

    /** Whether a purpose is open in any of its languages. */
    static boolean is(LocalText name) {
        return name != null && List.of(Language.values()).stream()
                .filter(name::has)
                .map(language -> name.in(language).toLowerCase(Locale.ROOT))
                .anyMatch(words -> WORDS.stream().anyMatch(open -> open.matcher(words).find()));
    }

    private static List<Pattern> read() {
        try (InputStream in = OpenPurpose.class.getResourceAsStream("open-purposes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> Pattern.compile(line, Pattern.UNICODE_CHARACTER_CLASS))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
