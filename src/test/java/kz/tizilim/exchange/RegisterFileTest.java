package kz.tizilim.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.tizilim.journal.NewRegister;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Schema;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;
import kz.tizilim.text.ValidationError;
import kz.tizilim.vault.KeyDerivation;
import kz.tizilim.vault.RecoveryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterFileTest {
    /** A record with every sort of field. */
    record Shelf(UUID id, int number, LocalText name, List<Box> boxes, UUID next, Map<String, Object> notes) implements RegisterRecord {
        @Override
        public UUID owner() {
            return COMPANY;
        }
    }

    record Box(Size size, java.time.LocalDate since, boolean full) {}

    enum Size {
        SMALL,
        LARGE
    }

    private static final Schema SCHEMA = new Schema(1, List.of(Table.of("shelf", Shelf.class)));
    private static final String WHOLE =
            """
            {"tizilim": 1,
             "shelf": [
               {"id": "#low", "number": 1, "name": {"kk": "Төменгі сөре"}, "boxes": [{"size": "SMALL", "since": "2026-03-19", "full": true}],
                "next": "#high", "notes": {"a": 1}},
               {"id": "#high", "number": 2, "name": {"ru": "Верхняя полка"}}],
             "stored_file": [{"id": "#scan", "owner": "#low", "name": "a.pdf", "mediaType": "application/pdf", "content": "AQID"}]}
            """;

    @TempDir private Path place;

    @Test
    void exportOfAnImportedExportIsTheSameFile() throws IOException {
        Path first = place.resolve("first.json");
        Path second = place.resolve("second.json");
        try (RegisterFolder folder = folder("one")) {
            assertThat(read(WHOLE).into(folder)).isEqualTo(3);
            assertThat(folder.head().number()).isEqualTo(1);
            RegisterFile.write(first, folder, SCHEMA, Progress.NONE);
        }
        try (RegisterFolder folder = folder("two")) {
            RegisterFile.read(first, SCHEMA, Map.of()).into(folder);
            RegisterFile.write(second, folder, SCHEMA, Progress.NONE);
        }

        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(Files.readString(first)).contains("Төменгі сөре").contains("\"content\":\"AQID\"".replace(":", " : "));
        try (Stream<Path> files = Files.list(place)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void nameStandsForTheSameIdWhereverItIsWritten() {
        List<Shelf> shelves = read(WHOLE).of(Shelf.class);

        assertThat(shelves.get(0).next()).isEqualTo(shelves.get(1).id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"full\": true | \"full\": \"yes\" | shelf[0].boxes[0].full | exchange.fault.truth",
        "\"full\": true | \"ful\": true | shelf[0].boxes[0].ful | exchange.fault.field",
        "\"SMALL\" | \"TINY\" | shelf[0].boxes[0].size | exchange.fault.word",
        "2026-03-19 | 2026-02-30 | shelf[0].boxes[0].since | exchange.fault.date",
        "\"number\": 1 | \"number\": \"1\" | shelf[0].number | exchange.fault.number",
        "\"number\": 1 | \"number\": 99999999999 | shelf[0].number | exchange.fault.number",
        "\"number\": 1 | \"number\": 0 | shelf[0].number | text.fault.required",
        "\"number\": 2 | \"number\": 1 | shelf[1].number | exchange.fault.twice",
        "{\"kk\": \"Төменгі сөре\"} | \"Төменгі сөре\" | shelf[0].name | exchange.fault.object",
        "\"Верхняя полка\" | 7 | shelf[1].name.ru | exchange.fault.text",
        "\"next\": \"#high\" | \"next\": \"#nowhere\" | shelf[0].next | exchange.fault.reference",
        "\"next\": \"#high\" | \"next\": \"high\" | shelf[0].next | exchange.fault.id",
        "\"id\": \"#high\" | \"id\": \"#low\" | shelf[1].id | exchange.fault.twice",
        "\"id\": \"#high\", | `` | shelf[1].id | text.fault.required",
        "\"shelf\" | \"shelves\" | shelves | exchange.fault.table",
        "AQID | A.. | stored_file[0].content | exchange.fault.base64",
        "\"content\" | \"length\": 4, \"content\" | stored_file[0].content | exchange.fault.hash",
        "\"owner\": \"#low\" | \"owner\": \"#none\" | stored_file[0].owner | exchange.fault.reference",
        "\"tizilim\": 1 | \"tizilim\": 2 | tizilim | exchange.fault.format",
        "\"tizilim\": 1, | `` | `` | exchange.fault.not-a-register",
        "\"tizilim\": 1, | \"tizilim\": 1, \"tizilim\": 1, | `` | exchange.fault.json",
        "\"AQID\"}]} | \"AQID\"}]} {} | `` | exchange.fault.json",
        "\"AQID\"}]} | \"AQ | `` | exchange.fault.json",
    })
    void whatIsWrongIsToldWithItsPlace(String right, String wrong, String where, String key) {
        assertThat(WHOLE).contains(right);

        ImportProblem problem = problemOf(WHOLE.replace(right, wrong == null ? "" : wrong));

        assertThat(problem.faults()).anySatisfy(fault -> {
            assertThat(fault.field()).isEqualTo(where == null ? "" : where);
            assertThat(fault.key()).isEqualTo(key);
        });
        for (Language language : Language.values()) {
            assertThat(problem.lines(Messages.of(language))).allSatisfy(line -> assertThat(line).isNotBlank());
        }
    }

    @Test
    void everyFaultIsToldAtOnce() {
        ImportProblem problem = problemOf(WHOLE.replace("SMALL", "TINY").replace("\"content\"", "\"contents\"").replace("\"ru\"", "\"rus\""));

        assertThat(problem.faults()).extracting(ValidationError::field)
                .contains("shelf[0].boxes[0].size", "shelf[1].name.rus", "stored_file[0].content");
    }

    @Test
    void featuresOwnRuleIsToldAtTheRecord() {
        Map<String, RecordCheck> checks = Map.of("shelf", (read, all) -> {
            assertThat(all.of(Shelf.class)).hasSize(2);
            return ((Shelf) read).number() == 2 ? List.of(ValidationError.at("name", "text.fault.required")) : List.of();
        });

        ImportProblem problem = catchThrowableOfType(ImportProblem.class, () -> parse(WHOLE, checks));

        assertThat(problem.faults()).extracting(ValidationError::field).containsExactly("shelf[1].name");
    }

    @Test
    void deepNestingIsRefusedAndNothingOfTheTextIsRepeated() {
        ImportProblem problem = problemOf("{\"tizilim\":1,\"shelf\":" + "[".repeat(100_000));

        assertThat(problem.faults()).extracting(ValidationError::key).containsExactly("exchange.fault.json");
        assertThat(problemOf("{\"tizilim\":1, \"құпия\" 991332300002}")).hasMessageNotContaining("991332300002");
    }

    @Test
    void fileThatIsNotThereIsTold() {
        ImportProblem problem = catchThrowableOfType(
                ImportProblem.class, () -> RegisterFile.read(place.resolve("none.json"), SCHEMA, Map.of()));

        assertThat(problem.faults()).extracting(ValidationError::key).containsExactly("exchange.fault.missing");
    }

    private static RegisterContents read(String json) {
        return parse(json, Map.of());
    }

    private static ImportProblem problemOf(String json) {
        return catchThrowableOfType(ImportProblem.class, () -> read(json));
    }

    private static RegisterContents parse(String json, Map<String, RecordCheck> checks) {
        try {
            return RegisterFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), SCHEMA, checks);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private RegisterFolder folder(String name) {
        NewRegister how = new NewRegister("үлгі-құпиясөз".toCharArray(), RecoveryCode.random(), new KeyDerivation.Cost(1024, 1, 1));
        return RegisterFolder.create(place.resolve(name), SCHEMA, how, Progress.NONE);
    }
}
