package kz.tizilim.policies.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/**
 * A purpose that is left open: "other purposes", "giving other information". The law wants specific ones (art. 7(8)). Its file has one
 * expression for each language; only an open word beside a noun that says nothing counts, so that "passing to another bank" stays a purpose.
 */
public final class OpenPurpose {
    private static final Map<Language, Pattern> WORDS = read();

    private OpenPurpose() {}

    /** Whether a purpose is open in any of its languages. */
    public static boolean is(LocalText name) {
        return name != null
                && WORDS.entrySet().stream()
                        .anyMatch(open -> name.has(open.getKey()) && open.getValue().matcher(name.in(open.getKey()).toLowerCase(Locale.ROOT)).find());
    }

    private static Map<Language, Pattern> read() {
        try (InputStream in = OpenPurpose.class.getResourceAsStream("open-purposes.txt")) {
            Map<Language, Pattern> words = new EnumMap<>(Language.class);
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(" ", 2)).forEach(line ->
                    words.put(Language.valueOf(line[0].toUpperCase(Locale.ROOT)), Pattern.compile(line[1])));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
