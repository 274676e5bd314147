package kz.tizilim;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every sentence stands in three languages, is used, can be formatted, and none stands in the code. */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/kz/tizilim");
    private static final Path SOURCES = Path.of("src/main/java/kz/tizilim");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*+)\"");
    private static final Map<Language, Map<String, String>> SAID = new TreeMap<>();
    private static final Pattern BEGINNING = Pattern.compile("[a-z]+\\.[A-Za-z0-9.-]*[A-Za-z0-9][.-]");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*");
    private static String code;
    private static Set<String> literals;
    private static Set<String> names;

    @BeforeAll
    static void readAll() throws IOException {
        for (Language language : Language.values()) {
            Map<String, String> said = new TreeMap<>();
            for (Path file : files(RESOURCES, "messages_" + language.code() + ".properties")) {
                Properties words = new WordsSaidOnce();
                try (Reader reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
                String room = file.getParent().getFileName().toString();
                words.stringPropertyNames().forEach(key -> {
                    assertThat(key).as("a key begins with its room: %s", file).startsWith(room + ".");
                    said.put(key, words.getProperty(key));
                });
            }
            SAID.put(language, said);
        }
        StringBuilder all = new StringBuilder();
        for (Path file : files(SOURCES, ".java")) {
            all.append(Files.readString(file)).append('\n');
        }
        for (Path file : files(RESOURCES, ".html")) {
            all.append(Files.readString(file)).append('\n');
        }
        code = all.toString();
        literals = LITERAL.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());
        for (String data : List.of(".json", ".txt", ".html")) {
            for (Path file : files(RESOURCES, data)) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        names = NAME.matcher(all).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Of a key that stands twice only the last words would be said, by whoever asks. */
    private static final class WordsSaidOnce extends Properties {
        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public synchronized Object put(Object key, Object words) {
            Object before = super.put(key, words);
            assertThat(before).as("the key %s stands twice", key).isNull();
            return null;
        }
    }

    @Test
    void everyKeyIsSaidInAllThreeLanguages() {
        Set<String> all = new TreeSet<>();
        SAID.values().forEach(said -> all.addAll(said.keySet()));
        List<String> missing = new ArrayList<>();
        SAID.forEach((language, said) -> all.stream()
                .filter(key -> !said.containsKey(key) || said.get(key).isBlank())
                .forEach(key -> missing.add(language.code() + ": " + key + "=")));
        assertThat(missing).as("lines to write").isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        assertThat(SAID.get(Language.KK).keySet().stream().filter(key -> !isUsed(key))).as("messages that nobody says").isEmpty();
    }

    @Test
    void beginningAloneUsesNoKey() {
        assertThat(Stream.of("requests.nobody-says-this", "journal.act.nobody-says-this", "ui.history.nobody.says-this")).noneMatch(MessagesTest::isUsed);
    }

    /**
     * A key is used if it stands in the code whole, if it is put together of two literals, as "app.first.step.folder" and ".title", or if
     * a literal of more than its room is its beginning and what follows is named somewhere: as a literal, a constant, a field, or in the
     * data that the program reads.
     */
    private static boolean isUsed(String key) {
        return literals.contains(key)
                || literals.stream().anyMatch(literal -> literal.startsWith(".") && key.endsWith(literal)
                        && literals.contains(key.substring(0, key.length() - literal.length())))
                || literals.stream()
                        .filter(literal -> BEGINNING.matcher(literal).matches() && key.startsWith(literal) && key.length() > literal.length())
                        .map(literal -> key.substring(literal.length()))
                        .anyMatch(rest -> literals.contains(rest) || Stream.of(rest.split("\\.", -1)).allMatch(MessagesTest::isNamed));
    }

    private static boolean isNamed(String part) {
        int hyphen = part.indexOf('-') + 1;
        return names.contains(part)
                || names.contains(part.toUpperCase(Locale.ROOT).replace('-', '_'))
                || (hyphen > 0 && literals.contains(part.substring(0, hyphen)) && isNamed(part.substring(hyphen)));
    }

    @Test
    void everyKeyThatTheCodeNamesIsSaid() {
        Set<String> rooms = SAID.get(Language.KK).keySet().stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        Pattern named = Pattern.compile("(?:say|Fault\\.at\\([^,()]+, |title|help|prompt)\\(?\\(\"(" + String.join("|", rooms) + ")\\.([A-Za-z0-9.-]*[A-Za-z0-9])\"[,)]");
        List<String> unsaid = named.matcher(code).results()
                .map(found -> found.group(1) + "." + found.group(2))
                .filter(key -> !SAID.get(Language.KK).containsKey(key))
                .distinct()
                .toList();
        assertThat(unsaid).as("keys without words").isEmpty();
    }

    @Test
    void everyMessageWithPlacesCanBeFormattedAndHasThemInAllLanguages() {
        Pattern place = Pattern.compile("\\{(\\d)");
        List<String> wrong = new ArrayList<>();
        SAID.get(Language.KK).forEach((key, kazakh) -> {
            Set<String> expected = places(place, kazakh);
            SAID.forEach((language, said) -> {
                String words = said.getOrDefault(key, "");
                if (!places(place, words).equals(expected)) {
                    wrong.add(language.code() + ": " + key + " has other places than the Kazakh");
                }
                if (words.indexOf('{') >= 0) {
                    new MessageFormat(words, language.locale());
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void noViewSpeaksByItself() throws IOException {
        List<String> spoken = new ArrayList<>();
        for (Path file : files(SOURCES, ".java")) {
            String name = file.getFileName().toString();
            if (!name.endsWith("View.java") && !name.endsWith("ViewModel.java") && !name.endsWith("Screen.java")) {
                continue;
            }
            Matcher literals = LITERAL.matcher(Files.readString(file));
            while (literals.find()) {
                if (literals.group(1).matches(".*(\\p{IsCyrillic}|[A-Za-z]{2,} [A-Za-z]{2,}).*")) {
                    spoken.add(name + ": " + literals.group(1));
                }
            }
        }
        assertThat(spoken).as("sentences belong into messages_*.properties").isEmpty();
    }

    private static Set<String> places(Pattern place, String words) {
        return place.matcher(words).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
