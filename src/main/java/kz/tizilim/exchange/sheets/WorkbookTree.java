package kz.tizilim.exchange.sheets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tizilim.exchange.ImportProblem;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.Schema;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.text.ValidationError;

/** A register's workbook as the tree that its JSON file would be, and the cell from which each part of it came. */
public final class WorkbookTree {
    /** The row and columns from which a part of the tree was read. */
    record Origin(String sheet, int row, Map<String, Integer> columns) {
        String cell(String path) {
            Integer column = columns.get(path);
            return sheet + "!" + (column == null ? Integer.toString(row) : ReadCell.address(column, row));
        }
    }

    private final ObjectNode root;
    private final Map<String, Origin> origins;

    private WorkbookTree(ObjectNode root, Map<String, Origin> origins) {
        this.root = root;
        this.origins = origins;
    }

    /**
     * Reads a workbook whole.
     *
     * @throws ImportProblem with every fault found, by sheet and cell
     */
    public static WorkbookTree read(Path file, Schema schema, SheetLimits limits, Progress progress) {
        List<SheetShape> tables = RegisterWorkbook.shapes(schema);
        List<ValidationError> faults = new ArrayList<>();
        try (WorkbookSheets workbook = WorkbookSheets.open(file, limits, progress)) {
            SheetPlan plan = SheetPlan.of(workbook, tables, faults);
            WorkbookTree tree = new WorkbookTree(JsonNodeFactory.instance.objectNode(), new HashMap<>());
            tree.root.put(RegisterFile.MARK, plan.format());
            SheetReader reader = new SheetReader(workbook, plan, faults, tree.origins);
            for (SheetShape table : tables) {
                if (plan.has(table)) {
                    ArrayNode rows = reader.table(table);
                    if (table.table().equals(StoredFile.TABLE.name())) {
                        rows.forEach(row -> joinContent((ObjectNode) row));
                    }
                    tree.root.set(table.table(), rows);
                }
            }
            if (!faults.isEmpty()) {
                throw new ImportProblem(faults);
            }
            return tree;
        }
    }

    /** The content of a stored file lies in pieces, each a row. */
    private static void joinContent(ObjectNode file) {
        StringBuilder whole = new StringBuilder();
        for (JsonNode piece : file.path(RegisterFile.CONTENT)) {
            whole.append(piece.asText());
        }
        file.put(RegisterFile.CONTENT, whole.toString());
    }

    public JsonNode root() {
        return root;
    }

    /** The same problem, its places in the tree told as sheet and cell. */
    public ImportProblem placed(ImportProblem problem) {
        return new ImportProblem(problem.faults().stream().map(this::placed).toList());
    }

    private ValidationError placed(ValidationError fault) {
        Object[] arguments = fault.arguments().stream()
                .map(argument -> argument instanceof String text && fault.key().equals("exchange.fault.twice") ? cell(text) : argument)
                .toArray();
        return ValidationError.at(cell(fault.field()), fault.key(), arguments);
    }

    /** The cell of a place such as {@code activity[2].retention.unit}: the longest beginning that was a row, and the column of the rest. */
    private String cell(String place) {
        for (int end = place.length(); end > 0; end = Math.max(place.lastIndexOf('.', end - 1), place.lastIndexOf('[', end - 1))) {
            Origin origin = origins.get(place.substring(0, end));
            if (origin != null) {
                String rest = place.substring(end);
                return origin.cell(rest.replaceAll("\\[\\d+]", "").replaceFirst("^\\.", ""));
            }
        }
        return place;
    }
}
