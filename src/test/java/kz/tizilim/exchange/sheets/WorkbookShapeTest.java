package kz.tizilim.exchange.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kz.tizilim.journal.Progress;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.storage.Json;
import kz.tizilim.storage.Table;
import kz.tizilim.text.Language;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of record that the register keeps goes through a workbook unchanged, whatever stands in it. */
class WorkbookShapeTest {
    private static final List<String> TEXTS = List.of(
            "Әсем", " blank before", "two\nlines", "carriage\rreturn\r\n", "tab\there", "=1+1", "+7 701", "-5", "@x", "\"quoted\"", "\"", "[[1]]", "{}",
            "{} 1", "true", "12", "00012", "1e5", "2026-01-01", "_x0041_", "\u0001\u0007", "\u202eright to left", "\ud83d\ude00", "x".repeat(40_000), "\u0085\u2028",
            "'apostrophe", "null", "[1,2]", "{\"a\":1}", "<tag>&amp;");

    @TempDir private Path place;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyRecordComesBack(long seed) throws IOException {
        Random random = new Random(seed);
        for (Table<?> table : RegisterSession.SCHEMA.tables()) {
            List<JsonNode> records = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                JsonNode record = plain(Json.MAPPER.valueToTree(value(table.type(), random, 0)));
                if (records.stream().noneMatch(other -> other.get("id").equals(record.get("id")))) {
                    records.add(record);
                }
            }
            Path file = place.resolve(seed + table.name() + ".xlsx");
            Language language = List.of(Language.KK, Language.RU, Language.EN).get((int) (seed % 3));
            Files.write(file, written(table, records, language));

            JsonNode read = WorkbookTree.read(file, RegisterSession.SCHEMA, SheetLimits.USUAL, Progress.NONE).root().path(table.name());

            for (int i = 0; i < records.size(); i++) {
                assertThat(plain(read.get(i))).as("%s of seed %d", table.name(), seed).isEqualTo(records.get(i));
            }
        }
    }

    /** The tree as a file would say it: a number has no type there. */
    private static JsonNode plain(JsonNode tree) throws IOException {
        return Json.MAPPER.readTree(tree.toString());
    }

    private static byte[] written(Table<?> table, List<JsonNode> records, Language language) throws IOException {
        List<SheetShape> shapes = RegisterWorkbook.shapes(RegisterSession.SCHEMA);
        SheetShape shape = shapes.stream().filter(each -> each.table().equals(table.name())).findFirst().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "test", "1.0");
        FirstSheet.write(workbook.newWorksheet(RegisterWorkbook.FIRST), language, Map.of());
        WorkbookWriter writer = new WorkbookWriter(null, shapes, language, (done, total) -> {});
        writer.sheets(workbook, shape, records);
        writer.longTexts(workbook);
        workbook.finish();
        return out.toByteArray();
    }

    private static Object value(Type type, Random random, int depth) {
        if (type instanceof ParameterizedType generic) {
            return many(generic, random, depth);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (RecordComponent component : plain.getRecordComponents()) {
                boolean needed = component.getName().equals("id") || component.getType().isPrimitive();
                if (needed || random.nextInt(4) > 0) {
                    fields.put(component.getName(), value(component.getGenericType(), random, depth + 1));
                }
            }
            return fields;
        } else if (plain == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong()).toString();
        } else if (plain == LocalDate.class) {
            return LocalDate.of(1800 + random.nextInt(9000), 1 + random.nextInt(12), 1 + random.nextInt(28)).toString();
        } else if (plain == LocalDateTime.class) {
            return LocalDateTime.of(2026, 1, 2, 3, 4, 5, random.nextInt(1000) * 1_000_000).toString();
        } else if (plain == boolean.class || plain == Boolean.class) {
            return random.nextBoolean();
        } else if (plain == long.class || plain == Long.class) {
            return random.nextLong();
        } else if (plain == int.class || plain == Integer.class) {
            return random.nextInt();
        } else if (plain.isEnum()) {
            return Json.MAPPER.valueToTree(plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)]);
        } else if (plain == Object.class) {
            return random.nextBoolean() ? text(random) : random.nextBoolean() ? List.of(text(random), 5) : Map.of("a", text(random));
        }
        return text(random);
    }

    private static Object many(ParameterizedType generic, Random random, int depth) {
        int count = 1 + random.nextInt(depth > 3 ? 1 : 3);
        Type[] arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == Map.class) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                map.put(text(random), value(arguments[1], random, depth + 1));
            }
            return map;
        }
        Set<Object> values = new LinkedHashSet<>();
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Object value = value(arguments[0], random, depth + 1);
            if (values.add(value)) {
                list.add(value);
            }
        }
        return list;
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
