package kz.tizilim.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.Schema;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.storage.Json;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;
import kz.tizilim.text.Sha256;
import kz.tizilim.text.ValidationError;

/** Reads the tree of a register's file into records and finds every fault in it. */
final class RegisterFileReader {
    /** A record's image in the journal may not be longer, in bytes. */
    private static final int LONGEST_IMAGE = 1 << 20;
    /** More than anybody reads; a hostile file could hold millions. */
    private static final int MOST_FAULTS = 500;

    private final Schema schema;
    private final Map<String, RecordCheck> checks;
    private final List<ValidationError> faults = new ArrayList<>();
    private final RecordShape shape = new RecordShape(faults);
    private final Map<Table<?>, List<RegisterRecord>> records = new LinkedHashMap<>();
    private final Map<StoredFile, byte[]> files = new LinkedHashMap<>();
    private final Map<UUID, String> placeOf = new LinkedHashMap<>();
    private final Progress progress;
    private long done;
    private long total;

    RegisterFileReader(Schema schema, Map<String, RecordCheck> checks, Progress progress) {
        this.schema = schema;
        this.checks = checks;
        this.progress = progress;
    }

    RegisterContents read(JsonNode root) {
        if (!root.isObject() || !root.path(RegisterFile.MARK).isIntegralNumber()) {
            throw ImportProblem.at("", "exchange.fault.not-a-register");
        }
        if (root.get(RegisterFile.MARK).longValue() != RegisterFile.FORMAT) {
            throw ImportProblem.at(RegisterFile.MARK, "exchange.fault.format", root.get(RegisterFile.MARK).asText());
        }
        root.forEach(section -> total += section.isArray() ? section.size() : 1);
        root.properties().forEach(section -> {
            if (!section.getKey().equals(RegisterFile.MARK)) {
                section(section.getKey(), section.getValue());
            }
        });
        RegisterContents all = new RegisterContents(records, files);
        references();
        if (faults.isEmpty()) {
            rules(all);
        }
        if (!faults.isEmpty()) {
            throw new ImportProblem(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
        }
        return all;
    }

    private void section(String name, JsonNode rows) {
        Optional<Table<?>> table = schema.tables().stream().filter(known -> known.name().equals(name)).findFirst();
        boolean isFiles = name.equals(StoredFile.TABLE.name());
        if (table.isEmpty() && !isFiles) {
            faults.add(ValidationError.at(name, "exchange.fault.table"));
        } else if (rows.isObject() && !isFiles) {
            record(table.orElseThrow(), rows, name);
        } else if (rows.isArray()) {
            for (int i = 0; i < rows.size() && faults.size() < MOST_FAULTS; i++) {
                String place = name + "[" + i + "]";
                if (isFiles) {
                    file(rows.get(i), place);
                } else {
                    record(table.orElseThrow(), rows.get(i), place);
                }
            }
        } else {
            faults.add(ValidationError.at(name, "exchange.fault.list"));
        }
    }

    private void record(Table<?> table, JsonNode row, String place) {
        progress.step(done++, total);
        shape.read(row, table.type(), place).ifPresent(read -> {
            if (identified(read, place)) {
                fits(table, read, place);
                records.computeIfAbsent(table, key -> new ArrayList<>()).add(read);
            }
        });
    }

    /** What the database could not take, as it reads the record, is a fault of the file, told by its place. */
    private <T extends RegisterRecord> void fits(Table<T> table, RegisterRecord read, String place) {
        table.misfit(Json.read(Json.write(read), table.type())).ifPresent(misfit -> {
            String at = place + "." + misfit.column();
            faults.add(misfit.longest() == 0
                    ? ValidationError.at(at, "text.fault.required")
                    : ValidationError.at(at, "text.fault.too-long", misfit.longest()));
        });
    }

    private boolean identified(RegisterRecord read, String place) {
        if (read.id() == null) {
            faults.add(ValidationError.at(place + ".id", "text.fault.required"));
            return false;
        }
        if (!hasOwner(read)) {
            faults.add(ValidationError.at(place, "exchange.fault.owner"));
        }
        if (Json.write(read).length > LONGEST_IMAGE) {
            faults.add(ValidationError.at(place, "exchange.fault.too-long", LONGEST_IMAGE));
        }
        String other = placeOf.putIfAbsent(read.id(), place);
        if (other != null) {
            faults.add(ValidationError.at(place + ".id", "exchange.fault.twice", other));
        }
        return other == null;
    }

    /** Whether it can be told whose a record is; what tells it may itself lie in a part that the file leaves out. */
    private static boolean hasOwner(RegisterRecord read) {
        try {
            return read.owner() != null;
        } catch (NullPointerException e) {
            return false;
        }
    }

    private void file(JsonNode row, String place) {
        progress.step(done++, total);
        if (!row.isObject() || !row.path(RegisterFile.CONTENT).isTextual()) {
            faults.add(ValidationError.at(place + "." + RegisterFile.CONTENT, "text.fault.required"));
            return;
        }
        byte[] content;
        try {
            content = Base64.getDecoder().decode(row.get(RegisterFile.CONTENT).textValue());
        } catch (IllegalArgumentException e) {
            faults.add(ValidationError.at(place + "." + RegisterFile.CONTENT, "exchange.fault.base64"));
            return;
        }
        ObjectNode fields = row.deepCopy();
        fields.remove(RegisterFile.CONTENT);
        shape.read(fields, StoredFile.class, place).ifPresent(said -> {
            StoredFile card = new StoredFile(
                    said.id(), said.owner(), said.name(), said.mediaType(), content.length, Sha256.of(content));
            boolean differs = (row.has("sha256") && !card.sha256().equals(said.sha256()))
                    || (row.has("length") && card.length() != said.length());
            if (differs) {
                faults.add(ValidationError.at(place + "." + RegisterFile.CONTENT, "exchange.fault.hash"));
            } else if (card.owner() == null || card.name() == null || card.mediaType() == null) {
                faults.add(ValidationError.at(place, "exchange.fault.file-card"));
            } else if (identified(card, place)) {
                files.put(card, content);
            }
        });
    }

    private void references() {
        shape.references().forEach((place, id) -> {
            if (!placeOf.containsKey(id) && !id.equals(RegisterRecord.COMPANY)) {
                faults.add(ValidationError.at(place, "exchange.fault.reference"));
            }
        });
    }

    /** The numbers of a kind may not be given twice, and the features' own rules must be kept. */
    private void rules(RegisterContents all) {
        records.forEach((table, rows) -> {
            Map<List<Object>, String> numbers = new LinkedHashMap<>();
            for (RegisterRecord row : rows) {
                String place = Objects.requireNonNull(placeOf.get(row.id()));
                RecordShape.numberOf(row).ifPresent(number -> {
                    if (number.get(0).equals(0)) {
                        faults.add(ValidationError.at(place + ".number", "text.fault.required"));
                    } else if (numbers.putIfAbsent(number, place) != null) {
                        faults.add(ValidationError.at(place + ".number", "exchange.fault.twice", numbers.get(number)));
                    }
                });
                RecordCheck check = checks.get(table.name());
                if (check != null) {
                    check.faults(row, all).forEach(fault ->
                            faults.add(new ValidationError(place + "." + fault.field(), fault.key(), fault.arguments())));
                }
            }
        });
    }
}
