package kz.tizilim.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.tizilim.app.OfficerDesk;
import kz.tizilim.storage.Json;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The policy made from the register of each given operator says every fact of its published policy, but for the published mistakes,
 * and none of these. What is left out, and why, is written to {@code target/policies/NAME-left-out.txt}.
 */
final class OperatorPolicyTest {
    private static final Path RESOURCES = Path.of("src/test/resources/kz/tizilim/operators");
    private static final Path GOLD = Path.of("../shared/policies");

    /** Counted once, so that nothing slips from the facts that are said to those that are left out. */
    private static final Map<String, Integer> SAID =
            Map.of("centrium", 36, "efes-miller-music", 96, "mercury-aina", 459, "mnogo-muzyki", 129, "qauipsizbolashaq", 87);

    /** Mistakes that lie in what is not said beside the words. */
    private static final Set<String> OMISSIONS = Set.of("right_without_channel", "deadline_missing");

    @TempDir
    private Path folder;

    static Stream<String> operators() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".facts.tsv"))
                    .map(name -> name.replace(".facts.tsv", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("operators")
    void everyFactIsSaidInThreeLanguages(String operator) throws IOException {
        JsonNode register = Json.MAPPER.readTree(RESOURCES.resolve(operator + ".json").toFile());
        List<String> missing = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        int said = 0;
        try (OfficerDesk desk = OperatorHoldings.operator(folder.resolve("register"), operator)) {
            for (Language language : Language.values()) {
                String text = plain(desk.policies().draft(PolicyKind.PRIVACY, language).text());
                SaidFacts facts = new SaidFacts(register, language);
                for (String line : Files.readAllLines(RESOURCES.resolve(operator + ".facts.tsv")).stream().skip(1).toList()) {
                    String[] cells = line.split("\t", -1);
                    for (String pointer : cells[3].split(" \\+ ", -1)) {
                        Optional<String> reason = facts.leftOut(pointer);
                        if (reason.isPresent()) {
                            leftOut.add(reason.get() + ": " + pointer + " " + cells[4]);
                            continue;
                        }
                        String wanted = facts.said(pointer);
                        if (text.contains(plain(wanted))) {
                            said++;
                        } else {
                            missing.add(language.code() + " " + pointer + ": " + wanted);
                        }
                    }
                }
            }
        }
        Files.createDirectories(Path.of("target", "policies"));
        Files.write(Path.of("target", "policies", operator + "-left-out.txt"), leftOut.stream().distinct().sorted().toList());
        assertThat(missing).isEmpty();
        assertThat(said).as("facts said in three languages").isEqualTo(SAID.get(operator));
    }

    @ParameterizedTest
    @MethodSource("operators")
    void noneOfThePublishedMistakesIsRepeated(String operator) throws IOException {
        Path gold = GOLD.resolve(operator + ".gold.json");
        assumeTrue(Files.exists(gold), "The given policies are not here: " + gold);
        List<String> repeated = new ArrayList<>();
        try (OfficerDesk desk = OperatorHoldings.operator(folder.resolve("register"), operator)) {
            String text = plain(desk.policies().draft(PolicyKind.PRIVACY, Language.KK).text());
            JsonNode register = Json.MAPPER.readTree(RESOURCES.resolve(operator + ".json").toFile());
            // A company's name and its purposes are printed as the register has them: there they are to be put right.
            String own = plain(register.at("/activity") + " " + desk.operators().find().orElseThrow().called(Language.KK));
            for (JsonNode defect : Json.MAPPER.readTree(gold.toFile()).get("defects")) {
                String quote = defect.path("quote").asText("");
                // One word alone («хабарлайды») is no mistake by itself: what is wrong with it is its sentence.
                String kind = defect.get("kind").asText();
                boolean wrong = quote.split("\\s+", -1).length > 2 && !OMISSIONS.contains(kind) && !own.contains(plain(quote));
                if (wrong && text.contains(plain(quote))) {
                    repeated.add(kind + ": " + quote);
                }
            }
        }
        assertThat(repeated).isEmpty();
    }

    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
