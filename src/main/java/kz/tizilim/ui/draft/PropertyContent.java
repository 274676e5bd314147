package kz.tizilim.ui.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import kz.tizilim.storage.Json;
import kz.tizilim.text.LocalText;

/**
 * What a view model holds, by name: for work of which only a part is on the screen at a time, so that its fields cannot be found there.
 *
 * <pre>{@code
 * new PropertyContent().with("asked", context.say("requests.question.asked"), asked).with("sent-on", "", sending.on());
 * }</pre>
 */
public final class PropertyContent implements DraftContent {
    private record Part(String label, Supplier<Object> get, Consumer<Object> set) {}

    private static final int ROUNDS = 3;

    private final Map<String, Part> parts = new LinkedHashMap<>();

    /**
     * With a property.
     *
     * @param label how people call it where the draft is read; empty for what they need not read
     */
    public <T> PropertyContent with(String name, String label, Property<T> property) {
        return with(name, label, property::getValue, property::setValue);
    }

    /**
     * With something that is no property.
     *
     * @param set takes back what {@code get} gave
     */
    @SuppressWarnings("unchecked") // it comes back as it was given
    public <T> PropertyContent with(String name, String label, Supplier<T> get, Consumer<T> set) {
        parts.put(name, new Part(label, get::get, value -> set.accept((T) value)));
        return this;
    }

    @Override
    public JsonNode written() {
        ObjectNode all = Json.MAPPER.createObjectNode();
        parts.forEach((name, part) -> all.set(name, DraftValue.write(part.get().get())));
        return all;
    }

    @Override
    public List<DraftLine> lines() {
        List<DraftLine> lines = new ArrayList<>();
        parts.values().stream().filter(part -> !part.label().isEmpty()).forEach(part -> {
            String words = words(part.get().get());
            if (!words.isBlank()) {
                lines.add(new DraftLine(part.label(), words));
            }
        });
        return lines;
    }

    private static String words(Object value) {
        if (value instanceof LocalText text) {
            return String.join("\n", List.of(Objects.requireNonNullElse(text.kk(), ""), Objects.requireNonNullElse(text.ru(), ""))).strip();
        }
        return value == null ? "" : value.toString();
    }

    @Override
    public Restored restore(JsonNode written) {
        List<DraftLine> lost = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            lost.clear();
            written.properties().forEach(field -> {
                Part part = parts.get(field.getKey());
                if (part == null) {
                    lost.add(new DraftLine(field.getKey(), field.getValue().path("is").asText()));
                } else if (!DraftValue.isSame(DraftValue.write(part.get().get()), field.getValue())) {
                    put(part, field.getValue());
                    if (!DraftValue.isSame(DraftValue.write(part.get().get()), field.getValue())) {
                        lost.add(new DraftLine(part.label().isEmpty() ? field.getKey() : part.label(), field.getValue().path("is").asText()));
                    }
                }
            });
        }
        return new Restored(lost, List.of());
    }

    private static void put(Part part, JsonNode written) {
        if (written.isNull()) {
            part.set().accept(null);
        } else {
            DraftValue.read(written).ifPresent(part.set());
        }
    }
}
