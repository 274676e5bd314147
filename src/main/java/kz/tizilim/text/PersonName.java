package kz.tizilim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's name as in the identity document. A part that the person has not is an empty text. */
public record PersonName(String surname, String given, String patronymic) {
    private static final Pattern PATRONYMIC = Pattern.compile(".+(ұлы|қызы|улы|кызы|uly|kyzy|вич|вна|ична|vich|vna|ichna)");
    private static final Pattern SURNAME =
            Pattern.compile(".+(ов|ев|ёв|ова|ева|ёва|ин|ина|ский|ская|цкий|цкая|тегі|ov|ev|ova|eva|yev|yeva|sky|skaya)");

    /** Endings that no given name has. */
    private static final Pattern FAMILY = Pattern.compile(".+(ов|ев|ёв|ова|ева|ёва|ский|ская|цкий|цкая|тегі|ov|ev|ova|eva|yev|yeva|sky|skaya)");
    /** "Son of" and "daughter of" as words of their own. */
    private static final Pattern CHILD_OF = Pattern.compile("ұлы|қызы|улы|кызы|uly|ulı|ūly|qyzy|kyzy|qyzı|оглы|оғлы|гызы|ogly|oglu|gyzy");

    public PersonName {
        surname = tidy(surname);
        given = tidy(given);
        patronymic = tidy(patronymic);
    }

    public static PersonName of(String surname, String given) {
        return new PersonName(surname, given, "");
    }

    /**
     * The likely parts of a name written in one line, surname first or last: by the endings of patronymics and surnames, else in
     * the order of documents (surname, given, patronymic). A guess, to be shown before it is kept.
     */
    public static PersonName guess(String written) {
        List<String> words = new ArrayList<>(List.of(tidy(written).split(" ", -1)));
        String ofTwoWords = patronymicOfTwoWords(words);
        if (!ofTwoWords.isEmpty()) {
            PersonName rest = words.size() == 1 && isLike(FAMILY, words.get(0)) ? of(words.get(0), "") : guess(String.join(" ", words));
            return new PersonName(rest.surname(), rest.given(), ofTwoWords);
        }
        if (words.size() == 1) {
            return new PersonName("", words.get(0), "");
        }
        boolean patronymicLast = words.size() > 2 && isLike(PATRONYMIC, words.get(words.size() - 1));
        boolean surnameLast = words.size() == 2
                ? isSurname(words.get(1)) && !isSurname(words.get(0))
                : !patronymicLast && isLike(PATRONYMIC, words.get(1));
        String surname = words.remove(surnameLast ? words.size() - 1 : 0);
        String given = words.remove(0);
        return new PersonName(surname, given, String.join(" ", words));
    }

    /** Takes «Болат ұлы», «Әбдіразақ қызы», «Мамед оглы» out of the words, where something is left of the name without it; empty for none. */
    private static String patronymicOfTwoWords(List<String> words) {
        for (int at = 1; at < words.size() && words.size() > 2; at++) {
            if (isLike(CHILD_OF, words.get(at))) {
                String father = words.remove(at - 1);
                return father + " " + words.remove(at - 1);
            }
        }
        return "";
    }

    /** Үлгіқызы Айгүл Асанқызы: the order of documents and lists. */
    public String full() {
        return joined(surname, given, patronymic);
    }

    /** Айгүл Үлгіқызы: as one is addressed and signs. */
    public String givenFirst() {
        return joined(given, surname);
    }

    /** А. Үлгіқызы, Қ. А. Мысалов: the given name and the patronymic by their first letters, a double given name by both. */
    public String initials() {
        return joined(initial(given), initial(patronymic), surname);
    }

    /** Үлгіқызы А.: the same for lists. */
    public String surnameAndInitials() {
        return joined(surname, initial(given), initial(patronymic));
    }

    private static String initial(String name) {
        return Stream.of(name.split("-", -1))
                .filter(part -> !part.isBlank())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".")
                .collect(Collectors.joining("-"));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static boolean isSurname(String word) {
        return isLike(SURNAME, word) || isLike(PATRONYMIC, word);
    }

    private static boolean isLike(Pattern ending, String word) {
        return ending.matcher(word.toLowerCase(Locale.ROOT)).matches();
    }

    private static String tidy(String part) {
        return part == null ? "" : part.strip().replaceAll("\\s+", " ");
    }
}
