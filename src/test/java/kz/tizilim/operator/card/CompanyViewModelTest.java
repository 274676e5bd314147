package kz.tizilim.operator.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Registers;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.operator.PolicyCodes;
import kz.tizilim.operator.SampleCompany;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanyViewModelTest {
    // The smallest picture: one grey point.
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    @TempDir
    private Path folder;

    private RegisterFolder opened;
    private OperatorRegister register;
    private UiContext context;
    private CompanyViewModel viewModel;

    @BeforeEach
    void openARegisterWithACompany() {
        opened = Registers.in(folder, List.of(OperatorRegister.tables()));
        register = new OperatorRegister(opened);
        register.keep(SampleCompany.whole());
        context = TestContexts.direct(Language.KK, folder);
        viewModel = new CompanyViewModel(context, register, PolicyCodes.NONE, (title, fileName, pdf) -> {}, Clock.systemUTC());
        viewModel.edit("");
    }

    @AfterEach
    void everyFailureWasAnswered() {
        opened.close();
        assertThat(context.background().unanswered()).isEmpty();
    }

    @Test
    void aFormThatIsLeftAsItWasKeepsTheSameCompany() {
        assertThat(viewModel.form().get().isChanged()).isFalse();
        viewModel.form().get().keep();
        assertThat(register.find()).contains(SampleCompany.whole());
        assertThat(viewModel.form().get()).isNull();
    }

    @Test
    void whatIsWrongIsToldByField() {
        CompanyFormViewModel form = viewModel.form().get();
        form.name().set(new LocalText(" ", "", null));
        form.bin().set("123456789012");
        form.emails().set("info@example.kz\nбейнеле");
        form.policy().rights().get(0).amount().set("жеті");
        form.signatories().add(SignatoryRow.fresh());
        form.keep();
        assertThat(form.faults())
                .extracting(ValidationError::field)
                .containsExactly("name", "bin", "emails[1]", "signatories[2].name", "signatories[2].post", "policy.rights[0].promise");
        assertThat(register.find()).contains(SampleCompany.whole());
    }

    @Test
    void theFirstSignatorySigns() {
        Collections.swap(viewModel.form().get().signatories(), 0, 1);
        viewModel.form().get().keep();
        assertThat(register.find().map(Operator::signatories).orElseThrow().get(0).name()).isEqualTo("Ж. Сынақова");
    }

    @Test
    void aPromisedTermIsKeptAsTheLawPackReadsIt() {
        RightRow right = viewModel.form().get().policy().rights().get(0);
        assertThat(right.amount().get()).isEqualTo("3");
        right.amount().set("30");
        viewModel.form().get().keep();
        assertThat(register.find().orElseThrow().policy().rights().get(0).promise()).isEqualTo("30 working-day from receipt");
    }

    @Test
    void aPictureIsKeptWithTheCardAndSeenAgain() throws IOException {
        Path file = Files.write(folder.resolve("logo.png"), PNG);
        viewModel.form().get().takeLogo(file);
        assertThat(viewModel.form().get().isChanged()).isTrue();
        viewModel.form().get().keep();
        assertThat(viewModel.company().get().logo()).isEqualTo(PNG);
        viewModel.edit("");
        viewModel.form().get().removeLogo();
        viewModel.form().get().keep();
        assertThat(viewModel.company().get().logo()).isNull();
    }

    @Test
    void whatIsNoPictureOrTooLargeIsToldAndLeft() throws IOException {
        viewModel.form().get().takeLogo(Files.writeString(folder.resolve("logo.png"), "мәтін"));
        viewModel.form().get().takeLogo(Files.write(folder.resolve("large.png"), new byte[(1 << 20) + 1]));
        assertThat(viewModel.form().get().logo().get()).isNull();
        assertThat(context.notices().shown()).extracting(notice -> notice.text()).contains(context.say("operator.logo.wrong"));
    }
}
