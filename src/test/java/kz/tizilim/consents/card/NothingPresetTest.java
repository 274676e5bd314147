package kz.tizilim.consents.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentMethod;
import kz.tizilim.consents.ConsentPapers;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.SampleConsents;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.TestContexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person has done, and when, is said by the officer: no form of a consent proposes it. */
class NothingPresetTest {
    @TempDir
    private Path folder;

    private SampleConsents sample;
    private ConsentsViewModel viewModel;

    @BeforeEach
    void openRegister() {
        sample = new SampleConsents(folder);
        viewModel = new ConsentsViewModel(
                TestContexts.direct(Language.KK, folder), sample.consents, sample.persons, sample.activities, (ConsentPapers) null, (title, name, pdf) -> {},
                (person, text) -> {});
    }

    @AfterEach
    void closeRegister() {
        sample.close();
    }

    @Test
    void newConsentSaysNothingUntilTheOfficerDoes() {
        ConsentText only = sample.used();
        viewModel.create(sample.aigul);
        ConsentFormViewModel form = viewModel.form().get();
        assertThat(form.text().get()).isNull();
        assertThat(form.givenOn().get()).isNull();
        assertThat(form.way().get()).isNull();
        assertThat(form.isChanged()).isFalse();
        form.keep();
        assertThat(form.faults()).extracting(ValidationError::field).containsExactly("text", "givenOn", "way");
        assertThat(sample.consents.of(sample.aigul.id())).isEmpty();
        form.text().set(only.id());
        form.givenOn().set(SampleConsents.TODAY);
        form.way().set(ConsentMethod.PAPER);
        form.keep();
        assertThat(sample.consents.of(sample.aigul.id())).hasSize(1);
    }

    @Test
    void dayOnWhichAWithdrawalCameIsAsked() {
        Consent given = sample.given(sample.aigul, sample.used());
        viewModel.choose(given.id());
        viewModel.withdraw();
        WithdrawalFormViewModel form = viewModel.withdrawal().get();
        assertThat(form.received().get()).isNull();
        form.keep();
        assertThat(form.faults()).extracting(ValidationError::field).contains("received");
        form.received().set(SampleConsents.TODAY);
        form.keep();
        assertThat(sample.consents.find(given.id()).orElseThrow().isWithdrawn()).isTrue();
    }
}
