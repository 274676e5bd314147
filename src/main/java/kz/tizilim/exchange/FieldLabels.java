package kz.tizilim.exchange;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;

/** What kinds of records and their fields are called, for tables and for a record's history. */
public final class FieldLabels {
    private final Messages messages;

    private FieldLabels(Messages messages) {
        this.messages = messages;
    }

    public static FieldLabels in(Language language) {
        return new FieldLabels(Messages.of(language));
    }

    /** The name of a kind of record by its table; the table's own name while it has no words. */
    public String table(String table) {
        String key = "exchange.table." + table;
        return messages.has(key) ? messages.say(key) : table;
    }

    /** The name of a field: its own within this kind of record, else the one that it has everywhere, else the code itself. */
    public String field(String table, String field) {
        String own = "exchange.field." + table + "." + field;
        String common = "exchange.field." + field;
        return messages.has(own) ? messages.say(own) : messages.has(common) ? messages.say(common) : field;
    }

    /** The names of the fields on the way to a value: «Сақтау мерзімі · саны». The second name and those after it begin small. */
    public String path(String table, List<String> path) {
        return IntStream.range(0, path.size())
                .mapToObj(i -> i == 0 ? field(table, path.get(i)) : small(field(table, path.get(i))))
                .collect(Collectors.joining(" · "));
    }

    /** The word for a constant of an enumeration by the code that records keep; the code itself while it has none. */
    public String word(String code) {
        String key = "exchange.word." + code;
        return messages.has(key) ? messages.say(key) : code;
    }

    public boolean knows(String table, String field) {
        return messages.has("exchange.field." + table + "." + field) || messages.has("exchange.field." + field);
    }

    // A word in capitals alone, as БСН or IIN, stays so.
    private String small(String words) {
        boolean shortened = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return shortened || words.isEmpty()
                ? words
                : words.substring(0, 1).toLowerCase(Locale.forLanguageTag(messages.language().code())) + words.substring(1);
    }
}
