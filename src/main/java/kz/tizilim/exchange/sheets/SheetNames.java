package kz.tizilim.exchange.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.tizilim.exchange.FieldLabels;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** What sheets and columns are called in one language; the names of a file in any language, and bare codes, are understood. */
final class SheetNames {
    /** A spreadsheet takes no longer names. */
    private static final int LONGEST = 31;

    private final FieldLabels words;
    private final Messages messages;
    private final Map<String, String> bySheet = new LinkedHashMap<>();

    SheetNames(List<SheetShape> tables, Language language) {
        words = FieldLabels.in(language);
        messages = Messages.of(language);
        Set<String> taken = new HashSet<>();
        taken.add(folded(RegisterWorkbook.FIRST));
        taken.add(folded(codes()));
        taken.add(folded(longTexts()));
        tables.stream().flatMap(SheetShape::all).forEach(sheet -> bySheet.put(sheet.code(), free(name(sheet), taken)));
    }

    String codes() {
        return messages.say("exchange.sheet.codes");
    }

    String longTexts() {
        return messages.say("exchange.sheet.long");
    }

    String of(SheetShape sheet) {
        return bySheet.get(sheet.code());
    }

    /** The headings of a sheet: those that say to which record a row belongs, then one for each value. */
    List<String> headings(SheetShape sheet) {
        List<String> headings = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        if (!sheet.isTable()) {
            headings.add(once(messages.say("exchange.sheet.record"), "id", taken));
        }
        for (SheetLevel level : sheet.levels()) {
            String name = words.field(sheet.table(), level.field());
            String key = level.keyed() ? "exchange.sheet.key" : "exchange.sheet.place";
            headings.add(once(messages.say(key, name), level.field() + "#", taken));
        }
        for (Leaf leaf : sheet.leaves()) {
            String heading = leaf.path().isEmpty() ? messages.say("exchange.sheet.value") : words.path(sheet.table(), leaf.path());
            headings.add(once(heading, String.join(".", leaf.path()), taken));
        }
        return headings;
    }

    private String name(SheetShape sheet) {
        String table = words.table(sheet.table());
        if (sheet.isTable()) {
            return cut(table, LONGEST);
        }
        String field = words.path(sheet.table(), sheet.path().subList(1, sheet.path().size()));
        String last = words.field(sheet.table(), sheet.path().get(sheet.path().size() - 1));
        String below = table.length() + field.length() + 3 > LONGEST ? last : field;
        return cut(table, Math.max(10, LONGEST - 3 - below.length())) + " – " + cut(below, LONGEST - 3 - 10);
    }

    private static String cut(String words, int longest) {
        String clean = words.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return clean.length() <= longest ? clean : clean.substring(0, longest - 1).strip() + "…";
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(folded(free)); number++) {
            String end = " " + number;
            free = (name.length() + end.length() > LONGEST ? name.substring(0, LONGEST - end.length()).strip() : name) + end;
        }
        return free;
    }

    private static String once(String heading, String code, Set<String> taken) {
        String free = taken.add(folded(heading)) ? heading : heading + " (" + code + ")";
        taken.add(folded(free));
        return free;
    }

    static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The sheet that bears a name. */
    Optional<String> sheetCode(String name) {
        return bySheet.entrySet().stream()
                .filter(each -> folded(each.getValue()).equals(folded(name)) || each.getKey().equals(name.strip()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
