package kz.tizilim.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.tizilim.storage.Json;
import org.junit.jupiter.api.Test;

/** The reader against what two people found in the given policies, which lie beside the sources. */
class GivenPoliciesTest {
    private static final Path FOLDER = Path.of("../shared/policies");
    private static final List<String> OPERATORS = List.of("centrium", "efes-miller-music", "mercury-aina", "mnogo-muzyki", "qauipsizbolashaq");

    @Test
    void whatAPolicyDoesNotSpeakOfIsTold() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "The given policies are not here");
        int right = 0;
        int told = 0;
        int missing = 0;
        for (String operator : OPERATORS) {
            JsonNode gold = Json.MAPPER.readTree(FOLDER.resolve(operator + ".gold.json").toFile());
            Set<String> read = new HashSet<>();
            PolicyReader.read(FOLDER.resolve(operator + ".kk.txt")).findings().stream()
                    .filter(finding -> finding.code().equals("missing-section"))
                    .forEach(finding -> read.add(finding.topic()));
            for (var topic : gold.get("topics").properties()) {
                if (topic.getValue().path("weak").asBoolean()) {
                    continue;
                }
                boolean gone = !topic.getValue().get("present").asBoolean();
                missing += gone ? 1 : 0;
                told += read.contains(topic.getKey()) ? 1 : 0;
                right += gone && read.contains(topic.getKey()) ? 1 : 0;
            }
        }
        assertThat(right / (double) told).as("precision").isGreaterThanOrEqualTo(0.97);
        assertThat(right / (double) missing).as("recall").isGreaterThanOrEqualTo(0.97);
    }
}
