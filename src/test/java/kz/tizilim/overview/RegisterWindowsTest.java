package kz.tizilim.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kz.tizilim.activities.Activities;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.SampleActivities;
import kz.tizilim.activities.TermRegister;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Registers;
import kz.tizilim.operator.Company;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.operator.PolicyCodes;
import kz.tizilim.operator.SampleCompany;
import kz.tizilim.operator.days.CalendarView;
import kz.tizilim.operator.days.CalendarViewModel;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.subjects.Persons;
import kz.tizilim.subjects.SamplePersonCompany;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.DisclosureRegister;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.transfers.Transfers;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.ShownScreen;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each screen of the registers in a window: its controls reach its view model, and what was written reaches the register. */
class RegisterWindowsTest {
    private static final Clock NOON = Clock.fixed(LocalDate.of(2026, 3, 19).atTime(12, 0).atZone(ZoneId.of("Asia/Almaty")).toInstant(), ZoneId.of("Asia/Almaty"));

    @TempDir
    private Path folder;

    private RegisterFolder opened;
    private OperatorRegister operators;
    private ActivityRegister activities;
    private PersonRegister persons;
    private TransferRegister transfers;
    private UiContext context;

    @BeforeEach
    void openARegister() {
        opened = Registers.in(
                folder, List.of(OperatorRegister.tables(), ActivityRegister.tables(), PersonRegister.tables(), TransferRegister.tables()));
        operators = new OperatorRegister(opened);
        activities = new ActivityRegister(opened);
        persons = new PersonRegister(opened, NOON);
        transfers = new TransferRegister(opened);
        context = TestContexts.direct(Language.KK, folder);
    }

    @AfterEach
    void everyFailureWasAnswered() {
        opened.close();
        assertThat(context.background().unanswered()).isEmpty();
    }

    @Test
    void aGapOfAnActivityLeadsToItsFieldAndSavingClosesIt() throws Exception {
        activities.keep(SampleActivities.video());
        try (ShownScreen screen = ShownScreen.of(context, new Activities(context, activities, new TermRegister(opened, ActivityRegister.termUses()), () -> 0).screen())) {
            screen.click("activities-gap-retention");
            assertThat(screen.focused()).isEqualTo("activities-form-amount");
            screen.type("3").click("ui-form-keep");
            assertThat(screen.words("activities-form-trigger-problem")).isEqualTo(context.say("text.fault.required"));
            assertThat(activities.all().get(0).retention()).isNull();
            screen.click("ui-form-leave").click("dialog-act");
            screen.click("activities-gap-answerable");
            assertThat(screen.focused()).startsWith("activities-form-answerable");
            screen.type("Директор").press(KeyCode.CONTROL, KeyCode.S);
            Activity kept = activities.all().get(0);
            assertThat(kept.answerable().kk()).isEqualTo("Директор");
        }
    }

    @Test
    void aPersonIsFoundAsOneTypesAndTheIinIsShownWhenAsked() throws Exception {
        persons.keep(person("Үлгіқызы", "Айгүл", "991332300002"));
        persons.keep(person("Сынақова", "Жанар", null));
        try (ShownScreen screen = ShownScreen.of(context, new Persons(context, persons, activities, SamplePersonCompany.of(opened)).screen())) {
            screen.click("subjects-search").type("айг").await("subjects-table", TableView.class, table -> table.getItems().size() == 1);
            screen.press(KeyCode.DOWN);
            assertThat(screen.words("subjects-iin")).isEqualTo("••••••••0002");
            screen.click("subjects-iin-show");
            assertThat(screen.words("subjects-iin")).isEqualTo("991332300002");
            screen.click("subjects-edit").click("subjects-form-patronymic").type("Асанқызы").press(KeyCode.CONTROL, KeyCode.S);
            assertThat(persons.search("айгүл", 1).get(0).patronymic()).isEqualTo("Асанқызы");
        }
    }

    private static Person person(String surname, String given, String iin) {
        return new Person(UUID.randomUUID(), 0, surname, given, null, iin, null, null, null, null, null, null, null, null, null);
    }

    @Test
    void aRecipientIsWrittenWithTheKeyboard() {
        try (ShownScreen screen = ShownScreen.of(context, new Transfers(
                    context, new Transfers.Registers(transfers, new DisclosureRegister(opened, operators::calendar, NOON), activities, persons),
                    new Transfers.Printing(SampleCompany::whole, () -> "1", (title, name, pdf) -> {}, (disclosure, told) -> {}), NOON).screen())) {
            screen.click("transfers-sections-recipients").press(KeyCode.CONTROL, KeyCode.N);
            assertThat(screen.focused()).isEqualTo("transfers-form-name-kk");
            screen.type("Мысал банк").press(KeyCode.CONTROL, KeyCode.S);
            assertThat(transfers.recipients()).extracting(recipient -> recipient.name().kk()).containsExactly("Мысал банк");
            screen.click("transfers-sections-all").find("transfers-table");
        }
    }

    @Test
    void aWrongBinStaysOnTheFormAndSaysWhy() {
        operators.keep(SampleCompany.whole());
        try (ShownScreen screen = ShownScreen.of(context, new Company(context, operators, PolicyCodes.NONE, (title, fileName, pdf) -> {}, NOON, List::of).screen())) {
            screen.click("operator-edit").click("operator-form-bin").type("123").press(KeyCode.CONTROL, KeyCode.S);
            assertThat(screen.words("operator-form-bin-problem")).isEqualTo(context.say("text.identity.length", 3));
            assertThat(screen.focused()).isEqualTo("operator-form-bin");
            assertThat(operators.find().orElseThrow().bin()).isNull();
        }
    }

    @Test
    void aDayOfTheOfficersOwnIsAddedInTheCalendar() {
        try (ShownScreen screen = ShownScreen.of(context, new CalendarView(context, new CalendarViewModel(context, operators, 2026, List::of)))) {
            screen.click("operator-day-add").click("operator-day-keep");
            assertThat(screen.words("operator-day-date-problem")).isEqualTo(context.say("text.fault.required"));
            screen.click("operator-day-date").type("10.06.2026").press(KeyCode.ENTER);
            Node kind = screen.find("operator-day-kind");
            Screenshots.onScreen(() -> {
                kind.requestFocus();
                return kind;
            });
            screen.press(KeyCode.DOWN);
            screen.click("operator-day-name-kk").type("Жаңа мереке").click("operator-day-keep");
            assertThat(operators.calendar().isWorking(LocalDate.of(2026, 6, 10))).isFalse();
        }
    }

    @Test
    void aDatabaseIsWrittenChangedAndNamedAsUsed() {
        try (ShownScreen screen = ShownScreen.of(context, new Activities(context, activities, new TermRegister(opened, ActivityRegister.termUses()), () -> 0).screen())) {
            screen.click("activities-sections-databases").press(KeyCode.CONTROL, KeyCode.N);
            screen.press(KeyCode.CONTROL, KeyCode.S);
            assertThat(screen.words("activities-base-name-problem")).isEqualTo(context.say("text.fault.required"));
            assertThat(activities.bases()).isEmpty();
            screen.click("activities-base-name-kk").type("Тапсырыстар базасы").press(KeyCode.CONTROL, KeyCode.S);
            assertThat(activities.bases()).extracting(base -> base.name().kk()).containsExactly("Тапсырыстар базасы");
            screen.click("activities-base-edit").click("activities-base-access").type("сатушылар").press(KeyCode.CONTROL, KeyCode.S);
            assertThat(activities.bases().get(0).access()).containsExactly("сатушылар");
        }
    }

    @Test
    void aWordOfTheOfficersOwnIsAddedToADictionary() throws Exception {
        int shipped = activities.dictionaries().all(Dictionary.DATA).size();
        try (ShownScreen screen = ShownScreen.of(context, new Activities(context, activities, new TermRegister(opened, ActivityRegister.termUses()), () -> 0).screen())) {
            screen.click("activities-sections-words").press(KeyCode.CONTROL, KeyCode.N);
            screen.click("activities-term-name-kk").type("бонус картасының нөмірі").click("activities-term-keep");
            assertThat(screen.words("activities-term-name-problem")).isEqualTo(context.say("activities.term.both"));
            screen.click("activities-term-name-ru-tab").click("activities-term-name-ru").type("номер бонусной карты").click("activities-term-keep");
            assertThat(activities.dictionaries().all(Dictionary.DATA)).hasSize(shipped + 1);
            assertThat(activities.dictionaries().all(Dictionary.DATA)).extracting(term -> term.name().ru()).contains("номер бонусной карты");
        }
    }

    @Test
    void theAddressOfAnAuthorityIsEnteredAndShownAsTheOfficersOwn() {
        operators.keep(SampleCompany.whole());
        try (ShownScreen screen = ShownScreen.of(context, new Company(context, operators, PolicyCodes.NONE, (title, fileName, pdf) -> {}, NOON, List::of).screen())) {
            screen.click("operator-sections-authorities").click("operator-authority-address-kk");
            screen.type("010000, Мысал қаласы").press(KeyCode.CONTROL, KeyCode.S);
            assertThat(operators.authority("authorised-body", LocalDate.of(2026, 3, 19)).orElseThrow().address().kk()).isEqualTo("010000, Мысал қаласы");
            assertThat(screen.words("operator-authority-authorised-body")).isEqualTo(context.say("operator.authorities.own", context.wording().date(LocalDate.of(2026, 3, 19))));
        }
    }

    @Test
    void whatIsMissingLeadsToItsPlace() {
        List<String> ways = new ArrayList<>();
        MissingRows missing = new MissingRows(
                operators, activities, transfers, new MissingRows.Ways(ways::add, (id, field) -> ways.add(field), id -> ways.add("recipient")));
        try (ShownScreen screen = ShownScreen.of(context, new Overview(context, List::of, missing, NOON).screen())) {
            screen.click("overview-missing-0-1");
            assertThat(ways).containsExactly("name");
        }
    }
}
