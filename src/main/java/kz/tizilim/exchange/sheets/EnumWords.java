package kz.tizilim.exchange.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.tizilim.exchange.FieldWords;
import kz.tizilim.storage.Json;
import kz.tizilim.text.Language;

/** The constants of an enumeration as cells say them: in words of one language, understood again in any. */
final class EnumWords {
    private final FieldWords words;
    private final Map<Class<?>, Map<String, String>> said = new HashMap<>();

    EnumWords(Language language) {
        words = FieldWords.in(language);
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
        String folded = folded(text);
        List<String> codes = Stream.of(type.getEnumConstants()).map(constant -> Json.MAPPER.valueToTree(constant).asText()).toList();
        List<String> meant = codes.stream().filter(code -> folded(code).equals(folded)).toList();
        if (meant.isEmpty()) {
            meant = codes.stream().filter(code -> Stream.of(Language.values()).anyMatch(each -> folded(FieldWords.in(each).word(code)).equals(folded))).toList();
        }
        return meant.size() == 1 ? meant.get(0) : text;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
