package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.tizilim.operator.PolicyDefect;
import kz.tizilim.operator.PolicyDefects;
import kz.tizilim.storage.Json;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact of the given policies has a typed field that holds it in an imported register, and comes to light where it is used. */
class OperatorFactsTest {
    private static final Path GIVEN = Path.of("../shared/policies");
    private static final Path TABLES = Path.of("target/operators");
    private static final String TODAY = "2026-03-20";
    private static final Map<String, String> SCREENS =
            Map.of("operator", "Company", "activity", "Processing activities", "recipient", "Recipients", "transfer", "Transfers");

    @TempDir
    private Path folder;

    /** A row of the table: a fact of the policy, the fields that hold it and where they are used. */
    record Row(String fact, List<String> pointers, List<String> values, List<String> uses) {
        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0] + ":" + cells[1] + " " + cells[2], List.of(cells[3].split(" \\+ ", -1)), List.of(cells[4].split(" \\+ ", -1)), List.of(cells[5].split(" ", -1)));
        }
    }

    static Stream<String> operators() {
        return GivenOperator.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("operators")
    void everyFactOfThePolicyIsInTheTable(String name) throws IOException {
        Path gold = GIVEN.resolve(name + ".gold.json");
        assumeTrue(Files.exists(gold), "The given policies are not here: " + gold);
        List<String> facts = StreamSupport.stream(Json.MAPPER.readTree(gold.toFile()).get("facts").spliterator(), false)
                .map(fact -> fact.get("line").asText() + ":" + fact.get("col").asText() + " " + fact.get("kind").asText())
                .toList();

        assertThat(rows(name)).extracting(Row::fact).containsExactlyInAnyOrderElementsOf(facts);
    }

    @ParameterizedTest
    @MethodSource("operators")
    void everyFieldHoldsItsFactAndComesToLight(String name) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> table = new ArrayList<>();
        try (RegisterSession session = GivenOperator.register(name, folder.resolve(name), TODAY)) {
            FactUses uses = new FactUses(session, LocalDate.parse(TODAY));
            List<PolicyDefect> defects = PolicyDefects.of(session.operators().find().orElseThrow(), LocalDate.parse(TODAY));
            for (Row row : rows(name)) {
                for (int i = 0; i < row.pointers().size(); i++) {
                    String pointer = row.pointers().get(i);
                    String held = at(session, pointer).asText();
                    if (held.isBlank() || !held.equals(row.values().get(i))) {
                        wrong.add(row.fact() + ": " + pointer + " holds «" + held + "», not «" + row.values().get(i) + "»");
                    }
                    for (String use : row.uses()) {
                        if (!uses.isSeen(use, pointer, held)) {
                            wrong.add(row.fact() + ": " + pointer + " «" + held + "» is not seen in " + use);
                        }
                    }
                    table.add(line(row, pointer, held, told(defects, pointer)));
                }
            }
        }
        Files.createDirectories(TABLES);
        Files.write(TABLES.resolve(name + "-facts.txt"), table);

        assertThat(table).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private static String line(Row row, String pointer, String held, String told) {
        String screen = SCREENS.get(pointer.split("/", 3)[1]);
        return String.format("%-40s | %-50s | %-22s | %-60.60s | %-28s | %s", row.fact(), pointer, screen, held, String.join(", ", row.uses()), told).stripTrailing();
    }

    /** What the company's screen says is to be put right in a field. */
    private static String told(List<PolicyDefect> defects, String pointer) {
        String field = pointer.replaceFirst("^/operator/", "").replaceAll("/(\\d+)", "[$1]").replace('/', '.');
        return defects.stream()
                .filter(defect -> field.equals(defect.field()) || field.startsWith(defect.field() + ".") || field.startsWith(defect.field() + "["))
                .map(defect -> defect.say(Messages.of(Language.EN)))
                .collect(Collectors.joining(" "));
    }

    /** The value of a field in the database: {@code /operator/…}, or {@code /activity/#name/…}. */
    private static JsonNode at(RegisterSession session, String pointer) {
        String[] steps = pointer.substring(1).split("/", 3);
        Object record = switch (steps[0]) {
            case "operator" -> session.operators().find().orElseThrow();
            case "activity" -> session.activities().find(GivenOperator.id(steps[1])).orElseThrow();
            case "recipient" -> session.transfers().findRecipient(GivenOperator.id(steps[1])).orElseThrow();
            default -> throw new IllegalArgumentException(pointer);
        };
        String rest = steps[0].equals("operator") ? pointer.substring("/operator".length()) : "/" + steps[2];
        JsonNode found = Json.MAPPER.valueToTree(record).at(rest);
        return found == null ? MissingNode.getInstance() : found;
    }

    private static List<Row> rows(String name) {
        return GivenOperator.lines(name + ".facts.tsv").stream().skip(1).map(Row::of).toList();
    }
}
