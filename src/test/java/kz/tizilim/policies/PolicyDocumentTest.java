package kz.tizilim.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.tizilim.documents.KeptPaper;
import kz.tizilim.documents.PageMargins;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.policies.facts.PolicyInput;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Papers of whole registers, written out to be looked at. */
final class PolicyDocumentTest {
    private static final Path FOLDER = Path.of("target", "policies");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(PolicyKind.class)
    void everyPaperOfTheSampleCompanyIsAsItWasKeptAndAnAccessibleArchive(PolicyKind kind) throws IOException {
        Files.createDirectories(FOLDER);
        try (RegisterSession session = OperatorHoldings.sample(folder.resolve("register"))) {
            for (Language language : Language.values()) {
                byte[] pdf = session.policies().draft(kind, language).pdf().pdf();
                Files.write(FOLDER.resolve(kind.code() + "-" + language.code() + ".pdf"), pdf);
                KeptPaper.assertAsKept(PolicyDocumentTest.class, kind.code() + "_" + language.code(), pdf, 25);
                VeraPdf.assertAccessibleArchive(pdf);
                PageMargins.assertKept(pdf);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePrivacyPolicyOfARichRegisterIsAnAccessibleArchive(Language language) throws IOException {
        Files.createDirectories(FOLDER);
        try (RegisterSession session = OperatorHoldings.operator(folder.resolve("register"), "mercury-aina")) {
            PolicyInput holdings = OperatorHoldings.holdings(session);
            PolicyDocument paper = PolicyDocument.of(PolicyKind.PRIVACY, holdings, List.of(), language, EditionInfo.draft(OperatorHoldings.TODAY));
            Paper pdf = paper.pdf();
            Files.write(FOLDER.resolve("aina-" + language.code() + ".pdf"), pdf.pdf());
            Files.write(FOLDER.resolve("aina-preview-" + language.code() + ".pdf"), paper.preview().pdf());
            Files.writeString(FOLDER.resolve("aina-" + language.code() + ".html"), paper.html());
            Files.writeString(FOLDER.resolve("aina-" + language.code() + ".txt"), paper.text());
            VeraPdf.assertAccessibleArchive(pdf.pdf());
            PageMargins.assertKept(pdf.pdf());
            assertThat(pdf.pages()).isGreaterThan(4);
        }
    }
}
