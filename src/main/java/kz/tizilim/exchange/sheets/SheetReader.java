package kz.tizilim.exchange.sheets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.tizilim.exchange.sheets.WorkbookTree.Origin;
import kz.tizilim.text.ValidationError;

/** Reads a table's sheet and those below it, and puts each row into the record to which it belongs. */
final class SheetReader {
    // No cell can hold it: XML has no such character.
    private static final char BETWEEN = '\0';

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** More than anybody reads. */
    private static final int MOST_FAULTS = 500;

    private final WorkbookSheets workbook;
    private final SheetPlan plan;
    private final List<ValidationError> faults;
    private final Map<String, Origin> origins;

    /** A row that was read: its node, and where it stands in the tree once that is known. */
    private static final class Row {
        private final JsonNode node;
        private final Origin origin;
        private final String locator;
        private final Integer number;
        private final String key;
        private String place;

        Row(JsonNode node, Origin origin, String locator, Integer number, String key) {
            this.node = node;
            this.origin = origin;
            this.locator = locator;
            this.number = number;
            this.key = key;
        }
    }

    SheetReader(WorkbookSheets workbook, SheetPlan plan, List<ValidationError> faults, Map<String, Origin> origins) {
        this.workbook = workbook;
        this.plan = plan;
        this.faults = faults;
        this.origins = origins;
    }

    /** The records of a table with all that lies below them. */
    ArrayNode table(SheetShape table) {
        ArrayNode records = NODES.arrayNode();
        Map<String, Row> byId = new HashMap<>();
        for (Row row : rows(table)) {
            row.place = table.table() + "[" + records.size() + "]";
            origins.put(row.place, row.origin);
            records.add(row.node);
            byId.putIfAbsent(row.node.path("id").asText(), row);
        }
        below(table, byId);
        return records;
    }

    private void below(SheetShape above, Map<String, Row> rowsAbove) {
        for (SheetShape child : above.children()) {
            Map<String, Row> found = new HashMap<>();
            if (plan.has(child)) {
                found = attach(child, rowsAbove);
            }
            below(child, found);
        }
    }

    private Map<String, Row> attach(SheetShape child, Map<String, Row> rowsAbove) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        Map<String, Row> found = new HashMap<>();
        for (Row row : rows(child)) {
            String above = row.locator.substring(0, row.locator.lastIndexOf(BETWEEN));
            if (!rowsAbove.containsKey(above)) {
                faults.add(ValidationError.at(row.origin.cell(SheetHeadings.RECORD), "exchange.fault.no-record"));
            } else if (row.number != null || row.key != null) {
                Row other = found.putIfAbsent(row.locator, row);
                if (other != null) {
                    faults.add(ValidationError.at(row.origin.cell(SheetHeadings.PLACE), "exchange.fault.twice", other.origin.cell(SheetHeadings.PLACE)));
                }
            }
            groups.computeIfAbsent(above, key -> new ArrayList<>()).add(row);
        }
        SheetLevel level = child.levels().get(child.levels().size() - 1);
        groups.forEach((above, rows) -> {
            if (rowsAbove.containsKey(above)) {
                put(rowsAbove.get(above), level, rows);
            }
        });
        return found;
    }

    /** Rows in the order of their numbers; those without one were added and come last, in the order of the sheet. */
    private void put(Row above, SheetLevel level, List<Row> rows) {
        rows.sort(Comparator.comparing((Row row) -> row.number == null ? Integer.MAX_VALUE : row.number));
        ObjectNode holder = (ObjectNode) above.node;
        for (String field : level.within().subList(0, level.within().size() - 1)) {
            holder = holder.withObjectProperty(field);
        }
        String place = above.place + "." + String.join(".", level.within());
        ArrayNode list = NODES.arrayNode();
        ObjectNode map = NODES.objectNode();
        for (Row row : rows) {
            row.place = place + (level.keyed() ? "." + row.key : "[" + list.size() + "]");
            origins.put(row.place, row.origin);
            if (!level.keyed()) {
                list.add(row.node);
            } else if (!row.node.isNull()) {
                map.set(row.key, row.node);
            }
        }
        holder.set(level.field(), level.keyed() ? map : list);
    }

    private List<Row> rows(SheetShape sheet) {
        List<Row> rows = new ArrayList<>();
        SheetHeadings headings = new SheetHeadings(sheet, plan, faults);
        workbook.rows(plan.place(sheet), row -> {
            if (!headings.areRead()) {
                headings.read(row);
            } else if (faults.size() < MOST_FAULTS) {
                rows.add(row(sheet, headings, row));
            }
        });
        return rows;
    }

    private Row row(SheetShape sheet, SheetHeadings headings, ReadRow row) {
        Origin origin = new Origin(plan.name(sheet), row.number(), headings.columnsByPath());
        headings.outside(row).forEach(cell -> faults.add(ValidationError.at(address(origin, cell), "exchange.fault.no-heading")));
        headings.troubledLocators(row).forEach(cell -> faults.add(ValidationError.at(address(origin, cell), cell.trouble())));
        StringBuilder locator = new StringBuilder(headings.locator(row, 0));
        Integer number = null;
        String key = null;
        for (int i = 0; i < sheet.levels().size(); i++) {
            String said = headings.locator(row, i + 1);
            boolean isLast = i == sheet.levels().size() - 1;
            if (sheet.levels().get(i).keyed()) {
                key = CellText.read(said);
            } else if (said.matches("[1-9]\\d{0,8}")) {
                number = isLast ? Integer.valueOf(said) : null;
            } else if (!said.isBlank() || !isLast) {
                faults.add(ValidationError.at(origin.cell(SheetHeadings.PLACE), "exchange.fault.number"));
            }
            locator.append(BETWEEN).append(said);
        }
        return new Row(node(sheet, headings, row, origin), origin, locator.toString(), number, key);
    }

    private static String address(Origin origin, ReadCell cell) {
        return origin.sheet() + "!" + ReadCell.address(cell.column(), origin.row());
    }

    private JsonNode node(SheetShape sheet, SheetHeadings headings, ReadRow row, Origin origin) {
        ObjectNode object = NODES.objectNode();
        Set<String> told = new HashSet<>();
        for (int i = 0; i < sheet.leaves().size(); i++) {
            Leaf leaf = sheet.leaves().get(i);
            ReadCell cell = headings.cell(row, i);
            String path = String.join(".", leaf.path());
            if (cell != null && cell.trouble() != null) {
                faults.add(ValidationError.at(origin.cell(path), cell.trouble()));
            } else if (cell != null && told.add(path)) {
                JsonNode value = value(leaf, cell, origin.cell(path));
                if (leaf.path().isEmpty()) {
                    return value;
                }
                set(object, leaf, value, cell.text());
            }
        }
        return sheet.leaves().size() == 1 && sheet.leaves().get(0).path().isEmpty() ? NODES.nullNode() : object;
    }

    private JsonNode value(Leaf leaf, ReadCell cell, String place) {
        String text = cell.text();
        if (CellText.isReference(text.strip())) {
            text = plan.longText(text.strip());
            if (text == null) {
                faults.add(ValidationError.at(place, "exchange.fault.long-text"));
                return NODES.nullNode();
            }
        }
        return CellValue.of(leaf, cell, text, workbook.daysShifted());
    }

    private static void set(ObjectNode object, Leaf leaf, JsonNode value, String text) {
        int emptyPart = CellText.emptyPart(text.strip());
        List<String> parts = emptyPart > 0 && emptyPart < leaf.path().size() ? leaf.path().subList(0, emptyPart) : leaf.path().subList(0, leaf.path().size() - 1);
        ObjectNode holder = object;
        for (String part : parts) {
            holder = holder.withObjectProperty(part);
        }
        if (emptyPart == 0) {
            holder.set(leaf.path().get(leaf.path().size() - 1), value);
        }
    }
}
