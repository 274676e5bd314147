package kz.tizilim.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.tizilim.storage.Json;
import org.junit.jupiter.api.Test;

/** Every fact of the richest of the given policies has a typed field of the register that holds it. */
class AinaFactsTest {
    private static final Path GOLD = Path.of("../shared/policies/mercury-aina.gold.json");
    private static final Path TABLE = Path.of("target/mercury-aina-facts.txt");

    /** Where a fact of the policy is kept. */
    record Kept(String place, String pointer, String value) {}

    @Test
    void everyFactOfThePolicyHasAFieldThatHoldsIt() throws IOException {
        assumeTrue(Files.exists(GOLD), "The given policies are not here: " + GOLD);
        Map<String, Kept> kept = kept();
        JsonNode register = register();
        List<String> without = new ArrayList<>();
        StringBuilder table = new StringBuilder();
        JsonNode facts = Json.MAPPER.readTree(GOLD.toFile()).get("facts");

        for (JsonNode fact : facts) {
            String place = fact.get("line").asText() + ":" + fact.get("col").asText() + " " + fact.get("kind").asText();
            Kept field = kept.get(place);
            String held = field == null ? "" : register.at(field.pointer()).asText();
            if (field == null || !held.equals(field.value()) || held.isBlank()) {
                without.add(place + " " + fact.get("value").asText());
            }
            table.append(String.format("%-45s | %-40.40s | %-42s | %s%n", place, fact.get("value").asText(), field == null ? "-" : field.pointer(), held));
        }
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, table);

        assertThat(without).isEmpty();
        assertThat(kept).hasSize(facts.size());
    }

    @Test
    void everyFieldThatIsSaidToHoldAFactHoldsIt() throws IOException {
        JsonNode register = register();

        assertThat(kept().values()).isNotEmpty().allSatisfy(
                field -> assertThat(register.at(field.pointer()).asText()).isNotBlank().isEqualTo(field.value()));
    }

    private static Map<String, Kept> kept() throws IOException {
        Map<String, Kept> kept = new LinkedHashMap<>();
        try (InputStream in = AinaFactsTest.class.getResourceAsStream("/kz/tizilim/operators/mercury-aina.facts.tsv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
            for (String line : lines) {
                String[] cells = line.split("\t", -1);
                String place = cells[0] + ":" + cells[1] + " " + cells[2];
                kept.put(place, new Kept(place, cells[3], cells[4]));
            }
        }
        return kept;
    }

    private static JsonNode register() throws IOException {
        try (InputStream in = AinaFactsTest.class.getResourceAsStream("/kz/tizilim/operators/mercury-aina.json")) {
            return Json.MAPPER.readTree(in);
        }
    }
}
