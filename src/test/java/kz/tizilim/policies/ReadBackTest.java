package kz.tizilim.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.tizilim.reading.PolicyReader;
import kz.tizilim.reading.findings.Severity;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a policy that the program writes from a full register, its own reader finds nothing above a matter of form. */
class ReadBackTest {
    @TempDir
    private Path folder;

    @Test
    void thePolicyOfTheSampleCompanyReadsWithoutAFindingAboveLow() throws IOException {
        try (RegisterSession session = OperatorHoldings.sample(folder.resolve("register"))) {
            for (Language language : Language.values()) {
                Path file = Files.writeString(folder.resolve("policy.txt"), session.policies().draft(PolicyKind.PRIVACY, language).text());
                assertThat(PolicyReader.read(file).findings())
                        .as(language.code())
                        .filteredOn(finding -> finding.severity() != Severity.LOW)
                        .isEmpty();
            }
        }
    }
}
