package kz.tizilim.activities.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.activities.Order;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.activities.Role;
import kz.tizilim.activities.SampleActivities;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Registers;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivitiesViewModelTest {
    @TempDir
    private Path folder;

    private RegisterFolder opened;
    private ActivityRegister register;
    private UiContext context;
    private ActivitiesViewModel viewModel;
    private Activity orders;

    @BeforeEach
    void openARegisterWithTwoActivities() {
        opened = Registers.in(folder, List.of(ActivityRegister.tables()));
        register = new ActivityRegister(opened);
        PersonalDataStore base = register.keep(SampleActivities.base());
        orders = register.keep(SampleActivities.orders(base.id()));
        register.keep(SampleActivities.video());
        context = TestContexts.direct(Language.RU, folder);
        viewModel = new ActivitiesViewModel(context, register);
        viewModel.load();
    }

    @AfterEach
    void everyFailureWasAnswered() {
        opened.close();
        assertThat(context.background().unanswered()).isEmpty();
    }

    @Test
    void theFirstActivityIsChosenWhenTheScreenOpens() {
        assertThat(viewModel.activities()).hasSize(2);
        assertThat(viewModel.chosen().get()).isEqualTo(orders);
        assertThat(viewModel.incomplete()).isEqualTo(1);
    }

    @Test
    void aFormThatIsLeftAsItWasIsNotChangedAndKeepsTheSameCard() {
        viewModel.edit("");
        assertThat(viewModel.form().get().isChanged()).isFalse();
        assertThat(viewModel.form().get().record()).isEqualTo(orders);
        viewModel.form().get().keep();
        assertThat(viewModel.form().get()).isNull();
        assertThat(register.find(orders.id())).contains(orders);
    }

    @Test
    void aGapLeadsToItsField() {
        viewModel.fill(viewModel.activities().get(1).id(), "retention");
        assertThat(viewModel.form().get().wanted()).isEqualTo("retention");
    }

    @Test
    void whatIsWrongStandsUnderItsFieldAndNothingIsKept() {
        viewModel.create();
        viewModel.form().get().purposes().add(new PurposeRow());
        viewModel.form().get().keep();
        assertThat(viewModel.form().get().faults()).extracting(ValidationError::field).containsExactly("name", "purposes[0].name");
        assertThat(register.all()).hasSize(2);
    }

    @Test
    void aStorageTermThatIsNoNumberIsToldBeforeItIsKept() {
        viewModel.edit("");
        viewModel.form().get().retention().amount().set("бес");
        viewModel.form().get().keep();
        assertThat(viewModel.form().get().faults()).extracting(ValidationError::field).containsExactly("retention.amount");
        viewModel.form().get().retention().amount().set("6");
        viewModel.form().get().keep();
        assertThat(register.find(orders.id()).orElseThrow().retention().amount()).isEqualTo(6);
    }

    @Test
    void choosingADatumOpensItsRowAndKeepsTheOthers() {
        viewModel.edit("");
        ActivityFormViewModel form = viewModel.form().get();
        form.data().set(List.of("full-name", "email"));
        assertThat(form.dataRows()).extracting(DataRow::term).containsExactly("full-name", "email");
        assertThat(form.record().data().get(0).why()).isEqualTo(orders.data().get(0).why());
        assertThat(form.record().data().get(1).why()).isNull();
    }

    @Test
    void anOwnWordCanBeChosenAtOnce() {
        viewModel.edit("");
        ActivityFormViewModel form = viewModel.form().get();
        form.take(new DictionaryTerm(UUID.randomUUID(), Dictionary.SUBJECTS, "own-1", null, new LocalText("сақинашылар", "кольцеделы", "ring makers"), null));
        form.subjects().set(List.of("own-1"));
        form.keep();
        assertThat(register.find(orders.id()).orElseThrow().subjects()).containsExactly("own-1");
    }

    @Test
    void aCopyGetsItsOwnNumberAndSaysThatItIsOne() {
        viewModel.copy();
        viewModel.form().get().keep();
        Activity copy = viewModel.chosen().get();
        assertThat(copy.number()).isEqualTo(3);
        assertThat(copy.name()).isEqualTo(new LocalText("Тапсырыстарды орындау (көшірме)", "Исполнение заказов (копия)", "Fulfilling orders (copy)"));
        assertThat(copy.status()).isEqualTo(ActivityStatus.DRAFT);
        assertThat(copy.data()).isEqualTo(orders.data());
    }

    @Test
    void aClosedActivityStaysAndCanBeOpenedAgain() {
        viewModel.move(ActivityStatus.CLOSED);
        assertThat(viewModel.chosen().get().status()).isEqualTo(ActivityStatus.CLOSED);
        viewModel.move(ActivityStatus.DRAFT);
        assertThat(register.find(orders.id()).orElseThrow().status()).isEqualTo(ActivityStatus.DRAFT);
    }

    @Test
    void aCardThatSaysTooLittleIsNotCheckedAndTheNoticeLeadsToTheField() {
        viewModel.chosen().set(viewModel.activities().get(1));
        UUID video = viewModel.chosen().get().id();
        viewModel.move(ActivityStatus.CHECKED);
        assertThat(register.find(video).orElseThrow().status()).isEqualTo(ActivityStatus.DRAFT);
        context.notices().shown().get(0).asked().orElseThrow().run().run();
        assertThat(viewModel.form().get().wanted()).isEqualTo("basis");
    }

    @Test
    void anOrderIsKeptOnlyWhileTheCompanyProcessesOnOne() {
        viewModel.edit("");
        ActivityFormViewModel form = viewModel.form().get();
        form.role().set(Role.ON_ORDER);
        form.order().customer().set(LocalText.same("Мысал банк"));
        form.order().contract().set("7/2026");
        form.people().set("12 000");
        form.keep();
        assertThat(register.find(orders.id()).orElseThrow().order()).isEqualTo(new Order(LocalText.same("Мысал банк"), "7/2026", null, null));
        assertThat(register.find(orders.id()).orElseThrow().people()).isEqualTo(12_000);
        viewModel.edit("");
        viewModel.form().get().role().set(Role.OWN);
        viewModel.form().get().people().set("көп");
        viewModel.form().get().keep();
        assertThat(viewModel.form().get().faults()).extracting(ValidationError::field).containsExactly("people");
        viewModel.form().get().people().set("");
        viewModel.form().get().keep();
        assertThat(register.find(orders.id()).orElseThrow().order()).isNull();
    }

    @Test
    void aRemovedActivityComesBackByTheNotice() {
        viewModel.remove();
        assertThat(register.find(orders.id())).isEmpty();
        context.notices().shown().get(0).asked().orElseThrow().run().run();
        assertThat(register.find(orders.id())).contains(orders);
        assertThat(viewModel.chosen().get()).isEqualTo(orders);
    }

    @Test
    void theListStandsInTheOrderThatWasTaken() {
        viewModel.order().set(ActivitiesViewModel.Order.COMPLETENESS);
        assertThat(viewModel.activities().sorted(viewModel.comparator())).extracting(Activity::number).containsExactly(2, 1);
        viewModel.order().set(ActivitiesViewModel.Order.NAME);
        assertThat(viewModel.activities().sorted(viewModel.comparator())).extracting(Activity::number).containsExactly(2, 1);
    }
}
