package kz.tizilim.transfers.disclosed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.SampleActivities;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Registers;
import kz.tizilim.law.LawPack;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.DisclosureFilter;
import kz.tizilim.transfers.DisclosureRegister;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.SampleDisclosures;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal of disclosures: what is kept, by when a person is told, how it is found, and what it looks like. */
class DisclosuresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    private static final Clock NOON = Clock.fixed(TODAY.atTime(12, 0).atZone(ZoneId.of("Asia/Almaty")).toInstant(), ZoneId.of("Asia/Almaty"));

    @TempDir
    private Path folder;

    private RegisterFolder opened;
    private DisclosureRegister register;
    private TransferRegister transfers;
    private ActivityRegister activities;
    private PersonRegister persons;
    private Person aigul;
    private Person daniyar;
    private UiContext context;

    @BeforeEach
    void openARegister() {
        opened = Registers.in(folder, List.of(OperatorRegister.tables(), ActivityRegister.tables(), PersonRegister.tables(), TransferRegister.tables()));
        activities = new ActivityRegister(opened);
        persons = new PersonRegister(opened, NOON);
        transfers = new TransferRegister(opened);
        register = new DisclosureRegister(opened, new OperatorRegister(opened)::calendar, NOON);
        aigul = persons.keep(person("Үлгіқызы", "Айгүл"));
        daniyar = persons.keep(person("Мысалов", "Данияр"));
        context = TestContexts.direct(Language.RU, folder);
    }

    @AfterEach
    void everyFailureWasAnswered() {
        opened.close();
        assertThat(context.background().unanswered()).isEmpty();
    }

    private static Person person(String surname, String given) {
        return new Person(UUID.randomUUID(), 0, surname, given, null, null, null, null, null, null, null, null, null, null, null);
    }

    private DisclosuresViewModel viewModel(UiContext at) {
        DisclosuresViewModel viewModel = new DisclosuresViewModel(at, register, transfers, activities, persons, (disclosure, told) -> {}, NOON);
        viewModel.load();
        return viewModel;
    }

    @Test
    void oneGivingOfTwoPersonsMakesARecordForEachInOneEntry() {
        long before = opened.head().number();
        List<Disclosure> kept = register.disclose(SampleDisclosures.toThePolice(TODAY), List.of(aigul.id(), daniyar.id()));
        assertThat(opened.head().number()).isEqualTo(before + 1);
        assertThat(kept).extracting(Disclosure::number).containsExactly(1, 2);
        assertThat(kept).extracting(Disclosure::owner).containsExactly(aigul.id(), daniyar.id());
        assertThat(register.ofPerson(daniyar.id())).containsExactly(kept.get(1));
    }

    @Test
    void thePersonIsToldWithinTenWorkingDaysOverTheHolidays() {
        // Given on Wednesday 18 March 2026: 19, 20, then 26, 27, 30, 31 March, 1, 2, 3, 6 April are worked, since Nauryz takes 23 to 25 March.
        Disclosure kept = register.disclose(SampleDisclosures.toThePolice(LocalDate.of(2026, 3, 18)), List.of(aigul.id())).get(0);
        assertThat(kept.noticeDue()).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(register.notices().left(kept.noticeDue(), kept.noticeDue())).isZero();
        assertThat(register.notices().left(kept.noticeDue().plusDays(3), kept.noticeDue())).isEqualTo(-3);
        assertThat(register.awaitingNotice()).containsExactly(kept);
        register.noticed(kept, TODAY, "хат");
        assertThat(register.awaitingNotice()).isEmpty();
    }

    @Test
    void whatIsImpossibleIsToldAndNothingIsKept() {
        assertThatThrownBy(() -> register.disclose(Disclosure.fresh(TODAY.plusDays(1)), List.of()))
                .isInstanceOfSatisfying(ValidationErrors.class, faults -> assertThat(faults.all())
                        .extracting(ValidationError::field)
                        .containsExactly("on", "receiver", "data", "paper", "person"));
        assertThat(register.count(DisclosureFilter.ALL)).isZero();
        Disclosure kept = register.disclose(SampleDisclosures.toThePolice(TODAY), List.of(aigul.id())).get(0);
        assertThatThrownBy(() -> register.noticed(kept, TODAY.minusDays(1), null)).isInstanceOf(ValidationErrors.class);
        assertThat(register.find(kept.id())).contains(kept);
    }

    @Test
    void theJournalIsFoundByPaperPersonAndRecipientAndFiltered() {
        Recipient bank = transfers.keep(new Recipient(UUID.randomUUID(), LocalText.same("Мысал банк"), "bank", null, true, "KZ", null, null, null, null, null));
        register.disclose(SampleDisclosures.toThePolice(TODAY.minusDays(3)), List.of(aigul.id()));
        Disclosure toTheBank = new Disclosure(
                UUID.randomUUID(), 0, null, TODAY, bank.id(), null, null, List.of("iin"), "кредит өтінімі", null, null, false, null, null, null);
        register.disclose(toTheBank, List.of(daniyar.id()));
        DisclosuresViewModel viewModel = viewModel(context);
        assertThat(numbers(viewModel)).containsExactly(2, 1);
        type(viewModel, "Айгүл");
        assertThat(numbers(viewModel)).containsExactly(1);
        type(viewModel, "3-14/215");
        assertThat(numbers(viewModel)).containsExactly(1);
        type(viewModel, "мысал банк");
        assertThat(numbers(viewModel)).containsExactly(2);
        type(viewModel, "жоқ нәрсе");
        assertThat(numbers(viewModel)).isEmpty();
        type(viewModel, "");
        viewModel.onlyAwaiting().set(true);
        assertThat(numbers(viewModel)).containsExactly(1);
        viewModel.onlyAwaiting().set(false);
        viewModel.recipient().set(bank.id());
        assertThat(numbers(viewModel)).containsExactly(2);
        assertThat(viewModel.awaiting().get()).isEqualTo(1);
    }

    @Test
    void aRecipientToWhomSomethingWasGivenStays() {
        Recipient bank = transfers.keep(new Recipient(UUID.randomUUID(), LocalText.same("Мысал банк"), "bank", null, true, "KZ", null, null, null, null, null));
        register.disclose(
                new Disclosure(UUID.randomUUID(), 0, null, TODAY, bank.id(), null, null, List.of("iin"), "№ 5", null, null, false, null, null, null),
                List.of(daniyar.id()));
        assertThatThrownBy(() -> transfers.remove(bank)).isInstanceOf(ValidationErrors.class);
        assertThat(transfers.findRecipient(bank.id())).contains(bank);
    }

    @Test
    void aDisclosureIsWrittenInTheFormRemovedAndBroughtBack() {
        DisclosuresViewModel viewModel = viewModel(context);
        viewModel.create();
        DisclosureFormViewModel form = viewModel.form().get();
        form.persons().typed().set("Мысалов");
        form.persons().find();
        form.persons().take(form.persons().found().get(0));
        form.receiver().set("Алматы қалалық соты");
        form.data().set(List.of("full-name"));
        form.keep();
        assertThat(form.faults()).extracting(ValidationError::field).containsExactly("on", "paper", "ground");
        form.on().set(TODAY);
        form.paper().set("қаулы № 7");
        form.keep();
        assertThat(form.faults()).extracting(ValidationError::field).containsExactly("ground");
        form.ground().set(LawPack.current().bases().get(0).code());
        form.notice().set(true);
        form.keep();
        assertThat(viewModel.form().get()).isNull();
        Disclosure kept = viewModel.chosen().get().disclosure();
        assertThat(kept.person()).isEqualTo(daniyar.id());
        assertThat(kept.noticeDue()).isEqualTo(LocalDate.of(2026, 4, 16));
        viewModel.noticed(TODAY, "SMS", FXCollections.observableArrayList(), () -> {});
        assertThat(register.find(kept.id()).orElseThrow().noticedBy()).isEqualTo("SMS");
        viewModel.remove();
        assertThat(register.count(DisclosureFilter.ALL)).isZero();
        context.notices().shown().stream().flatMap(notice -> notice.asked().stream()).reduce((earlier, latest) -> latest).orElseThrow().run().run();
        assertThat(register.find(kept.id())).isPresent();
    }

    @Test
    void theJournalIsDrawn() {
        Activity orders = activities.keep(SampleActivities.orders(activities.keep(SampleActivities.base()).id()));
        Recipient bank = transfers.keep(new Recipient(
                UUID.randomUUID(), new LocalText("«Мысал банк» АҚ", "АО «Мысал банк»", "Mysal Bank JSC"), "bank", null, true, "KZ", null, null, null, null, null));
        for (int day = 1; day <= 16; day++) {
            Disclosure one = day % 3 == 0
                    ? SampleDisclosures.toThePolice(LocalDate.of(2026, 3, day))
                    : new Disclosure(
                            UUID.randomUUID(), 0, null, LocalDate.of(2026, 3, day), bank.id(), null, orders.id(), List.of("full-name", "iin"),
                            "№ " + day + "/26", "consent", null, day % 2 == 0, null, null, null);
            register.disclose(one, List.of(day % 2 == 0 ? aigul.id() : daniyar.id()));
        }
        Screenshots.saveAll(language -> screen(language, viewModel -> viewModel.choose(register.page(DisclosureFilter.ALL, 1, 1).get(0).id())), "disclosures");
        Screenshots.saveAll(language -> screen(language, viewModel -> {
            viewModel.create();
            DisclosureFormViewModel form = viewModel.form().get();
            form.persons().take(aigul);
            form.persons().typed().set("Мыс");
            form.persons().find();
            form.notice().set(true);
        }), "disclosure-form");
        assertThat(Screenshots.FOLDER.resolve("disclosures-kk-light-125.png")).isNotEmptyFile();
    }

    private Parent screen(Language language, Consumer<DisclosuresViewModel> then) {
        UiContext other = TestContexts.direct(language, folder);
        DisclosuresViewModel viewModel = viewModel(other);
        DisclosuresView view = new DisclosuresView(other, viewModel);
        Parent node = (Parent) view.node();
        view.shown();
        then.accept(viewModel);
        return node;
    }

    private static void type(DisclosuresViewModel viewModel, String words) {
        viewModel.typed().set(words);
        viewModel.load();
    }

    private static List<Integer> numbers(DisclosuresViewModel viewModel) {
        // The first look asks for the page; with a background that does everything at once it is there at the second.
        viewModel.lines().forEach(line -> {});
        return viewModel.lines().stream().map(line -> line.disclosure().number()).toList();
    }
}
