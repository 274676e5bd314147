package kz.tizilim.text;

import java.util.stream.Stream;

/** The same words in Kazakh, Russian and English. A language that was not written is null or blank. */
public record LocalText(String kk, String ru, String en) {

    /** The words in this language, else in the first language that has them (kk, ru, en), else an empty text. */
    public String in(Language language) {
        return Stream.of(exactly(language), kk, ru, en)
                .filter(words -> words != null && !words.isBlank())
                .findFirst()
                .orElse("");
    }

    public boolean has(Language language) {
        String words = exactly(language);
        return words != null && !words.isBlank();
    }

    /** The same words for every language, as a name that is not translated. */
    public static LocalText same(String words) {
        return new LocalText(words, words, words);
    }

    private String exactly(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }
}
