package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import kz.tizilim.documents.KeptPaper;
import kz.tizilim.documents.PaperText;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.operator.CompanyDocument;
import kz.tizilim.operator.Operator;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The company and its published policy on paper, for each of the given operators. */
class OperatorPapersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @TempDir
    private Path folder;

    static Stream<String> operators() {
        return GivenOperator.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("operators")
    void theCompanyOnPaperIsAsItWasKeptAndLasts(String name) {
        try (RegisterSession session = GivenOperator.register(name, folder.resolve(name), TODAY.toString())) {
            Operator operator = session.operators().find().orElseThrow();
            for (Language language : Language.values()) {
                byte[] pdf = new CompanyDocument(new RegisterCodes(session.activities())).print(operator, TODAY, language).pdf();
                KeptPaper.assertAsKept(OperatorPapersTest.class, "company-" + name + "_" + language.code(), pdf, 25);
                VeraPdf.assertAccessibleArchive(pdf);
                String text = PaperText.of(pdf).replaceAll("\\s+", "");
                operator.policy().rights().forEach(right -> assertThat(text).contains(right.words().in(language).replaceAll("\\s+", "")));
            }
        }
    }
}
