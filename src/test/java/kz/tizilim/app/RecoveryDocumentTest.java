package kz.tizilim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.tizilim.documents.KeptPaper;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperText;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RecoveryDocumentTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void theSheetBearsItsWholeCodeAndIsAsItWasKept(Language language) {
        List<String> groups = MemoryAccess.SHEET.groups();
        Paper paper = RecoveryDocument.make(language, "«Мысал дүкен» ЖШС", MemoryAccess.SHEET, LocalDate.of(2026, 3, 26));
        assertThat(paper.pages()).isEqualTo(1);
        assertThat(PaperText.of(paper.pdf())).contains(groups);
        KeptPaper.assertAsKept(RecoveryDocumentTest.class, "recovery_" + language.code(), paper.pdf());
        VeraPdf.assertAccessibleArchive(paper.pdf());
    }
}
