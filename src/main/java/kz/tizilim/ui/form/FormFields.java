package kz.tizilim.ui.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import kz.tizilim.storage.Json;
import kz.tizilim.ui.draft.DraftContent;
import kz.tizilim.ui.draft.DraftLine;
import kz.tizilim.ui.draft.DraftValue;

/**
 * All fields that stand in a node, found on the scene graph: a form needs no code of its own to be written down and put back. Secrets are
 * never among them.
 */
public final class FormFields implements DraftContent {
    /** Setting one field may empty or propose another: what was overwritten is set again, at most so often. */
    private static final int ROUNDS = 4;

    /** What belongs to a form and stands in no field. */
    record Beside(String name, String label, Supplier<Object> get, Consumer<Object> set) {}

    private final Node node;
    private final boolean whole;
    private JsonNode beginning;

    private FormFields(Node node, boolean whole) {
        this.node = node;
        this.whole = whole;
        ObjectNode all = Json.MAPPER.createObjectNode();
        places().forEach((name, place) -> all.set(name, place.written()));
        beginning = all;
    }

    /**
     * The fields of a form, with what stands in them now as its beginning.
     *
     * @param whole whether all of them are written down, as of a new record; else only those that were changed
     */
    public static FormFields of(Node node, boolean whole) {
        return new FormFields(node, whole);
    }

    static void keep(Node form, Beside beside) {
        Object before = form.getProperties().computeIfAbsent(Beside.class, key -> new ArrayList<Beside>());
        @SuppressWarnings("unchecked") // nobody else knows the key
        List<Beside> all = (List<Beside>) before;
        all.add(beside);
    }

    /** Whether nothing that can be written down stands in the node. */
    public boolean isEmpty() {
        return places().isEmpty();
    }

    /** Whether something stands otherwise than at the beginning. */
    public boolean isChanged() {
        return places().entrySet().stream().anyMatch(each -> !each.getValue().written().equals(beginning.path(each.getKey())));
    }

    /** The fields that differ from the beginning, each with what it began with; of a new record all of them. */
    @Override
    public JsonNode written() {
        ObjectNode all = Json.MAPPER.createObjectNode();
        places().forEach((name, place) -> {
            JsonNode now = place.written();
            if (whole || !now.equals(beginning.path(name))) {
                ObjectNode change = all.putObject(name).put("label", place.label()).put("words", place.words());
                change.set("before", beginning.has(name) ? beginning.path(name) : NullNode.instance);
                change.set("now", now);
            }
        });
        return all;
    }

    @Override
    public List<DraftLine> lines() {
        List<DraftLine> lines = new ArrayList<>();
        written().forEach(field -> {
            if (!field.path("words").asText().isBlank()) {
                lines.add(line(field));
            }
        });
        return lines;
    }

    @Override
    public Restored restore(JsonNode written) {
        List<DraftLine> changed = new ArrayList<>();
        Map<String, FieldPlace> before = places();
        written.properties().forEach(field -> {
            FieldPlace place = before.get(field.getKey());
            if (!whole && place != null && !DraftValue.isSame(field.getValue().path("before"), place.written())) {
                changed.add(new DraftLine(place.label(), place.words()));
            }
        });
        for (int round = 0; round < ROUNDS; round++) {
            written.properties().forEach(field -> {
                JsonNode now = field.getValue().path("now");
                // Looked up each time: rows and fields come and go with what stands in others.
                FieldPlace place = places().get(field.getKey());
                if (place != null && !DraftValue.isSame(place.written(), now)) {
                    place.restore(now);
                }
            });
        }
        List<DraftLine> lost = new ArrayList<>();
        Map<String, FieldPlace> after = places();
        written.properties().forEach(field -> {
            FieldPlace place = after.get(field.getKey());
            boolean isThere = place != null && DraftValue.isSame(place.written(), field.getValue().path("now"));
            if (!isThere && !field.getValue().path("words").asText().isBlank()) {
                lost.add(line(field.getValue()));
            }
        });
        return new Restored(lost, changed);
    }

    private static DraftLine line(JsonNode field) {
        return new DraftLine(field.path("label").asText(), field.path("words").asText());
    }

    @Override
    public JsonNode beginning() {
        return beginning;
    }

    @Override
    public void beginWith(JsonNode earlier) {
        beginning = earlier;
    }

    private Map<String, FieldPlace> places() {
        Map<String, FieldPlace> places = new LinkedHashMap<>();
        collect(node, "", places);
        return places;
    }

    private static void collect(Node node, String path, Map<String, FieldPlace> places) {
        if (node.hasProperties() && node.getProperties().get(Beside.class) instanceof List<?> all) {
            all.forEach(each -> put(places, path + ((Beside) each).name(), FieldPlace.of((Beside) each)));
        }
        Field<?> field = Field.of(node);
        RowList<?> rows = RowList.of(field == null ? node : field.control());
        if (rows != null) {
            String name = path + (field == null ? "rows" : field.control().getId());
            put(places, name, FieldPlace.of(rows, field == null ? "" : field.labelWords()));
            for (int place = 0; place < rows.count(); place++) {
                collect(rows.row(place), name + "[" + place + "].", places);
            }
        } else if (field != null) {
            if (!(field.control() instanceof PasswordField)) {
                put(places, path + field.control().getId(), FieldPlace.of(field));
            }
        } else if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
            collect(scroll.getContent(), path, places);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, path, places));
        }
    }

    private static void put(Map<String, FieldPlace> places, String name, FieldPlace place) {
        String free = name;
        for (int more = 2; places.containsKey(free); more++) {
            free = name + "#" + more;
        }
        places.put(free, place);
    }
}
