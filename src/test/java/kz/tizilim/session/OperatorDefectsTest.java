package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.PolicyDefects;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the given policies have wrong is kept as they state it, told in three languages, and taken for true nowhere. */
class OperatorDefectsTest {
    private static final Path TABLES = Path.of("target/operators");
    private static final String TODAY = "2026-03-20";

    @TempDir
    private Path folder;

    static Stream<String> operators() {
        return GivenOperator.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("operators")
    void whatIsToBePutRightIsTold(String name) throws IOException {
        List<String> told;
        try (RegisterSession session = GivenOperator.register(name, folder.resolve(name), TODAY)) {
            Operator operator = session.operators().find().orElseThrow();
            told = PolicyDefects.of(operator, LocalDate.parse(TODAY)).stream()
                    .map(defect -> (defect.urgent() ? "! " : "  ") + defect.field() + " | " + defect.say(Messages.of(Language.EN)))
                    .toList();
            assertThat(PolicyDefects.of(operator, LocalDate.parse(TODAY))).allSatisfy(defect -> assertThat(defect.say(Messages.of(Language.KK)))
                    .isNotBlank()
                    .isNotEqualTo(defect.say(Messages.of(Language.RU))));
            assertThat(operator.sites()).noneMatch(site -> site.chars().anyMatch(letter -> letter > 127));
            assertThat(operator.emails()).noneMatch(mailbox -> mailbox.contains("·"));
        }
        Files.createDirectories(TABLES);
        Files.write(TABLES.resolve(name + "-defects.txt"), told);

        assertThat(told).containsExactlyElementsOf(GivenOperator.lines(name + ".defects.txt"));
    }
}
