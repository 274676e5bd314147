package kz.tizilim.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.tizilim.exchange.RecordHistory.Difference;

/** Two images of a record laid beside each other along the record's type. */
final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(Class<?> type, JsonNode before, JsonNode after) {
        Differences differences = new Differences();
        differences.fields(type, before, after, List.of());
        return List.copyOf(differences.found);
    }

    private void fields(Class<?> type, JsonNode before, JsonNode after, List<String> at) {
        for (RecordComponent component : type.getRecordComponents()) {
            // The id is the record itself, and its number a part of its name.
            if (!(at.isEmpty() && component.getName().equals("id"))) {
                value(component.getGenericType(), before.path(component.getName()), after.path(component.getName()), with(at, component.getName()));
            }
        }
    }

    private void value(Type type, JsonNode before, JsonNode after, List<String> at) {
        if (before.equals(after) || (says(before) == says(after) && !says(before))) {
            return;
        }
        if (type instanceof Class<?> plain && plain.isRecord() && (before.isObject() || after.isObject())) {
            fields(plain, before, after, at);
        } else if (type instanceof ParameterizedType list && isOfRecords(list)) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                value(list.getActualTypeArguments()[0], before.path(i), after.path(i), with(at, Integer.toString(i + 1)));
            }
        } else {
            found.add(new Difference(at, type, before, after));
        }
    }

    /** Whether a value is there. */
    private static boolean says(JsonNode value) {
        return !(value.isMissingNode() || value.isNull() || (value.isContainerNode() && value.isEmpty()));
    }

    private static boolean isOfRecords(ParameterizedType type) {
        return type.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)
                && type.getActualTypeArguments()[0] instanceof Class<?> element
                && element.isRecord();
    }

    private static List<String> with(List<String> before, String name) {
        List<String> all = new ArrayList<>(before);
        all.add(name);
        return List.copyOf(all);
    }
}
