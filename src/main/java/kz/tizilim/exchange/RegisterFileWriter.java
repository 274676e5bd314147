package kz.tizilim.exchange;

import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tizilim.exchange.sheets.WholeFile;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterReader;
import kz.tizilim.journal.Schema;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.storage.Json;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;

/** Writes a register's file table by table, each in the order of its ids. */
final class RegisterFileWriter {
    private final JsonGenerator json;
    private final RegisterReader folder;
    private final Progress progress;
    private long done;
    private long total;

    private RegisterFileWriter(JsonGenerator json, RegisterReader folder, Progress progress) {
        this.json = json;
        this.folder = folder;
        this.progress = progress;
    }

    static void write(Path file, RegisterReader folder, Schema schema, Progress progress) throws IOException {
        WholeFile.write(file, out -> {
            try (JsonGenerator json = Json.MAPPER.getFactory().createGenerator(out).setPrettyPrinter(printer())) {
                new RegisterFileWriter(json, folder, progress).all(schema);
            }
        });
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }

    private void all(Schema schema) throws IOException {
        total = folder.read(handle -> schema.tables().stream().mapToLong(handle::count).sum());
        json.writeStartObject();
        json.writeNumberField(RegisterFile.MARK, RegisterFile.FORMAT);
        for (Table<?> table : schema.tables()) {
            if (!table.name().equals(StoredFile.TABLE.name())) {
                records(table);
            }
        }
        List<StoredFile> files = folder.read(handle -> handle.all(StoredFile.TABLE));
        if (!files.isEmpty()) {
            json.writeArrayFieldStart(StoredFile.TABLE.name());
            for (StoredFile card : files) {
                file(card);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private <T extends RegisterRecord> void records(Table<T> table) throws IOException {
        List<T> records = folder.read(handle -> handle.all(table));
        if (records.isEmpty()) {
            return;
        }
        json.writeFieldName(table.name());
        if (records.size() == 1 && isTheOnlyOne(records.get(0).id())) {
            Json.MAPPER.writeValue(json, records.get(0));
            return;
        }
        json.writeStartArray();
        for (T each : records) {
            progress.step(done++, total);
            Json.MAPPER.writeValue(json, each);
        }
        json.writeEndArray();
    }

    /** A table that holds one record only gives it a fixed id of small number; random and named ids never look so. */
    private static boolean isTheOnlyOne(UUID id) {
        return id.getMostSignificantBits() == 0;
    }

    private void file(StoredFile card) throws IOException {
        progress.step(done++, total);
        ObjectNode fields = Json.MAPPER.valueToTree(card);
        json.writeStartObject();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            json.writeFieldName(field.getKey());
            json.writeTree(field.getValue());
        }
        json.writeFieldName(RegisterFile.CONTENT);
        try (InputStream content = folder.files().open(card)) {
            json.writeBinary(Base64Variants.MIME_NO_LINEFEEDS, content, Math.toIntExact(card.length()));
        }
        json.writeEndObject();
    }
}
