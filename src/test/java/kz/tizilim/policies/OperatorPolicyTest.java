package kz.tizilim.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.storage.Json;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The policy made from the register of each given operator says every fact that readers found in its published policy. A fact may be
 * left out only where they found a mistake at the same place, and of the right kind. What is left out goes to
 * {@code target/policies/NAME-left-out.txt}.
 */
final class OperatorPolicyTest {
    private static final Path RESOURCES = Path.of("src/test/resources/kz/tizilim/operators");
    private static final Path OUT = Path.of("target", "policies");

    /** Grounds that are named without being called a mistake, and that the law does not know (art. 7 and 9): a contract, an offer, a wish to use a service. */
    private static final Map<String, Set<String>> NO_GROUND_OF_THE_LAW = Map.of(
            "mercury-aina", Set.of("29:100 legal_basis"), "mnogo-muzyki", Set.of("63:191 legal_basis", "63:124 legal_basis"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"centrium, 33, 15", "efes-miller-music, 54, 7", "mercury-aina, 162, 8", "mnogo-muzyki, 60, 4", "qauipsizbolashaq, 56, 2"})
    void everyFactIsSaidInThreeLanguages(String operator, int said, int leftOut) throws IOException {
        assumeTrue(GoldPolicy.isHere(operator), "The given policies are not here");
        GoldPolicy gold = GoldPolicy.of(operator);
        Map<String, String> pointers = pointers(operator);
        JsonNode register = Json.MAPPER.readTree(RESOURCES.resolve(operator + ".json").toFile());
        List<String> missing = new ArrayList<>();
        List<String> left = new ArrayList<>();
        int found = 0;
        try (RegisterSession session = OperatorHoldings.operator(folder.resolve("register"), operator)) {
            Map<Language, String> texts = new HashMap<>();
            for (Language language : Language.values()) {
                texts.put(language, GoldPolicy.plain(session.policies().draft(PolicyKind.PRIVACY, language).text()));
            }
            for (GoldPolicy.Fact fact : gold.facts()) {
                List<String> lacking = new ArrayList<>();
                boolean isMistake = false;
                for (Language language : Language.values()) {
                    SaidFacts facts = new SaidFacts(register, language);
                    for (String pointer : pointers.get(fact.place()).split(" \\+ ", -1)) {
                        Set<String> allowed = facts.mistakes(pointer);
                        if (!allowed.isEmpty()) {
                            isMistake = true;
                            boolean known = gold.kindsAt(fact).stream().anyMatch(allowed::contains)
                                    || NO_GROUND_OF_THE_LAW.getOrDefault(operator, Set.of()).contains(fact.place());
                            if (!known) {
                                lacking.add(pointer + " is left out without a mistake: " + gold.kindsAt(fact));
                            }
                        } else {
                            facts.said(pointer).stream()
                                    .filter(words -> words.isBlank() || !texts.get(language).contains(GoldPolicy.plain(words)))
                                    .forEach(words -> lacking.add(language.code() + " " + pointer + ": " + words));
                        }
                    }
                }
                missing.addAll(lacking.stream().map(words -> fact.place() + " " + words).toList());
                if (isMistake) {
                    left.add(fact.place() + " " + fact.words() + " " + gold.kindsAt(fact));
                } else if (lacking.isEmpty()) {
                    found++;
                }
            }
        }
        Files.createDirectories(OUT);
        Files.write(OUT.resolve(operator + "-left-out.txt"), left);
        assertThat(missing).isEmpty();
        assertThat(List.of(found, left.size())).as("facts said, facts left out").containsExactly(said, leftOut);
    }

    /** Which fields of the register hold a fact. */
    private static Map<String, String> pointers(String operator) throws IOException {
        Map<String, String> all = new HashMap<>();
        try (Stream<String> lines = Files.lines(RESOURCES.resolve(operator + ".facts.tsv"))) {
            lines.skip(1).map(line -> line.split("\t", -1)).forEach(cells -> all.put(cells[0] + ":" + cells[1] + " " + cells[2], cells[3]));
        }
        return all;
    }
}
