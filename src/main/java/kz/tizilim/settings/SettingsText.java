package kz.tizilim.settings;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tizilim.text.Language;

/** Preferences as JSON and back. A field that is not there takes its fresh value; one of the wrong kind makes the file a broken one. */
final class SettingsText {
    private SettingsText() {}

    static byte[] write(Settings settings) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("language", settings.language().code());
        fields.put("dark", settings.dark());
        fields.put("textPercent", settings.textPercent());
        fields.put("idleMinutes", settings.idleMinutes());
        fields.put("printer", settings.printer());
        fields.put("registers", settings.registers().stream()
                .map(known -> Map.of("folder", known.folder().toString(), "opened", known.opened().toString(), "company", known.company()))
                .toList());
        WindowPlace window = settings.window();
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("x", window.x());
        place.put("y", window.y());
        place.put("width", window.width());
        place.put("height", window.height());
        place.put("maximized", window.maximized());
        fields.put("window", place);
        Map<String, Object> tables = new LinkedHashMap<>();
        settings.tables().forEach((id, layout) -> tables.put(id, layoutFields(layout)));
        fields.put("tables", tables);
        return JsonTree.write(fields);
    }

    private static Map<String, Object> layoutFields(TableLayout layout) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("columns", layout.columns().stream()
                .map(column -> Map.of("id", column.id(), "width", column.width()))
                .toList());
        fields.put("sortedBy", layout.sortedBy());
        fields.put("descending", layout.descending());
        return fields;
    }

    static Settings read(byte[] json) throws IOException {
        try {
            Node root = new Node((Map<?, ?>) JsonTree.read(json));
            Settings fresh = Settings.fresh();
            Map<String, TableLayout> tables = new LinkedHashMap<>();
            Node kept = root.node("tables");
            kept.fields.keySet().forEach(id -> tables.put(id.toString(), layout(kept.node(id.toString()))));
            return new Settings(
                    Language.of(root.text("language", fresh.language().code())),
                    root.truth("dark", fresh.dark()),
                    (int) root.number("textPercent", fresh.textPercent()),
                    registers(root.nodes("registers")),
                    window(root.node("window")),
                    tables,
                    (int) root.number("idleMinutes", fresh.idleMinutes()),
                    root.text("printer", ""));
        } catch (ClassCastException | IllegalArgumentException | DateTimeException e) {
            throw new IOException("Not a preferences file of this program", e);
        }
    }

    private static List<KnownRegister> registers(List<Node> nodes) {
        return nodes.stream().map(SettingsText::register).flatMap(Optional::stream).toList();
    }

    private static Optional<KnownRegister> register(Node node) {
        try {
            return Optional.of(new KnownRegister(Path.of(node.text("folder", "")), Instant.parse(node.text("opened", "")), node.text("company", "")));
        } catch (InvalidPathException e) {
            // Preferences copied from another system may name a path that cannot exist here; the others still serve.
            return Optional.empty();
        }
    }

    private static WindowPlace window(Node node) {
        WindowPlace fresh = WindowPlace.CENTRED;
        return new WindowPlace(
                node.number("x", fresh.x()),
                node.number("y", fresh.y()),
                node.number("width", fresh.width()),
                node.number("height", fresh.height()),
                node.truth("maximized", false));
    }

    private static TableLayout layout(Node node) {
        List<TableLayout.Column> columns = node.nodes("columns").stream()
                .map(column -> new TableLayout.Column(column.text("id", ""), column.number("width", 100)))
                .toList();
        return new TableLayout(columns, node.text("sortedBy", ""), node.truth("descending", false));
    }

    /** An object of the file. A value of another kind than asked for throws ClassCastException. */
    private record Node(Map<?, ?> fields) {
        String text(String name, String otherwise) {
            return fields.containsKey(name) ? (String) fields.get(name) : otherwise;
        }

        double number(String name, double otherwise) {
            return fields.containsKey(name) ? (Double) fields.get(name) : otherwise;
        }

        boolean truth(String name, boolean otherwise) {
            return fields.containsKey(name) ? (Boolean) fields.get(name) : otherwise;
        }

        Node node(String name) {
            return new Node(fields.containsKey(name) ? (Map<?, ?>) fields.get(name) : Map.of());
        }

        List<Node> nodes(String name) {
            List<?> values = fields.containsKey(name) ? (List<?>) fields.get(name) : List.of();
            return values.stream().map(value -> new Node((Map<?, ?>) value)).toList();
        }
    }
}
