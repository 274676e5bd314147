package kz.tizilim.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.tizilim.reading.findings.Finding;
import kz.tizilim.reading.findings.Severity;
import kz.tizilim.reading.source.SourceText;
import kz.tizilim.storage.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader against invented policies and sections of unlike hands; src/docs/benchmark.md tells what they are. */
class BenchmarkTest {
    // The second set was written apart from the rules, and its floor is what the rules reached on it when it was first opened.
    @ParameterizedTest
    @CsvSource({"seen, 0.95, 0.93", "apart, 0.59, 1"})
    void nothingIsCalledMissingOfWhichAPolicySpeaks(String set, double precision, double recall) throws Exception {
        int right = 0;
        int told = 0;
        int gone = 0;
        for (Path gold : golds(set)) {
            JsonNode topics = Json.MAPPER.readTree(gold.toFile()).get("topics");
            Set<String> missing = new HashSet<>();
            findings(gold).filter(finding -> finding.code().equals("missing-section")).forEach(finding -> missing.add(finding.topic()));
            for (var topic : topics.properties()) {
                if (!topic.getValue().path("weak").asBoolean()) {
                    boolean absent = !topic.getValue().get("present").asBoolean();
                    gone += absent ? 1 : 0;
                    told += missing.contains(topic.getKey()) ? 1 : 0;
                    right += absent && missing.contains(topic.getKey()) ? 1 : 0;
                }
            }
        }
        assertThat(right / (double) told).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(right / (double) gone).as("recall").isGreaterThanOrEqualTo(recall);
    }

    @Test
    void aCleanPolicyHasNoFindingOfHighSeverity() throws Exception {
        for (Path gold : golds("seen")) {
            if (Json.MAPPER.readTree(gold.toFile()).get("clean").asBoolean()) {
                assertThat(findings(gold).filter(finding -> finding.severity() == Severity.HIGH)).as(gold.getFileName().toString()).isEmpty();
            }
        }
    }

    @Test
    void shortSectionsOfOtherHandsAreReadForAndAgainst() throws Exception {
        int hit = 0;
        int extra = 0;
        int missed = 0;
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(resource("sections.tsv"), StandardCharsets.UTF_8)) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            boolean wanted = cells[1].equals("yes");
            boolean found = isFound(cells[2], cells[3].replace("¶", "\n"));
            hit += wanted && found ? 1 : 0;
            extra += !wanted && found ? 1 : 0;
            missed += wanted && !found ? 1 : 0;
            if (wanted != found) {
                wrong.add(line);
            }
        }
        assertThat(hit / (double) (hit + extra)).as("precision, wrong: %s", wrong).isGreaterThanOrEqualTo(0.95);
        assertThat(hit / (double) (hit + missed)).as("recall, wrong: %s", wrong).isGreaterThanOrEqualTo(0.90);
    }

    private static boolean isFound(String what, String words) {
        List<Finding> findings = PolicyReader.read(SourceText.of("section.txt", words)).findings();
        return what.startsWith("topic:")
                ? findings.stream().noneMatch(finding -> finding.code().equals("missing-section") && finding.topic().equals(what.substring(6)))
                : findings.stream().anyMatch(finding -> finding.code().equals(what));
    }

    private static Stream<Finding> findings(Path gold) throws IOException {
        return PolicyReader.read(gold.resolveSibling(gold.getFileName().toString().replace(".gold.json", ".txt"))).findings().stream();
    }

    private static List<Path> golds(String set) throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(resource(set))) {
            return files.filter(file -> file.toString().endsWith(".gold.json")).sorted().toList();
        }
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(BenchmarkTest.class.getResource("/kz/tizilim/reading/" + name).toURI());
    }
}
