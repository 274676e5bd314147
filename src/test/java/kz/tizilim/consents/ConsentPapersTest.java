package kz.tizilim.consents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.documents.KeptPaper;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperText;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.transfers.Recipient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentPapersTest {
    @TempDir
    private Path place;

    private SampleConsents sample;

    @BeforeEach
    void open() {
        sample = new SampleConsents(place);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBlankFormIsPrintedAsItWasKept(Language language) {
        ConsentText text = sample.used();
        Paper paper = sample.papers().form(text, sample.words().of(text, language), null);
        KeptPaper.assertAsKept(ConsentPapersTest.class, "form_" + language.code(), paper.pdf());
        VeraPdf.assertAccessibleArchive(paper.pdf());
        assertThat(PaperText.of(paper.pdf()).replaceAll("\\s", "")).contains(text.hash());
    }

    @Test
    void theFilledPairIsPrintedAsItWasKept() {
        ConsentText text = sample.used();
        ConsentFormatter words = sample.words();
        Paper paper = sample.papers().pair(text, words.of(text, Language.KK), words.of(text, Language.RU), sample.aigul);
        KeptPaper.assertAsKept(ConsentPapersTest.class, "pair", paper.pdf());
        VeraPdf.assertAccessibleArchive(paper.pdf());
    }

    @Test
    void aDraftSaysThatItIsOne() {
        ConsentText draft = sample.consents.keep(SampleConsents.named());
        assertThat(PaperText.of(sample.papers().form(draft, sample.words().of(draft, Language.RU), null).pdf()))
                .contains("ПРОЕКТ", "не введён в действие", "Перечень собираемых данных");
    }

    @Test
    void theFormSaysTheWordsOfTheDayOnWhichItWasPutIntoUse() {
        ConsentText text = sample.used();
        sample.operators.keep(sample.operators.find().orElseThrow().withLogo(null));
        sample.transfers.keep(new Recipient(
                sample.cloud.id(), LocalText.same("Jana At GmbH"), null, null, true, "DE", null, null, null, null, null));
        assertThat(PaperText.of(sample.papers().form(text, sample.words().of(text, Language.EN), null).pdf())).contains("Synaq Cloud GmbH");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePassportIsPrintedAsItWasKept(Language language) throws Exception {
        Path scan = Files.write(place.resolve("kelisim.pdf"), new byte[] {'%', 'P', 'D', 'F', 1, 2, 3});
        Consent given = sample.consents.keep(Consent.fresh(sample.aigul.id(), SampleConsents.TODAY).by(sample.used().id()), scan);
        Consent withdrawn = sample.consents.withdraw(
                given, new Withdrawal(SampleConsents.TODAY, null, null, List.of(sample.news.id()), true, null, null, null));
        Paper paper = sample.papers().passport(withdrawn, language);
        KeptPaper.assertAsKept(ConsentPapersTest.class, "passport_" + language.code(), paper.pdf());
        VeraPdf.assertAccessibleArchive(paper.pdf());
        assertThat(paper.pages()).isEqualTo(1);
        assertThat(PaperText.of(paper.pdf())).doesNotContain(sample.aigul.iin()).contains("0002");
    }

    @Test
    void aLargePassportStillIsOnePage() {
        List<String> data = sample.activities.dictionaries().all(Dictionary.DATA).stream().map(DictionaryTerm::code).limit(36).toList();
        List<LocalText> purposes = new ArrayList<>();
        for (int i = 1; i <= 26; i++) {
            purposes.add(new LocalText("Сатып алушыларға қызмет көрсету мақсаты " + i, "Цель обслуживания покупателей " + i, "Purpose " + i));
        }
        ConsentText whole = sample.draft();
        ConsentText large = new ConsentText(
                UUID.randomUUID(), 0, 1, whole.name(), null, whole.activities(), purposes, data, whole.validity(), true, whole.recipients(), true, whole.countries(),
                false, null, null, null, null, null, null);
        ConsentText used = sample.consents.use(sample.consents.keep(large), sample.words());
        for (Language language : Language.values()) {
            assertThat(sample.papers().passport(sample.given(sample.aigul, used), language).pages()).isEqualTo(1);
        }
    }
}
