package kz.tizilim.subjects.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Registers;
import kz.tizilim.subjects.Masking;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonFields;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.subjects.SamplePersonCompany;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.HeldDesk;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonsViewModelTest {
    private static final Clock NOON = Clock.fixed(LocalDate.of(2026, 3, 19).atTime(12, 0).atZone(ZoneId.of("Asia/Almaty")).toInstant(), ZoneId.of("Asia/Almaty"));

    @TempDir
    private Path folder;

    private RegisterFolder opened;
    private PersonRegister register;
    private UiContext context;
    private PersonsViewModel viewModel;

    @BeforeEach
    void openARegisterWithTwoPersons() {
        opened = Registers.in(folder, List.of(ActivityRegister.tables(), PersonRegister.tables()));
        register = new PersonRegister(opened, NOON);
        context = TestContexts.direct(Language.KK, folder);
        viewModel = new PersonsViewModel(context, register, new ActivityRegister(opened), SamplePersonCompany.of(opened), act -> {});
        register.keep(person("Үлгіқызы", "Айгүл", "991332300002"));
        register.keep(person("Сынақова", "Жанар", null));
        viewModel.load();
    }

    @AfterEach
    void everyFailureWasAnswered() {
        opened.close();
        assertThat(context.background().unanswered()).isEmpty();
    }

    static Person person(String surname, String given, String iin) {
        return new Person(
                UUID.randomUUID(), 0, surname, given, null, iin, null, List.of(iin == null ? "sheber@example.kz" : "aigul@example.kz"), List.of("+7 700 000 00 00"),
                "Алматы, Үлгі көшесі, 2", Language.KK, List.of("customers"), given + " " + surname + "на", null, null);
    }

    @Test
    void personsStandInTheOrderOfTheirNames() {
        assertThat(viewModel.persons()).extracting(Person::surname).containsExactly("Сынақова", "Үлгіқызы");
        assertThat(viewModel.count().get()).isEqualTo(2);
    }

    @Test
    void theSavedPersonsCardIsShownWhateverRowWasClickedMeanwhile() {
        try (HeldDesk held = new HeldDesk(folder.resolve("held"))) {
            PersonsViewModel slow = new PersonsViewModel(
                    held.context(), register, new ActivityRegister(opened), SamplePersonCompany.of(opened), act -> {});
            Person other = viewModel.persons().get(1);
            held.late(slow::load);
            held.late(() -> slow.choose(other.id()));
            held.late(() -> {
                slow.create();
                slow.form().get().value(PersonFields.SURNAME).setValue("Жаңадан");
                slow.form().get().value(PersonFields.GIVEN).setValue("Асқар");
                slow.form().get().keep();
                slow.choose(other.id());
            });
            assertThat(slow.form().get()).isNull();
            assertThat(slow.chosen().get().person().surname()).isEqualTo("Жаңадан");
            held.late(slow::load);
            assertThat(slow.chosen().get().person().surname()).isEqualTo("Жаңадан");
        }
    }

    @Test
    void typingShowsOnlyThoseWhoAreFound() {
        viewModel.typed().set("айгүл");
        viewModel.find();
        assertThat(viewModel.persons()).extracting(Person::given).containsExactly("Айгүл");
        viewModel.typed().set("");
        viewModel.find();
        assertThat(viewModel.persons()).hasSize(2);
    }

    @Test
    void anIinIsMaskedUntilItIsAskedFor() {
        assertThat(Masking.iin("991332300002")).isEqualTo("••••••••0002");
        viewModel.choose(viewModel.persons().get(1).id());
        viewModel.revealed().set(true);
        viewModel.choose(viewModel.persons().get(0).id());
        assertThat(viewModel.revealed().get()).isFalse();
    }

    @Test
    void aWrongIinIsNotKept() {
        viewModel.create();
        viewModel.form().get().value(PersonFields.SURNAME).setValue("Үлгібеков");
        viewModel.form().get().value(PersonFields.IIN).setValue("991332300003");
        assertThat(viewModel.form().get().iinProblem()).isNotEmpty();
        viewModel.form().get().keep();
        assertThat(viewModel.form().get().faults()).extracting(ValidationError::field).containsExactly("iin");
    }

    @Test
    void aStrangeButPossibleIinIsWarnedOfAndKept() {
        viewModel.create();
        viewModel.form().get().value(PersonFields.SURNAME).setValue("Үлгібеков");
        viewModel.form().get().value(PersonFields.IIN).setValue("991332 300311");
        assertThat(viewModel.form().get().iinProblem()).isEmpty();
        assertThat(viewModel.form().get().iinWarnings()).containsExactly("text.identity.no-birth-date");
        viewModel.form().get().keep();
        assertThat(viewModel.chosen().get().person().iin()).isEqualTo("991332300311");
        assertThat(viewModel.chosen().get().person().number()).isEqualTo(3);
    }

    @Test
    void anotherPersonWithTheSameIinIsShownWhileItIsTypedAndOnTheCard() {
        viewModel.create();
        viewModel.form().get().value(PersonFields.SURNAME).setValue("Үлгіқызы");
        viewModel.form().get().value(PersonFields.IIN).setValue("991332300002");
        assertThat(viewModel.form().get().sameIin()).extracting(Person::given).containsExactly("Айгүл");
        viewModel.form().get().keep();
        assertThat(viewModel.chosen().get().duplicates()).extracting(duplicate -> duplicate.person().given()).containsExactly("Айгүл");
    }

    @Test
    void theKazakhAddresseeFollowsTheNameUntilTheOfficerWritesHerOwn() {
        viewModel.create();
        PersonFormViewModel form = viewModel.form().get();
        form.value(PersonFields.SURNAME).setValue("Мысалов");
        form.value(PersonFields.GIVEN).setValue("Қайрат");
        assertThat(form.value(PersonFields.ADDRESSEE_KK).getValue()).isEqualTo("Қайрат Мысаловқа");
        form.value(PersonFields.ADDRESSEE_KK).setValue("Құрметті Қайратқа");
        form.value(PersonFields.SURNAME).setValue("Мысалбай");
        assertThat(form.value(PersonFields.ADDRESSEE_KK).getValue()).isEqualTo("Құрметті Қайратқа");
    }

    @Test
    void aFormThatIsLeftAsItWasIsNotChanged() {
        viewModel.choose(viewModel.persons().get(1).id());
        viewModel.edit();
        assertThat(viewModel.form().get().isChanged()).isFalse();
        viewModel.form().get().value(PersonFields.ADDRESS).setValue("Астана");
        assertThat(viewModel.form().get().isChanged()).isTrue();
    }
}
