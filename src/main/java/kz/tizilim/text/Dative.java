package kz.tizilim.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * To whom a paper goes: persons and posts in the dative of its language. Empty is the answer "unsure": the officer is then asked,
 * and nothing is guessed.
 */
public final class Dative {
    private Dative() {}

    /**
     * Мысалов Қайрат Болатұлы → Мысалов Қайрат Болатұлына · Мысалову Кайрату Болатовичу. English has no dative.
     *
     * @param gender from the card of the person; empty where only the name can tell
     */
    public static Optional<String> person(PersonName name, Optional<Gender> gender, Language language) {
        return switch (language) {
            case KK -> kazakh(name.full());
            case RU -> russian(name, gender.or(() -> Gender.of(name)));
            case EN -> Optional.of(name.full());
        };
    }

    /** басқарма төрағасы → басқарма төрағасына · главный бухгалтер → главному бухгалтеру. */
    public static Optional<String> post(String post, Language language) {
        return switch (language) {
            case KK -> isPossessed(post) ? Optional.of(KazakhCase.DATIVE.ofPossessed(post)).filter(form -> !form.equals(post)) : kazakh(post);
            case RU -> RussianPost.dative(post);
            case EN -> Optional.of(post);
        };
    }

    // A last syllable with ё, or with a soft consonant after a back vowel (Шульц), is heard both ways.
    private static Optional<String> kazakh(String words) {
        if (words.toLowerCase(Locale.ROOT).matches(".*(ё[^аәеэиоөуұүыіюя\\s-]*|[аоуы][^аәеэиоөуұүыіюя\\s-]*ь[^аәеэиоөуұүыіюя\\s-]+)")) {
            return Optional.empty();
        }
        return Optional.of(KazakhCase.DATIVE.of(words)).filter(form -> !form.equals(words));
    }

    // Agents in -шы, -ші end so by themselves; any other -ы, -і at the end of a post belongs to what stands before it.
    private static boolean isPossessed(String post) {
        String low = post.strip().toLowerCase(Locale.ROOT);
        return low.matches(".*[ыі]") && !low.matches(".*(шы|ші)");
    }

    private static Optional<String> russian(PersonName name, Optional<Gender> gender) {
        if (gender.isPresent()) {
            return russian(name, gender.get());
        }
        // Where a man and a woman are written alike, it does not matter which it is.
        Optional<String> man = russian(name, Gender.MALE);
        return man.equals(russian(name, Gender.FEMALE)) ? man : Optional.empty();
    }

    private static Optional<String> russian(PersonName name, Gender gender) {
        Optional<String> surname = parts(name.surname(), "-", part -> RussianName.surname(part, gender));
        Optional<String> given = parts(name.given(), "-", part -> RussianName.given(part, gender));
        boolean isStill = name.patronymic().toLowerCase(Locale.ROOT).matches(".* (оглы|оғлы|кызы|гызы|кизи)");
        Optional<String> patronymic = isStill ? Optional.of(name.patronymic()) : parts(name.patronymic(), " ", part -> RussianName.patronymic(part, gender));
        return surname.flatMap(s -> given.flatMap(g -> patronymic.map(p -> String.join(" ", s, g, p).strip().replaceAll(" +", " "))));
    }

    private static Optional<String> parts(String words, String between, Function<String, Optional<String>> rule) {
        if (words.isEmpty()) {
            return Optional.of("");
        }
        List<Optional<String>> forms = Arrays.stream(words.split(between, -1)).map(part -> part.isEmpty() ? Optional.<String>empty() : rule.apply(part)).toList();
        return forms.stream().allMatch(Optional::isPresent)
                ? Optional.of(String.join(between, forms.stream().map(Optional::get).toList()))
                : Optional.empty();
    }
}
