package kz.tizilim.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tizilim.documents.KeptPaper;
import kz.tizilim.documents.MissingGlyphs;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperText;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.LetterContents;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.Signatory;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters as their addressees get them. */
final class LetterPapersTest {
    private static final LetterPapers PAPERS = new LetterPapers(operator -> Optional.empty());

    static Stream<Arguments> letters() {
        return Arrays.stream(LetterKind.values())
                .flatMap(kind -> Arrays.stream(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    static Stream<Arguments> required() {
        return Arrays.stream(LetterKind.values())
                .flatMap(kind -> LawPack.current().letter(kind.code()).codes().stream().map(code -> Arguments.of(kind, code)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everyLetterIsAsItWasKept(LetterKind kind, Language language) {
        kept(kind.code() + "_" + language.code(), SampleLetters.draft(kind, language));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everyLetterSpeaksTwoLanguagesSideBySide(LetterKind kind) {
        for (Language beside : List.of(Language.RU, Language.EN)) {
            kept(kind.code() + "_kk-" + beside.code(), SampleLetters.beside(kind, Language.KK, beside));
        }
    }

    /** What is granted in part is said first, what is refused under a heading of its own. */
    @ParameterizedTest
    @EnumSource(value = LetterKind.class, mode = EnumSource.Mode.MATCH_ANY, names = {".*_(MADE|DONE|STOPPED|ACCEPTED|DELETED|REMOVED|GRANTED|NAMED|UPHELD|SATISFIED|ANSWERED)"})
    void everyLetterCanGrantAPartAndRefuseTheRest(LetterKind kind) {
        for (Language language : Language.values()) {
            Draft draft = SampleLetters.draft(language, null, List.of(
                    SampleLetters.part(kind, language, null), SampleLetters.part(LetterKind.REST_REFUSED, language, null)));
            byte[] pdf = make(draft).pdf();
            VeraPdf.assertAccessibleArchive(pdf);
            String text = PaperText.of(pdf).replaceAll("\\s+", " ");
            assertSaysWhatTheLawAsks(draft, text);
            assertThat(text).contains("1. " + heading(kind, language), "2. " + heading(LetterKind.REST_REFUSED, language));
            assertThat(text).contains(String.valueOf(draft.more().get(0).contents().get("rest")));
        }
    }

    @Test
    void severalDemandsAreAnsweredOneByOneInBothLanguages() {
        Draft draft = SampleLetters.draft(Language.KK, Language.RU, Stream.of(
                        LetterKind.ACCESS_GRANTED, LetterKind.CORRECTION_MADE, LetterKind.DESTRUCTION_REFUSED)
                .map(kind -> SampleLetters.part(kind, Language.KK, Language.RU))
                .toList());
        kept("several_kk-ru", draft);
    }

    private static String heading(LetterKind kind, Language language) {
        return Messages.of(language).say("letters.heading." + kind.code());
    }

    private static void kept(String name, Draft draft) {
        byte[] pdf = make(draft).pdf();
        KeptPaper.assertAsKept(LetterPapersTest.class, name, pdf, 25);
        VeraPdf.assertAccessibleArchive(pdf);
        assertSaysWhatTheLawAsks(draft, PaperText.of(pdf));
    }

    /** Every content that the law pack asks of each part, and the article on which the part stands, in each language of the letter. */
    private static void assertSaysWhatTheLawAsks(Draft draft, String paper) {
        // The columns of two languages are read line by line across: their words are looked for one by one.
        String text = bare(paper);
        for (Language language : draft.languages()) {
            for (Draft.Part part : draft.parts()) {
                LetterContents asked = LawPack.current().letter(part.kind().code());
                for (String code : asked.codes()) {
                    Object value = part.in(language, draft.language()).get(code);
                    List<?> said = value instanceof List<?> list ? list : value instanceof String words ? words.lines().toList() : List.of();
                    said.forEach(words -> assertSaid(draft, text, code, words.toString().replaceFirst("[.;]$", "")));
                }
                assertSaid(draft, text, "basis", asked.basis().words().in(language));
            }
        }
    }

    private static void assertSaid(Draft draft, String text, String code, String words) {
        List<String> sought = draft.beside() == null ? List.of(words) : List.of(words.split("\\s+"));
        assertThat(sought).allSatisfy(each -> assertThat(text).as(code).containsIgnoringCase(bare(each)));
    }

    @ParameterizedTest
    @MethodSource("required")
    void aLetterIsStoppedWithoutAContentAndNamesIt(LetterKind kind, String code) {
        for (Object nothing : Arrays.asList(null, " ", false, List.of(), List.of("", " "))) {
            Map<String, Object> contents = SampleLetters.contents(kind, Language.KK);
            contents.put(code, nothing);
            MissingContents stopped = catchThrowableOfType(
                    MissingContents.class, () -> make(SampleLetters.draft(kind, Language.KK, contents)));
            assertThat(stopped.codes()).as("%s given as %s", code, nothing).containsExactly(code);
        }
        for (Language language : Language.values()) {
            assertThat(new MissingContents.Gap(kind, code, language).words(language)).as(code).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("required")
    void theLanguageBesideIsStoppedToo(LetterKind kind, String code) {
        Map<String, Object> beside = SampleLetters.contents(kind, Language.RU);
        beside.remove(code);
        Draft draft = SampleLetters.draft(Language.KK, Language.RU, List.of(new Draft.Part(kind, SampleLetters.contents(kind, Language.KK), beside)));
        MissingContents stopped = catchThrowableOfType(MissingContents.class, () -> make(draft));
        assertThat(stopped.gaps()).containsExactly(new MissingContents.Gap(kind, code, Language.RU));
        assertThat(stopped.words(Language.EN)).allMatch(words -> words.endsWith("(Russian)"));
    }

    @Test
    void aLetterThatSaysNothingNamesAllThatItLacks() {
        Draft draft = SampleLetters.draft(LetterKind.CLARIFICATION, Language.RU, Map.of());
        Draft toNobody = new Draft(
                draft.kind(), draft.language(), null, draft.owner(), null, null, " ", List.of(), null, draft.contents(), null, null, null, 0);
        MissingContents stopped = catchThrowableOfType(
                MissingContents.class,
                () -> PAPERS.make(toNobody, SampleLetters.operator(LocalText.same("Мысал"), List.of()), SampleLetters.DATE, null));
        assertThat(stopped.codes())
                .containsExactly("addressee", "what-is-missing", "how-to-send", "term-not-paused", "no-paper-identity-copy", "signatory");
    }

    @Test
    void aCompanyWithoutItsNumberAndAddressWritesNoLetters() {
        Operator bare = new Operator(
                null, LocalText.same("Мысал"), null, null, null, null, null, null, null, null, null, null, null, null,
                SampleLetters.operator().signatories(), null, 5, null);
        MissingContents stopped = catchThrowableOfType(
                MissingContents.class,
                () -> PAPERS.make(SampleLetters.draft(LetterKind.CLARIFICATION, Language.KK), bare, SampleLetters.DATE, null));
        assertThat(stopped.codes()).containsExactly("company-address");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsGrantedAndWhatIsRefusedHaveNoSentenceInCommon(Language language) {
        for (LetterKind refused : LetterKind.values()) {
            String matter = refused.name().replaceFirst("_(REFUSED|REJECTED)$", "");
            for (LetterKind granted : LetterKind.values()) {
                if (!matter.equals(refused.name()) && granted != refused && granted.name().startsWith(matter + "_")) {
                    assertThat(sentences(granted, language))
                            .as("%s beside %s", granted, refused)
                            .hasSizeGreaterThan(2)
                            .doesNotContainAnyElementsOf(sentences(refused, language));
                }
            }
        }
        // Facts of the register may stand in both: what stays is processed on the very ground on which it goes on.
        String facts = String.valueOf(SampleLetters.contents(LetterKind.PROCESSING_CONTINUES, language));
        assertThat(sentences(LetterKind.PROCESSING_STOPPED, language))
                .filteredOn(sentence -> !facts.contains(sentence.strip()))
                .hasSizeGreaterThan(4)
                .doesNotContainAnyElementsOf(sentences(LetterKind.PROCESSING_CONTINUES, language));
    }

    @Test
    void aPreviewHasNoNumber() {
        Draft draft = SampleLetters.draft(LetterKind.CLARIFICATION, Language.KK);
        assertThat(flat(PAPERS.make(draft, SampleLetters.operator(), SampleLetters.DATE, null))).contains("№ жоба").doesNotContain("32-ш");
    }

    @Test
    void theEnclosureTellsHowManySheetsTheAnnexHas() {
        Paper paper = make(SampleLetters.draft(LetterKind.ACCESS_GRANTED, Language.KK, SampleLetters.large(Language.KK)));
        KeptPaper.assertAsKept(LetterPapersTest.class, "large_kk", paper.pdf(), 25);
        VeraPdf.assertAccessibleArchive(paper.pdf());
        assertThat(flat(paper)).contains("Қосымша: дербес деректер туралы үзінді, 3 парақ.");
    }

    @Test
    void withoutAnExtractNothingIsEnclosed() {
        Map<String, Object> contents = SampleLetters.contents(LetterKind.ACCESS_GRANTED, Language.RU);
        List.of("extract", "bases", "recipients", "person").forEach(contents::remove);
        String text = flat(make(SampleLetters.draft(LetterKind.ACCESS_GRANTED, Language.RU, contents)));
        assertThat(text).doesNotContain("Приложение", "выписк", "Получатели", "Базы");
    }

    /** A name stands in each language in which it differs, and once where it does not. */
    @ParameterizedTest
    @CsvSource({"Айгүл Үлгіқызына, Айгүл Үлгіқызы, 2", "Google Analytics, Google Analytics, 1", "Арман, , 1"})
    void theAddresseeIsNamedInBothLanguages(String name, String beside, int times) {
        Draft draft = SampleLetters.beside(LetterKind.RECIPIENT_TOLD, Language.KK, Language.RU);
        Draft named = new Draft(
                draft.kind(), Language.KK, Language.RU, draft.owner(), "R-2026-0032", draft.incomingDate(), name, List.of("мекенжайы"), null,
                draft.contents(), draft.contentsBeside(), null, beside, 0);
        String text = flat(make(named));
        String head = text.substring(0, text.indexOf("мекенжайы"));
        assertThat(head.split("Айгүл|Google|Арман", -1)).hasSize(times + 1);
    }

    @Test
    void aNameThatLooksLikeMarkupIsPrintedAsItStands() {
        String hostile = "<b>A</b> & {{operator.bin}} {0} '{' </div><script>alert(1)</script>";
        Draft draft = SampleLetters.draft(LetterKind.ACCESS_GRANTED, Language.KK);
        Draft changed = new Draft(
                draft.kind(), draft.language(), null, draft.owner(), hostile, draft.incomingDate(), hostile, List.of(hostile), hostile,
                draft.contents(), null, null, null, 0);
        Paper paper = PAPERS.make(
                changed,
                SampleLetters.operator(LocalText.same(hostile), List.of(new Signatory(LocalText.same(hostile), hostile))),
                SampleLetters.DATE,
                hostile);
        assertThat(bare(flat(paper)).split(Pattern.quote(bare(hostile)), -1)).hasSizeGreaterThan(6);
        VeraPdf.assertAccessibleArchive(paper.pdf());
    }

    @Test
    void aCharacterThatNoFaceDrawsStopsTheLetter() {
        Map<String, Object> contents = new HashMap<>(SampleLetters.contents(LetterKind.CLARIFICATION, Language.KK));
        contents.put("what-is-missing", "өтініш 漢");
        assertThat(catchThrowableOfType(MissingGlyphs.class, () -> make(SampleLetters.draft(LetterKind.CLARIFICATION, Language.KK, contents))))
                .isNotNull();
    }

    private static Paper make(Draft draft) {
        return PAPERS.make(draft, SampleLetters.operator(), SampleLetters.DATE, "32-ш");
    }

    /** The sentences of the letter between its greeting and its signature. */
    private static Set<String> sentences(LetterKind kind, Language language) {
        String text = flat(make(SampleLetters.draft(kind, language)));
        String greeting = Salutation.of("Айгүл Үлгіқызы", language);
        String body = text.substring(text.indexOf(greeting) + greeting.length(), text.lastIndexOf("Т. Үлгібеков")).replaceAll(" (Директор|Director) ", " ")
                .replace("No. ", "No ")
                // Whom to ask is the same whatever the answer is.
                .replaceFirst("(Қосымша ақпаратты|Дополнительные сведения|For further information).*", "");
        return new HashSet<>(Arrays.asList(body.split("[.:;] ")));
    }

    /** Without any space: a line may break within a word at its hyphen. */
    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String flat(Paper paper) {
        return PaperText.of(paper.pdf()).replaceAll("\\s+", " ");
    }
}
