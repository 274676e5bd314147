package kz.tizilim.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Registers;
import kz.tizilim.law.LawPack;
import kz.tizilim.operator.authorities.AuthoritiesViewModel;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuthorityAddressTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 26);
    private static final Clock NOON = Clock.fixed(DAY.atTime(12, 0).atZone(ZoneId.of("Asia/Almaty")).toInstant(), ZoneId.of("Asia/Almaty"));
    private static final LocalText ADDRESS = new LocalText("010000, Мысал қаласы, Үлгі к-сі, 1", "010000, г. Мысал, ул. Үлгі, 1", null);

    @TempDir
    private Path folder;

    private RegisterFolder opened;
    private OperatorRegister register;
    private UiContext context;
    private AuthoritiesViewModel viewModel;

    @BeforeEach
    void open() {
        opened = Registers.in(folder, List.of(OperatorRegister.tables()));
        register = new OperatorRegister(opened);
        context = TestContexts.direct(Language.KK, folder);
        viewModel = new AuthoritiesViewModel(context, register, NOON);
        viewModel.load();
    }

    @AfterEach
    void close() {
        assertThat(context.background().unanswered()).isEmpty();
        opened.close();
    }

    @Test
    void theLawPackKnowsNoAddressAndTheOfficersOwnIsUsedUnderTheDayOfItsEntry() {
        assertThat(register.authority("authorised-body", DAY).orElseThrow().address()).isNull();
        viewModel.rows().get(0).address().set(ADDRESS);
        assertThat(viewModel.isChanged()).isTrue();
        viewModel.keep();
        assertThat(viewModel.isChanged()).isFalse();
        assertThat(viewModel.rows().get(0).kept().on()).isEqualTo(DAY);
        assertThat(register.authority("authorised-body", DAY).orElseThrow().address()).isEqualTo(ADDRESS);
        assertThat(register.authority("court", DAY).orElseThrow().address()).isNull();
        assertThat(LawPack.current().authority("authorised-body", DAY).orElseThrow().address()).as("the law pack itself").isNull();
    }

    @Test
    void anEmptiedAddressGoes() {
        viewModel.rows().get(0).address().set(ADDRESS);
        viewModel.keep();
        viewModel.rows().get(0).address().set(LocalText.same(" "));
        viewModel.keep();
        assertThat(register.authorityAddresses()).isEmpty();
        assertThat(viewModel.rows().get(0).kept()).isNull();
    }

    @Test
    void whatIsBeingWrittenOutlivesAChangeOfTheScreen() {
        viewModel.rows().get(0).address().set(ADDRESS);
        viewModel.load();
        assertThat(viewModel.rows().get(0).address().get()).isEqualTo(ADDRESS);
        viewModel.leave();
        assertThat(viewModel.rows().get(0).address().get()).isNull();
    }
}
