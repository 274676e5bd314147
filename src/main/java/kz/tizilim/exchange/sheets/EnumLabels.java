package kz.tizilim.exchange.sheets;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.tizilim.exchange.FieldLabels;
import kz.tizilim.storage.Json;
import kz.tizilim.text.Language;

/** The constants of an enumeration as cells say them: in words of one language, understood again in any. */
final class EnumLabels {
    /** Of each enumeration, the code of every word that means one constant only: asked of every cell of a list. */
    private static final ClassValue<Map<String, String>> CODES = new ClassValue<>() {
        @Override
        protected Map<String, String> computeValue(Class<?> type) {
            return codes(type);
        }
    };

    private final FieldLabels words;
    private final Map<Class<?>, Map<String, String>> said = new HashMap<>();

    EnumLabels(Language language) {
        words = FieldLabels.in(language);
    }

    /** The word of a code; the code itself where its word would be taken for another constant. */
    String said(Class<?> type, String code) {
        return said.computeIfAbsent(type, key -> new HashMap<>()).computeIfAbsent(code, key -> {
            String word = words.word(code);
            return code(type, word).equals(code) ? word : code;
        });
    }

    /** The code of a word in any language, or of the code itself; the text as it stands where it is none of them. */
    static String code(Class<?> type, String text) {
        return CODES.get(type).getOrDefault(folded(text), text);
    }

    private static Map<String, String> codes(Class<?> type) {
        List<String> codes = Stream.of(type.getEnumConstants()).map(constant -> Json.MAPPER.valueToTree(constant).asText()).toList();
        Map<String, Set<String>> meant = new HashMap<>();
        for (Language language : Language.values()) {
            FieldLabels words = FieldLabels.in(language);
            codes.forEach(code -> meant.computeIfAbsent(folded(words.word(code)), key -> new HashSet<>()).add(code));
        }
        Map<String, String> known = new HashMap<>();
        meant.forEach((word, of) -> {
            if (of.size() == 1) {
                known.put(word, of.iterator().next());
            }
        });
        codes.forEach(code -> known.put(folded(code), code));
        return known;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
