package kz.tizilim.transfers.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.SampleActivities;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Registers;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.transfers.ContractTerm;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferGrounds;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipientsViewModelTest {
    static final Clock NOON = Clock.fixed(LocalDate.of(2026, 3, 19).atTime(12, 0).atZone(ZoneId.of("Asia/Almaty")).toInstant(), ZoneId.of("Asia/Almaty"));

    @TempDir
    private Path folder;

    private RegisterFolder opened;
    private TransferRegister register;
    private Activity activity;
    private UiContext context;
    private RecipientsViewModel viewModel;

    static Recipient recipient(String name, String country, LocalDate expires) {
        return new Recipient(
                UUID.randomUUID(), LocalText.same(name), "courier", Recipient.RecipientRole.PROCESSOR, true, country, null, null,
                new Recipient.Contract("12/1", LocalDate.of(2025, 4, 1), expires), null, null);
    }

    @BeforeEach
    void openARegisterWithTwoRecipients() {
        opened = Registers.in(folder, List.of(ActivityRegister.tables(), TransferRegister.tables()));
        ActivityRegister activities = new ActivityRegister(opened);
        activity = activities.keep(SampleActivities.orders(activities.keep(SampleActivities.base()).id()));
        register = new TransferRegister(opened);
        register.keep(recipient("Мысал жеткізу", "KZ", LocalDate.of(2026, 4, 10)));
        register.keep(recipient("Beispiel Cloud", "DE", null));
        context = TestContexts.direct(Language.RU, folder);
        viewModel = new RecipientsViewModel(context, register, activities, NOON);
        viewModel.load();
    }

    @AfterEach
    void everyFailureWasAnswered() {
        opened.close();
        assertThat(context.background().unanswered()).isEmpty();
    }

    private Recipient named(String name) {
        return viewModel.recipients().stream().filter(each -> each.name().kk().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void aContractThatEndsWithinThirtyDaysIsTold() {
        assertThat(viewModel.contract(named("Мысал жеткізу"))).isEqualTo(ContractTerm.ENDS_SOON);
        assertThat(viewModel.contract(named("Beispiel Cloud"))).isEqualTo(ContractTerm.RUNS);
        assertThat(ContractTerm.on(LocalDate.of(2026, 4, 10), named("Мысал жеткізу"))).isEqualTo(ContractTerm.ENDS_SOON);
        assertThat(ContractTerm.on(LocalDate.of(2026, 4, 11), named("Мысал жеткізу"))).isEqualTo(ContractTerm.ENDED);
        assertThat(ContractTerm.on(LocalDate.of(2026, 3, 10), named("Мысал жеткізу"))).isEqualTo(ContractTerm.RUNS);
    }

    @Test
    void aTransferAbroadNeedsAGroundOfArticleSixteen() {
        viewModel.chosen().set(named("Beispiel Cloud"));
        viewModel.createTransfer();
        TransferFormViewModel form = viewModel.transferForm().get();
        form.activity().set(activity.id());
        form.ground().set("consent");
        form.keep();
        Transfer kept = viewModel.transfers().get(0);
        assertThat(kept.isCrossBorder()).isTrue();
        assertThat(TransferGrounds.isMissing(kept)).isTrue();
        assertThat(viewModel.lacksGround(viewModel.chosen().get())).isTrue();
        viewModel.editTransfer(kept);
        viewModel.transferForm().get().ground().set("consent-to-transfer");
        viewModel.transferForm().get().keep();
        assertThat(viewModel.lacksGround(viewModel.chosen().get())).isFalse();
    }

    @Test
    void aTransferAtHomeRestsOnALegalBasis() {
        Recipient courier = named("Мысал жеткізу");
        Transfer home = new Transfer(UUID.randomUUID(), activity.id(), courier.id(), List.of("phone"), null, "consent", "KZ");
        assertThat(TransferGrounds.isMissing(home)).isFalse();
        assertThat(TransferGrounds.isMissing(new Transfer(home.id(), home.activity(), home.recipient(), null, null, null, "KZ"))).isTrue();
    }

    @Test
    void aTransferWithoutAnActivityIsNotKept() {
        viewModel.createTransfer();
        viewModel.transferForm().get().keep();
        assertThat(viewModel.transferForm().get().faults()).extracting(ValidationError::field).containsExactly("activity");
    }

    @Test
    void onlyTheDataOfTheActivityAreOffered() {
        assertThat(viewModel.dataOf(activity.id())).containsExactly("full-name", "iin", "phone", "delivery-address", "identity-document");
    }

    @Test
    void aContractCannotEndBeforeItWasSigned() {
        viewModel.chosen().set(named("Мысал жеткізу"));
        viewModel.edit();
        viewModel.recipientForm().get().expires().set(LocalDate.of(2020, 1, 1));
        viewModel.recipientForm().get().keep();
        assertThat(viewModel.recipientForm().get().faults()).extracting(ValidationError::field).containsExactly("contract.expires");
    }

    @Test
    void aRecipientToWhomSomethingIsGivenStays() {
        Recipient cloud = named("Beispiel Cloud");
        Transfer given = register.keep(new Transfer(UUID.randomUUID(), activity.id(), cloud.id(), null, null, null, "DE"));
        viewModel.show(cloud.id());
        viewModel.removeChosen();
        assertThat(register.findRecipient(cloud.id())).isPresent();
        assertThat(context.notices().shown()).hasSize(1);
        viewModel.remove(given);
        viewModel.removeChosen();
        assertThat(register.findRecipient(cloud.id())).isEmpty();
    }

    @Test
    void aFormThatIsLeftAsItWasIsNotChanged() {
        viewModel.edit();
        assertThat(viewModel.recipientForm().get().isChanged()).isFalse();
        assertThat(viewModel.recipientForm().get().record()).isEqualTo(viewModel.chosen().get());
    }
}
