package kz.tizilim.policies.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.reading.language.Sentence;
import kz.tizilim.text.Countries;
import kz.tizilim.text.Language;

/** Countries named in a sentence, in whatever case; Kazakhstan is not among them. */
final class CountryNames {
    /** A shorter name is a word of the language as well («Чад», «Того», "Mali"): it is not looked for. */
    private static final int SHORTEST = 5;

    private static final Map<Language, Map<String, Pattern>> PATTERNS = patterns();

    private CountryNames() {}

    /** The names with their places, by ISO 3166-1 code. */
    static Map<String, Matcher> in(Sentence sentence) {
        Map<String, Matcher> found = new LinkedHashMap<>();
        if (sentence.language() != null) {
            PATTERNS.get(sentence.language()).forEach((code, pattern) -> {
                Matcher place = pattern.matcher(sentence.text());
                if (place.find()) {
                    found.put(code, place);
                }
            });
        }
        return found;
    }

    private static Map<Language, Map<String, Pattern>> patterns() {
        Map<Language, Map<String, Pattern>> all = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Map<String, Pattern> patterns = new LinkedHashMap<>();
            for (String code : Locale.getISOCountries()) {
                String name = Countries.name(code, language);
                if (!code.equals("KZ") && (name.length() >= SHORTEST || name.equals(name.toUpperCase(Locale.ROOT)))) {
                    patterns.put(code, pattern(name, language));
                }
            }
            all.put(language, patterns);
        }
        return all;
    }

    /** Every word without its last vowel, with any ending; Kazakh and English only add to a name. */
    private static Pattern pattern(String name, Language language) {
        List<String> words = new ArrayList<>();
        for (String word : name.split("[\\s\u00A0]+", -1)) {
            boolean changes = language == Language.RU && word.length() > SHORTEST && word.matches(".*[аеёиоуыэюяьй]");
            words.add(Pattern.quote(changes ? word.substring(0, word.length() - 1) : word) + "\\p{L}{0,5}");
        }
        return Pattern.compile("(?<!\\p{L})" + String.join("[\\s\u00A0]+", words) + "(?!\\p{L})");
    }
}
