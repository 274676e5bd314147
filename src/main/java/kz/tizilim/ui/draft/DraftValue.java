package kz.tizilim.ui.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import kz.tizilim.storage.Json;
import kz.tizilim.text.LocalText;

/** The value of a field as JSON that bears its kind, so that it comes back without the form's help. */
public final class DraftValue {
    private static final String HOUSE = "kz.tizilim.";
    /** With what is empty: a record comes back as it was, not as older entries of the journal do. */
    private static final ObjectMapper WHOLE = Json.MAPPER.copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);

    private DraftValue() {}

    /**
     * Writes a value: text, number, yes or no, day, id, file name, a constant, a record, or a list of these.
     *
     * @throws IllegalArgumentException if it is something else, which no form may hold
     */
    public static JsonNode write(Object value) {
        if (value == null) {
            return NullNode.instance;
        }
        if (value instanceof String text) {
            return tagged("text").put("is", text);
        }
        if (value instanceof Boolean yes) {
            return tagged("yes").put("is", yes);
        }
        if (value instanceof Integer number) {
            return tagged("number").put("is", number);
        }
        if (value instanceof LocalDate day) {
            return tagged("day").put("is", day.toString());
        }
        if (value instanceof UUID id) {
            return tagged("id").put("is", id.toString());
        }
        if (value instanceof Path file) {
            return tagged("file").put("is", file.toString());
        }
        if (value instanceof LocalText words) {
            // Not as a record: there what is empty and what is absent would be one.
            return tagged("words").put("kk", words.kk()).put("ru", words.ru()).put("en", words.en());
        }
        if (value instanceof List<?> list) {
            ObjectNode node = tagged("list");
            ArrayNode all = node.putArray("is");
            list.forEach(each -> all.add(write(each)));
            return node;
        }
        if (value instanceof Enum<?> constant && isOurs(constant.getDeclaringClass())) {
            return tagged("constant").put("of", constant.getDeclaringClass().getName()).put("is", constant.name());
        }
        if (value instanceof Record && isOurs(value.getClass())) {
            return tagged("record").put("of", value.getClass().getName()).set("is", WHOLE.valueToTree(value));
        }
        throw new IllegalArgumentException("A form that holds a " + value.getClass().getName());
    }

    /** Whether two values are the same, though one was read from a file, where bytes are text. */
    public static boolean isSame(JsonNode one, JsonNode other) {
        return one.equals((left, right) -> left.equals(right) || (left.isBinary() != right.isBinary() && left.asText().equals(right.asText())) ? 0 : 1, other);
    }

    /** Reads what {@link #write} made; empty for a kind that this edition does not know. A null is no value: ask for it before. */
    public static Optional<Object> read(JsonNode written) {
        JsonNode is = written.path("is");
        try {
            return Optional.ofNullable(switch (written.path("kind").asText()) {
                case "text" -> is.asText();
                case "yes" -> is.asBoolean();
                case "number" -> is.asInt();
                case "day" -> LocalDate.parse(is.asText());
                case "id" -> UUID.fromString(is.asText());
                case "file" -> Path.of(is.asText());
                case "words" -> new LocalText(text(written, "kk"), text(written, "ru"), text(written, "en"));
                case "list" -> list(is);
                case "constant" -> constant(written.path("of").asText(), is.asText());
                case "record" -> record(written.path("of").asText(), is);
                default -> null;
            });
        } catch (IllegalArgumentException | DateTimeException | JsonProcessingException | ClassNotFoundException e) {
            // Of another edition: the words stand in the draft's lines all the same.
            return Optional.empty();
        }
    }

    private static String text(JsonNode written, String language) {
        return written.path(language).isTextual() ? written.path(language).asText() : null;
    }

    private static List<Object> list(JsonNode is) {
        List<Object> all = new ArrayList<>();
        StreamSupport.stream(is.spliterator(), false).map(DraftValue::read).forEach(each -> all.add(each.orElseThrow(IllegalArgumentException::new)));
        return List.copyOf(all);
    }

    private static Object constant(String type, String name) throws ClassNotFoundException {
        for (Object constant : ours(type).getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static Object record(String type, JsonNode is) throws ClassNotFoundException, JsonProcessingException {
        return WHOLE.treeToValue(is, ours(type));
    }

    // Only what a form of this program can hold, whatever the file says.
    private static Class<?> ours(String type) throws ClassNotFoundException {
        if (!type.startsWith(HOUSE)) {
            throw new ClassNotFoundException(type);
        }
        Class<?> found = Class.forName(type, false, DraftValue.class.getClassLoader());
        if (!found.isRecord() && !found.isEnum()) {
            throw new ClassNotFoundException(type);
        }
        return found;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(HOUSE);
    }

    private static ObjectNode tagged(String kind) {
        return Json.MAPPER.createObjectNode().put("kind", kind);
    }
}
