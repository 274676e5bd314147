package kz.tizilim.text;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the program says in one language. A key begins with the room that says it ({@code requests.form.received}), and the
 * words lie beside that room's code in {@code messages_kk.properties}; a room is read when it first speaks, so that the first
 * window does not wait for all of them. Plurals and arguments follow ICU's MessageFormat: {@code {days, plural, one {…} other {…}}}
 * takes arguments by position, {@code {0}}.
 */
public final class Messages {
    private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Messages(language));
        }
    }

    private final Language language;
    private final Map<String, Properties> rooms = new ConcurrentHashMap<>();

    private Messages(Language language) {
        this.language = language;
    }

    public static Messages of(Language language) {
        return ALL.get(language);
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return room(key).containsKey(key);
    }

    /**
     * The words of a key, with its arguments in their places.
     *
     * @throws IllegalArgumentException if no words are kept for the key: a defect, which MessagesTest finds first
     */
    public String say(String key, Object... arguments) {
        String words = room(key).getProperty(key);
        if (words == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + language);
        }
        // Loading ICU's formatter takes about 100 ms: plain words must not pay for it before the first window.
        return words.indexOf('{') < 0 ? words : new MessageFormat(words, language.locale()).format(arguments);
    }

    private Properties room(String key) {
        return rooms.computeIfAbsent(key.substring(0, Math.max(0, key.indexOf('.'))), this::read);
    }

    private Properties read(String room) {
        Properties words = new Properties();
        String path = "/kz/tizilim/" + room + "/messages_" + language.code() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(path)) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
