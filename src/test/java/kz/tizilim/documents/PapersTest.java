package kz.tizilim.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PapersTest {
    @Test
    void aKazakhLetterIsAnAccessibleArchiveAndLooksAsKept() {
        Paper paper = SamplePapers.replyInKazakh();

        VeraPdf.assertAccessibleArchive(paper.pdf());
        KeptPaper.assertAsKept(PapersTest.class, "reply_kk", paper.pdf());
        assertThat(paper.pages()).isEqualTo(1);
        assertThat(PaperText.of(paper.pdf())).contains("Айгүл Үлгіқызына", "«МЫСАЛ ДҮКЕН»", "Орынд.: Ж. Сынақова").doesNotContain("#", "1 / 1");
    }

    @Test
    void aRussianLetterWithALogoIsAnAccessibleArchiveAndLooksAsKept() {
        Paper paper = Papers.make(SamplePapers.template("reply_ru"), SamplePapers.withLogo(SamplePapers.russian()),
                PaperInfo.of("О предоставлении информации о персональных данных", Language.RU, "ТОО «Мысал дүкен»"));

        VeraPdf.assertAccessibleArchive(paper.pdf());
        KeptPaper.assertAsKept(PapersTest.class, "reply_ru", paper.pdf());
    }

    @Test
    void anEnglishLetterIsAnAccessibleArchiveAndLooksAsKept() {
        Paper paper = Papers.make(SamplePapers.template("reply_en"), SamplePapers.english(),
                PaperInfo.of("On information about personal data", Language.EN, "Mysal Dúken LLP"));

        VeraPdf.assertAccessibleArchive(paper.pdf());
        KeptPaper.assertAsKept(PapersTest.class, "reply_en", paper.pdf());
    }

    @Test
    void twoLanguagesStandSideBySide() {
        Paper paper = Papers.make(SamplePapers.template("reply_two"), SamplePapers.two(), SamplePapers.infoInKazakh());

        VeraPdf.assertAccessibleArchive(paper.pdf());
        KeptPaper.assertAsKept(PapersTest.class, "reply_two", paper.pdf());
    }

    @Test
    void aTableGoesOnOverThePageUnderItsOwnHeadings() throws IOException {
        Paper paper = Papers.make(SamplePapers.template("extract_kk"), SamplePapers.extract(), SamplePapers.infoInKazakh().withBookmarks());

        VeraPdf.assertAccessibleArchive(paper.pdf());
        KeptPaper.assertAsKept(PapersTest.class, "extract_kk", paper.pdf());
        assertThat(paper.pages()).isEqualTo(2);
        assertThat(PaperText.of(paper.pdf()).split("Сақтау мерзімі", -1)).as("headings on both pages").hasSize(3);
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            var first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("Дербес деректер туралы ақпарат беру жөнінде");
            assertThat(first.getFirstChild().getTitle()).isEqualTo("Өңделетін деректер");
        }
    }

    @Test
    void aJournalLiesOnItsSide() throws IOException {
        Paper paper = Papers.make(SamplePapers.template("journal_ru"), SamplePapers.extract(),
                PaperInfo.of("Журнал обращений субъектов персональных данных", Language.RU, "ТОО «Мысал дүкен»"));

        VeraPdf.assertAccessibleArchive(paper.pdf());
        KeptPaper.assertAsKept(PapersTest.class, "journal_ru", paper.pdf());
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isGreaterThan(document.getPage(0).getMediaBox().getHeight());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 12, 13})
    void aSignatureNeverStandsAloneOnItsPage(int lines) {
        Map<String, Object> values = SamplePapers.kazakh();
        values.put("answers", Collections.nCopies(lines, "Сақтау мерзімі: соңғы тапсырыстан кейін бес жыл."));

        Paper paper = Papers.make(SamplePapers.template("reply_kk"), values, SamplePapers.infoInKazakh());
        String text = PaperText.of(paper.pdf()).replace(" ", "");

        int secondPage = text.indexOf("\n2\n");
        assertThat(secondPage >= 0).as("a number on the second page").isEqualTo(paper.pages() > 1);
        assertThat(secondPage < 0 || text.indexOf("Жауаппенкеліспеген") > secondPage).isTrue();
    }

    @Test
    void aLineNeverEndsBetweenANumberAndItsEnding() {
        String all = IntStream.range(0, 80)
                .mapToObj(each -> "а".repeat(1 + each % 17) + " Заңның 18-бабы, 24-бабының 1-тармағы, № 94-V, анда-санда. ")
                .collect(Collectors.joining());
        String words = PaperText.of(note(all).pdf());

        assertThat(words).doesNotContainPattern("\\d-\\s|№\\n").containsPattern("анда-\\sсанда").containsPattern("\\s18-бабы").containsPattern("\\n№ 94-V");
        assertThat(words.replaceAll("\\s+", " ")).contains("18-бабы, 24-бабының 1-тармағы, № 94-V");
    }

    @Test
    void thePaperSaysItsTitleLanguageAndAuthor() throws IOException {
        try (PDDocument document = Loader.loadPDF(SamplePapers.replyInKazakh().pdf())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Дербес деректер туралы ақпарат беру жөнінде");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo(SamplePapers.SHOP);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("kk");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentCatalog().getCOSObject().containsKey(COSName.getPDFName("AF"))).isFalse();
        }
    }

    @Test
    void everyGapIsNamedAtOnce() {
        Map<String, Object> values = SamplePapers.kazakh();
        values.remove("request");
        values.put("letter", Map.of("number", " ", "signatories", Map.of("post", "Директор")));

        MissingValues problem = catchThrowableOfType(MissingValues.class,
                () -> Papers.make(SamplePapers.template("reply_kk"), values, SamplePapers.infoInKazakh()));

        assertThat(problem.names()).containsExactly("letter.date", "letter.number", "request.date", "name");
        assertThat(problem).hasMessage("documents.problem.missing_values");
        assertThat(problem.say(Messages.of(Language.RU))).contains("letter.date, letter.number, request.date, name");
    }

    @Test
    void aLetterThatNoFaceDrawsIsRefusedWithItsPlace() {
        Map<String, Object> values = SamplePapers.kazakh();
        values.put("request", Map.of("date", "2026 жылғы 漢 \uD83D\uDE00 наурыздағы"));

        MissingGlyphs problem = catchThrowableOfType(MissingGlyphs.class,
                () -> Papers.make(SamplePapers.template("reply_kk"), values, SamplePapers.infoInKazakh()));

        assertThat(problem.places()).extracting(MissingGlyphs.Place::codePoint).containsExactly((int) '漢', 0x1F600);
        assertThat(problem.places().get(0)).hasToString("U+6F22 漢 («С Сіздің 2026 жылғы ▯ \uD83D\uDE00 наурыздағы өтіні»)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0001", "\u0000", "\u202E", "\u200F", "\u2067", "\uFDD0gap\uFDD1", "\uD800"})
    void controlsAndMarksThatTurnTextAreRefused(String mark) {
        assertThat(catchThrowableOfType(MissingGlyphs.class, () -> note("Т. Үлгі" + mark + "беков"))).isNotNull();
    }

    @Test
    void markupInAValueComesOutAsText() {
        Paper paper = note("<script>alert('1')</script> & <img src=\"http://example.kz/x.png\"> {{letter}}");

        assertThat(PaperText.of(paper.pdf())).contains("<script>alert('1')</script> & <img src=\"http://example.kz/x.png\"> {{letter}}");
        VeraPdf.assertAccessibleArchive(paper.pdf());
    }

    @Test
    void lettersTypedInPartsAreJoined() {
        assertThat(PaperText.of(note("Сергеи\u0306").pdf())).contains("Сергей");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<img src='http://example.kz/x.png' alt='x'>", "<img src='file:///etc/hostname' alt='x'>", "<img src='x.png' alt='x'>"
    })
    void aPictureFromOutsideIsRefused(String markup) {
        assertThat(catchThrowableOfType(MarkupProblem.class, () -> written(markup))).hasMessage("documents.problem.outside");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p style=\"background: url('http://example.kz/x.png')\">x</p>", "<p style=\"background: u\\\\72l(x.png)\">x</p>"
    })
    void aStyleThatAsksForSomethingFromOutsideIsRefused(String markup) {
        assertThat(catchThrowableOfType(MarkupProblem.class, () -> written(markup))).hasMessage("documents.problem.outside");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>1</script>", "<style>@import url('http://example.kz/x.css');</style><p>x</p>", "<iframe></iframe>", "<p onclick='x'>x</p>", "<link rel='stylesheet' href='x'>", "<a href='javascript:1'>x</a>"
    })
    void whatNoPaperHoldsIsRefused(String markup) {
        assertThat(catchThrowableOfType(MarkupProblem.class, () -> written(markup))).hasMessage("documents.problem.forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{#a}}x", "{{a", "{{>nowhere}}", "{{>../../x}}"})
    void aTemplateWithBrokenBracesIsNamed(String markup) {
        assertThat(catchThrowableOfType(MarkupProblem.class, () -> written(markup)).say(Messages.of(Language.KK))).contains("«Өз үлгім»");
    }

    @Test
    void linksAreKeptAndAccessible() {
        VeraPdf.assertAccessibleArchive(
                written("<h1 class='title'>Саясат</h1><p>Толығырақ: <a href='https://example.kz/policy' title='Саясат'>example.kz</a></p>").pdf());
    }

    @Test
    void theSameTemplateGivesThePlainText() {
        assertThat(Papers.text(SamplePapers.template("reply_kk"), SamplePapers.kazakh(), SamplePapers.infoInKazakh()))
                .contains("\n\nҚұрметті Айгүл Үлгіқызы!\n\n")
                .contains("\n1. Өңдеу мақсаттары: тапсырысты ресімдеу және жеткізу; өтініштерге жауап беру.\n2. Деректер");
        assertThat(Papers.text(SamplePapers.template("extract_kk"), SamplePapers.extract(), SamplePapers.infoInKazakh()))
                .contains("\n№ | Дерек | Мақсаты | Сақтау мерзімі\n1 | Тегі, аты, әкесінің аты (1) | ");
    }

    @Test
    void theSameTemplateGivesAPageOfTheSite() {
        Map<String, Object> values = new HashMap<>(Map.of("note", "<b>қалың</b>"));
        String page = Papers.html(PaperTemplate.written("Өз үлгім", "<h1>Саясат</h1><p>{{note}}</p>"), values, SamplePapers.infoInKazakh());

        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"kk\">").contains("<p>&lt;b&gt;қалың&lt;/b&gt;</p>", "charset=\"utf-8\"")
                .doesNotContain("http");
    }

    private static Paper note(String value) {
        Map<String, Object> values = new HashMap<>(Map.of("note", value));
        return Papers.make(PaperTemplate.written("Өз үлгім", "<p>{{note}}</p>"), values, SamplePapers.infoInKazakh());
    }

    private static Paper written(String markup) {
        return Papers.make(PaperTemplate.written("Өз үлгім", markup), Map.of(), SamplePapers.infoInKazakh());
    }
}
