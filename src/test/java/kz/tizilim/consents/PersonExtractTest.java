package kz.tizilim.consents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import kz.tizilim.documents.KeptPaper;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperText;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.subjects.PersonExtract;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonExtractTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @TempDir
    private Path place;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingHeldOfAPersonIsPrintedAsItWasKept(Language language) {
        try (SampleConsents sample = new SampleConsents(place)) {
            sample.given(sample.aigul, sample.used());
            PersonExtract extract = new PersonExtract(
                    sample.operators,
                    sample.activities,
                    List.of(new ConsentBelongings(sample.folder, sample.consents, sample.activities, sample.transfers)),
                    () -> "128:9f2c77ab03de41c09f2c77ab03de41c09f2c77ab03de41c09f2c77ab03de41c0",
                    Clock.fixed(SampleConsents.TODAY.atTime(12, 0).atZone(ZONE).toInstant(), ZONE));
            Paper paper = extract.of(sample.aigul, language);
            KeptPaper.assertAsKept(PersonExtractTest.class, "extract_" + language.code(), paper.pdf());
            VeraPdf.assertAccessibleArchive(paper.pdf());
            assertThat(PaperText.of(paper.pdf())).contains(sample.aigul.iin());
        }
    }
}
