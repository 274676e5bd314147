package kz.tizilim.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.storage.Json;
import kz.tizilim.text.ValidationError;

/**
 * Holds JSON against the shape of a record before it becomes one: every field must be one of the record's, and of its type. A
 * fact in a misspelt field would otherwise be dropped in silence.
 */
final class RecordShape {
    private static final Pattern NAMED = Pattern.compile("#[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
    private static final Pattern WRITTEN_OUT = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final List<ValidationError> faults;
    private final Map<String, UUID> references = new LinkedHashMap<>();

    RecordShape(List<ValidationError> faults) {
        this.faults = faults;
    }

    /** Ids that name other records, by the place where they stand. */
    Map<String, UUID> references() {
        return references;
    }

    /** The record that the JSON describes; empty, with its faults noted, if it describes none. */
    <T> Optional<T> read(JsonNode json, Class<T> type, String place) {
        int before = faults.size();
        JsonNode fitted = fit(json, type, place);
        references.remove(place + ".id");
        if (faults.size() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.MAPPER.treeToValue(fitted, type));
        } catch (JsonProcessingException e) {
            faults.add(ValidationError.at(place, "exchange.fault.record"));
            return Optional.empty();
        }
    }

    /** Number, year and series of a record whose kind is numbered. */
    static Optional<List<Object>> numberOf(Object numbered) {
        RecordComponent[] components = numbered.getClass().getRecordComponents();
        boolean has = Arrays.stream(components).anyMatch(each -> each.getName().equals("number") && each.getType() == int.class);
        // A record that names a table bears no number of its own: it keeps that of another.
        boolean keeps = Arrays.stream(components).anyMatch(each -> each.getName().equals("table"));
        return has && !keeps
                ? Optional.of(Stream.of("number", "year", "series")
                        .flatMap(name -> Arrays.stream(components).filter(each -> each.getName().equals(name)))
                        .map(each -> value(each, numbered))
                        .toList())
                : Optional.empty();
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            Object found = component.getAccessor().invoke(of);
            return found == null ? "" : found;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode fit(JsonNode json, Type type, String place) {
        if (json.isNull()) {
            return json;
        }
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw)
                    ? list(json, generic.getActualTypeArguments()[0], place)
                    : map(json, generic.getActualTypeArguments()[1], place);
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return json.isTextual() && mayBeShort(plain) ? json : fields(json, plain, place);
        }
        if (type == UUID.class) {
            return id(json, place);
        }
        return type == Object.class ? json : value(json, (Class<?>) type, place);
    }

    /** A record with a {@code valueOf(String)} may be written as that text alone. */
    private static boolean mayBeShort(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("valueOf") && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
    }

    private JsonNode fields(JsonNode json, Class<?> type, String place) {
        ObjectNode fitted = JsonNodeFactory.instance.objectNode();
        if (!json.isObject()) {
            faults.add(ValidationError.at(place, "exchange.fault.object"));
            return fitted;
        }
        Map<String, RecordComponent> known = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> component, (a, b) -> a, LinkedHashMap::new));
        json.properties().forEach(field -> {
            String at = place + "." + field.getKey();
            if (known.containsKey(field.getKey())) {
                fitted.set(field.getKey(), fit(field.getValue(), known.get(field.getKey()).getGenericType(), at));
            } else {
                faults.add(ValidationError.at(at, "exchange.fault.field", String.join(", ", known.keySet())));
            }
        });
        return fitted;
    }

    private JsonNode list(JsonNode json, Type element, String place) {
        ArrayNode fitted = JsonNodeFactory.instance.arrayNode();
        if (!json.isArray()) {
            faults.add(ValidationError.at(place, "exchange.fault.list"));
        }
        for (int i = 0; json.isArray() && i < json.size(); i++) {
            String at = place + "[" + i + "]";
            if (json.get(i).isNull()) {
                faults.add(ValidationError.at(at, "text.fault.required"));
            } else {
                fitted.add(fit(json.get(i), element, at));
            }
        }
        return fitted;
    }

    private JsonNode map(JsonNode json, Type value, String place) {
        ObjectNode fitted = JsonNodeFactory.instance.objectNode();
        if (!json.isObject()) {
            faults.add(ValidationError.at(place, "exchange.fault.object"));
        } else {
            json.properties().forEach(
                    field -> fitted.set(field.getKey(), fit(field.getValue(), value, place + "." + field.getKey())));
        }
        return fitted;
    }

    private JsonNode id(JsonNode json, String place) {
        String written = json.isTextual() ? json.textValue() : "";
        Optional<UUID> id = NAMED.matcher(written).matches()
                ? Optional.of(UUID.nameUUIDFromBytes(("tizilim" + written).getBytes(StandardCharsets.UTF_8)))
                : WRITTEN_OUT.matcher(written).matches() ? Optional.of(UUID.fromString(written)) : Optional.empty();
        if (id.isEmpty()) {
            faults.add(ValidationError.at(place, "exchange.fault.id"));
            return json;
        }
        references.put(place, id.get());
        return TextNode.valueOf(id.get().toString());
    }

    /** A number, a truth value, a word of an enumeration, a text or a date. */
    private JsonNode value(JsonNode json, Class<?> type, String place) {
        boolean wantsNumber = type == int.class || type == Integer.class || type == long.class || type == Long.class;
        boolean wantsTruth = type == boolean.class || type == Boolean.class;
        boolean fits = wantsNumber ? json.isIntegralNumber() : wantsTruth ? json.isBoolean() : json.isTextual();
        if (fits) {
            try {
                Json.MAPPER.treeToValue(json, type);
                return json;
            } catch (JsonProcessingException e) {
                fits = false;
            }
        }
        faults.add(
                type.isEnum()
                        ? ValidationError.at(place, "exchange.fault.word", words(type))
                        : ValidationError.at(place, wantsNumber ? "exchange.fault.number" : wantsTruth ? "exchange.fault.truth" : kind(type)));
        return json;
    }

    private static String words(Class<?> type) {
        List<String> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            words.add(Json.MAPPER.valueToTree(constant).textValue());
        }
        return String.join(", ", words);
    }

    private static String kind(Class<?> type) {
        return type == String.class ? "exchange.fault.text" : "exchange.fault.date";
    }
}
