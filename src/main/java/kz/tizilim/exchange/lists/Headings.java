package kz.tizilim.exchange.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.tizilim.exchange.FieldLabels;
import kz.tizilim.text.Folding;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** Which column holds what, as far as its heading says so in Kazakh, Russian or English. */
public final class Headings {
    /** A column that is left out. */
    public static final String SKIP = "";

    private Headings() {}

    /**
     * The proposed field of each heading; each field is given once, {@link #SKIP} any number of times.
     *
     * @param remembered what the officer chose for a folded heading before
     */
    public static List<String> propose(List<String> headings, ListKind<?> kind, Map<String, String> remembered) {
        Set<String> taken = new HashSet<>();
        List<String> proposed = new ArrayList<>();
        for (String heading : headings) {
            String field = remembered.getOrDefault(folded(heading), meaning(heading, kind));
            boolean isFree = kind.fields().contains(field) && taken.add(field);
            proposed.add(isFree ? field : SKIP);
        }
        return proposed;
    }

    private static String meaning(String heading, ListKind<?> kind) {
        String folded = folded(heading);
        // Letter by letter first: folded, «Дата» of a date is the English "data".
        return named(kind, name -> name.strip().equalsIgnoreCase(heading.strip()))
                .or(() -> named(kind, name -> !folded.isEmpty() && folded(name).equals(folded)))
                .orElse(SKIP);
    }

    private static Optional<String> named(ListKind<?> kind, Predicate<String> isMeant) {
        return kind.fields().stream().filter(field -> names(kind.table(), field).anyMatch(isMeant)).findFirst();
    }

    private static Stream<String> names(String table, String field) {
        return Stream.of(Language.values()).flatMap(language -> {
            Messages messages = Messages.of(language);
            String key = "exchange.also." + table + "." + field;
            Stream<String> also = messages.has(key) ? Stream.of(messages.say(key).split(";")) : Stream.of();
            return Stream.concat(Stream.of(FieldLabels.in(language).path(table, List.of(field.split("\\."))), field), also);
        });
    }

    /** A heading without what does not tell headings apart: case, blanks, signs. */
    public static String folded(String heading) {
        return Folding.fold(heading).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
