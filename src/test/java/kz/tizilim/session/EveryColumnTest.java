package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tizilim.exchange.ImportProblem;
import kz.tizilim.exchange.RegisterContents;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.journal.Progress;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the database cannot take, the rules refuse first: every field of a record of every table, too long, empty, absent and of another
 * kind, either is a fault of the file or can be written.
 */
class EveryColumnTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<JsonNode> VALUES =
            List.of(TextNode.valueOf("ж".repeat(5_000)), TextNode.valueOf("9".repeat(13)), TextNode.valueOf(""), NullNode.getInstance(), IntNode.valueOf(-7));

    @TempDir private Path place;

    @Test
    void everyFieldOfEveryTableIsRefusedOrWritten() throws IOException {
        JsonMapper mapper = new JsonMapper();
        int refused = 0;
        int written = 0;
        List<String> seen = new ArrayList<>();
        try (RegisterSession session = GivenOperator.register(GivenOperator.NAMES.get(0), place.resolve("register"), TODAY.toString())) {
            EveryTableTest.extend(session);
            Path json = place.resolve("whole.json");
            RegisterFile.write(json, session.folder(), RegisterSession.SCHEMA, Progress.NONE);
            ObjectNode whole = (ObjectNode) mapper.readTree(Files.readString(json));
            for (Table<?> table : RegisterSession.SCHEMA.tables()) {
                seen.add(table.name());
                JsonNode rows = whole.path(table.name());
                assertThat(rows.isMissingNode()).as(table.name()).isFalse();
                ObjectNode record = (ObjectNode) (rows.isArray() ? rows.get(0) : rows);
                for (ObjectNode holder : holders(record)) {
                    for (String field : names(holder)) {
                        JsonNode before = holder.get(field);
                        for (JsonNode value : VALUES) {
                            holder.set(field, value);
                            if (isWritten(session, table, whole, record)) {
                                written++;
                            } else {
                                refused++;
                            }
                        }
                        holder.set(field, before);
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(10);
        assertThat(refused).isGreaterThan(500);
        assertThat(written).isGreaterThan(500);
    }

    private static boolean isWritten(RegisterSession session, Table<?> table, ObjectNode whole, ObjectNode record) throws IOException {
        RegisterContents contents;
        try {
            contents = RegisterFile.read(
                    new ByteArrayInputStream(whole.toString().getBytes(StandardCharsets.UTF_8)), RegisterSession.SCHEMA, FeatureRegistrations.importChecks(TODAY));
        } catch (ImportProblem refused) {
            return false;
        }
        contents.records().get(table).stream()
                .filter(each -> each.id().toString().equals(record.path("id").asText()))
                .forEach(each -> put(session, table, each));
        return true;
    }

    private static <T extends RegisterRecord> void put(RegisterSession session, Table<T> table, RegisterRecord record) {
        session.folder().act("test.column", changes -> {
            changes.put(table, table.type().cast(record));
            return record;
        });
    }

    private static List<ObjectNode> holders(ObjectNode record) {
        List<ObjectNode> all = new ArrayList<>(List.of(record));
        record.forEach(child -> {
            if (child instanceof ObjectNode object) {
                all.addAll(holders(object));
            } else if (child instanceof ArrayNode array && !array.isEmpty() && array.get(0) instanceof ObjectNode first) {
                all.addAll(holders(first));
            }
        });
        return all;
    }

    private static List<String> names(ObjectNode holder) {
        List<String> names = new ArrayList<>();
        holder.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
