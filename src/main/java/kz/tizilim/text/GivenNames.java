package kz.tizilim.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Given names that only men or only women bear, kept as data. A name that does not stand there tells nothing. */
final class GivenNames {
    private static final Map<String, Gender> NAMES = read();

    private GivenNames() {}

    static Optional<Gender> gender(String given) {
        return Optional.ofNullable(NAMES.get(given.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Gender> read() {
        Map<String, Gender> names = new HashMap<>();
        try (InputStream in = GivenNames.class.getResourceAsStream("given-names.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                Gender gender = line.startsWith("m ") ? Gender.MALE : Gender.FEMALE;
                for (String name : line.substring(2).split(" ", -1)) {
                    names.put(name, gender);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
