package kz.tizilim.ui.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.tizilim.exchange.FieldLabels;
import kz.tizilim.exchange.RecordHistory.Difference;
import kz.tizilim.exchange.RecordHistory.Kind;
import kz.tizilim.exchange.RecordHistory.Step;
import kz.tizilim.ui.Wording;

/** The steps of a history in words: who and when, the act, and what each field was and is. Identity numbers are masked. */
final class HistoryFormatter {
    private static final String NONE = "—";
    private static final int SHOWN = 4;

    private final Wording wording;
    private final HistoryOf of;
    private final FieldLabels fields;

    HistoryFormatter(Wording wording, HistoryOf of) {
        this.wording = wording;
        this.of = of;
        fields = FieldLabels.in(wording.language());
    }

    String act(Step step) {
        String key = "journal.act." + step.act();
        boolean isKnown = step.kind() != Kind.DESTROYED && wording.has(key);
        return isKnown ? wording.say(key) : wording.say("ui.history.kind." + step.kind().name().toLowerCase(Locale.ROOT));
    }

    String when(Step step) {
        String actor = "ui.history.actor." + step.actor();
        String who = wording.has(actor) ? wording.say(actor) : step.actor();
        return wording.dateAndTime(LocalDateTime.ofInstant(step.when(), ZoneId.systemDefault())) + " · " + who + " · № " + step.seq();
    }

    /** The name of a field with its places in lists: «Мақсаттар 2 · негізі». */
    String field(Difference difference) {
        List<String> names = new ArrayList<>();
        for (String each : difference.path()) {
            if (each.matches("\\d+")) {
                names.set(names.size() - 1, names.get(names.size() - 1) + " " + each);
            } else {
                String name = fields.field(of.table(), each);
                names.add(names.isEmpty() ? name : name.substring(0, 1).toLowerCase(wording.language().locale()) + name.substring(1));
            }
        }
        return String.join(" · ", names);
    }

    String before(Difference difference) {
        return value(difference, difference.before());
    }

    String after(Difference difference) {
        return value(difference, difference.after());
    }

    private String value(Difference difference, JsonNode value) {
        String words = value(difference.type(), value);
        boolean masked = difference.path().get(difference.path().size() - 1).equals("iin") && words.length() > SHOWN;
        return masked ? "•".repeat(words.length() - SHOWN) + words.substring(words.length() - SHOWN) : words;
    }

    private String value(Type type, JsonNode value) {
        if (value.isMissingNode() || value.isNull() || (value.isContainerNode() && value.isEmpty())) {
            return NONE;
        } else if (type instanceof ParameterizedType list && value.isArray()) {
            List<String> words = new ArrayList<>();
            value.forEach(each -> words.add(value(list.getActualTypeArguments()[0], each)));
            return String.join(", ", words);
        } else if (value.isObject()) {
            return value.properties().stream()
                    .map(each -> of.codes().apply(each.getKey()) + ": " + value(Object.class, each.getValue()))
                    .collect(Collectors.joining("; "));
        } else if (value.isArray()) {
            List<String> words = new ArrayList<>();
            value.forEach(each -> words.add(value(Object.class, each)));
            return String.join(", ", words);
        } else if (value.isBoolean()) {
            return wording.say(value.booleanValue() ? "ui.history.yes" : "ui.history.no");
        }
        return text(type, value.asText());
    }

    private String text(Type type, String text) {
        if (type == LocalDate.class) {
            return wording.date(LocalDate.parse(text));
        } else if (type == LocalDateTime.class) {
            return wording.dateAndTime(LocalDateTime.parse(text));
        } else if (type == UUID.class) {
            return of.history().nameOf(UUID.fromString(text), wording.language());
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            return fields.word(text);
        }
        return of.codes().apply(text);
    }
}
