package kz.tizilim.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    /** Common English words that are no typed word of the other two. */
    private static final Set<String> ENGLISH_WORDS = Set.of("the", "you", "your", "and", "is", "are", "of", "to", "have", "has", "please", "what",
            "my", "me", "i", "with", "for", "on", "about", "this", "that", "it", "not", "do", "how", "can", "from", "all", "would", "will", "was",
            "data", "account", "hello", "dear", "regards", "thanks", "delete", "personal", "who", "why", "where", "been", "an", "a", "in");
    private static final Set<String> FOLDED_KAZAKH = Set.of("мен", "менин", "маган", "мени", "туралы", "сиз", "сиздер", "сизде", "калаи", "кандаи", "беринизши",
            "сурак", "рахмет", "салеметсиз", "жане", "ушин", "керек", "бар", "жок", "екен", "отиниш", "балам", "курмети", "калаимин", "жарнама", "кериек", "емес",
            "дербес", "сизден", "сиздерде", "сиздердин", "болса", "кимге", "кашан", "неге", "осы", "енди", "болды", "алуга", "атим");
    private static final Set<String> FOLDED_RUSSIAN = Set.of("и", "на", "не", "что", "мои", "моих", "мне", "прошу", "вас", "вам", "для", "как", "это", "по", "от",
            "даних", "дание", "согласие", "здравствуите", "если", "иа", "спасибо", "почему", "откуда", "пожалуиста", "мениа", "обо", "какие", "свое", "болше", "номер",
            "удалите", "у", "ви", "вашеи", "ваш", "или", "моего", "мое", "добри", "ден", "привет", "хочу", "сделаите", "пришлите", "мнои");
    /** Endings of Kazakh words that no Russian word of some length has. */
    private static final Pattern LATIN_KAZAKH = Pattern.compile(".{2,}(?:имди|имизди|иниз|инизши|низдар|низдер|низдарши|низдерши|индар|индер|ледим|аимин|аимиз|еимин|гилери|тарди|терди|дарди|дерди|ларди|лерди|гим|ганин|генин|иамин|амин|емин)");
    private static final Pattern LATIN_RUSSIAN = Pattern.compile(".{3,}(?:аите|уите|ите|аиут|иваиу|ает|ание|ениа|аниа|аниу|ого|ому|ими|их|аиа|иаиа|аиу|ать|иут)");

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
            return Optional.of(ofLatin(lower));
        }
        if (kazakh >= cyrillic * KAZAKH_SHARE) {
            return Optional.of(Language.KK);
        }
        List<String> words = List.of(lower.split("[^\\p{L}]+", -1));
        long kazakhWords = words.stream().filter(KAZAKH_WORDS::contains).count();
        long russianWords = words.stream().filter(RUSSIAN_WORDS::contains).count();
        return Optional.of(kazakhWords > russianWords ? Language.KK : Language.RU);
    }

    /** English, or Kazakh or Russian typed in Latin letters: by the words that are found most. Marked letters are Kazakh's. */
    private static Language ofLatin(String lower) {
        List<String> words = List.of(lower.split("[^\\p{L}']+", -1));
        long english = words.stream().filter(ENGLISH_WORDS::contains).count();
        List<String> folded = words.stream().map(Folding::fold).toList();
        long kazakh = folded.stream().filter(word -> FOLDED_KAZAKH.contains(word) || LATIN_KAZAKH.matcher(word).matches()).count();
        long russian = folded.stream().filter(word -> FOLDED_RUSSIAN.contains(word) || LATIN_RUSSIAN.matcher(word).matches()).count();
        if (english >= Math.max(1, Math.max(kazakh, russian))) {
            return Language.EN;
        }
        return kazakh == 0 && russian == 0 ? Language.EN : kazakh >= russian ? Language.KK : Language.RU;
    }
}
