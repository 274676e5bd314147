package kz.tizilim.exchange.lists;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import kz.tizilim.exchange.FieldLabels;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/** By which words the cells of a list may name a thing: folded, in three languages. The first that bears a word keeps it. */
public final class CellVocabulary<E> {
    private final Map<String, E> byName = new HashMap<>();

    /** The constants of an enumeration by their codes and their words. */
    public static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
        CellVocabulary<E> words = new CellVocabulary<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant, constant.name());
            Stream.of(Language.values()).forEach(language -> words.put(constant, FieldLabels.in(language).word(constant.name())));
        }
        return words.byName();
    }

    /** Yes and no. */
    public static Map<String, Boolean> truths() {
        CellVocabulary<Boolean> words = new CellVocabulary<>();
        Stream.of("true", "иә", "бар", "да", "есть", "yes", "1").forEach(word -> words.put(true, word));
        Stream.of("false", "жоқ", "нет", "no", "0").forEach(word -> words.put(false, word));
        return words.byName();
    }

    public CellVocabulary<E> put(E thing, String name) {
        String folded = name == null ? "" : Headings.folded(name);
        if (!folded.isEmpty()) {
            byName.putIfAbsent(folded, thing);
        }
        return this;
    }

    public CellVocabulary<E> put(E thing, LocalText name) {
        if (name != null) {
            Stream.of(name.kk(), name.ru(), name.en()).forEach(each -> put(thing, each));
        }
        return this;
    }

    public Map<String, E> byName() {
        return byName;
    }
}
