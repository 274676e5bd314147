package kz.tizilim.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The language that a text is written in, by its letters and its commonest words; a proposal that the officer may change. A text
 * in Kazakh and Russian side by side counts as Kazakh, the state language.
 */
public final class LanguageGuess {
    private static final String KAZAKH_LETTERS = "әғқңөұүһі";
    /** About one letter in four of Kazakh is of its own; names alone bring a Russian text to about one in a hundred. */
    private static final double KAZAKH_SHARE = 0.05;

    /** Words that people type without Kazakh letters too. Each is no Russian word. */
    private static final Set<String> KAZAKH_WORDS = Set.of("жане", "және", "мен", "менин", "менің", "туралы", "бойынша", "ушин",
            "үшін", "керек", "бар", "сурау", "сұрау", "отиниш", "өтініш", "сураймын", "сұраймын", "саламатсыз", "сизде",
            "сіздің", "дербес", "деректер", "деректерим", "деректеримди", "деректерімді", "келисим", "келисимимди", "берил",
            "берсениз", "емес", "маган", "кандай", "рахмет", "курметти", "салеметсиз", "ма", "бе", "озгерту", "оширу");
    private static final Set<String> RUSSIAN_WORDS = Set.of("и", "в", "на", "не", "что", "мои", "моих", "мне", "прошу", "вас",
            "для", "как", "это", "по", "от", "данных", "данные", "согласие", "здравствуйте", "обработку", "если", "или", "я", "о");

    private LanguageGuess() {}

    /** The language; none where the text has too few letters to tell. */
    public static Optional<Language> of(String text) {
        String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
        long kazakh = lower.chars().filter(letter -> KAZAKH_LETTERS.indexOf(letter) >= 0).count();
        long cyrillic = lower.chars().filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC).count();
        long latin = lower.chars().filter(letter -> letter >= 'a' && letter <= 'z').count();
        if (cyrillic + latin < 2) {
            return Optional.empty();
        }
        // Addresses and links are Latin in every language, so that Cyrillic needs only a third to prevail.
        if (cyrillic * 2 < latin) {
            return Optional.of(Language.EN);
        }
        if (kazakh >= cyrillic * KAZAKH_SHARE) {
            return Optional.of(Language.KK);
        }
        List<String> words = List.of(lower.split("[^\\p{L}]+", -1));
        long kazakhWords = words.stream().filter(KAZAKH_WORDS::contains).count();
        long russianWords = words.stream().filter(RUSSIAN_WORDS::contains).count();
        return Optional.of(kazakhWords > russianWords ? Language.KK : Language.RU);
    }
}
