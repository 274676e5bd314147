package kz.tizilim.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.SampleActivities;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Registers;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.operator.SampleCompany;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.transfers.Disclosure;
import kz.tizilim.transfers.DisclosureRegister;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.SampleDisclosures;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.mark.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayViewModelTest {
    private static final Clock NOON = Clock.fixed(LocalDate.of(2026, 3, 19).atTime(12, 0).atZone(ZoneId.of("Asia/Almaty")).toInstant(), ZoneId.of("Asia/Almaty"));

    @TempDir
    private Path folder;

    private final List<String> opened = new ArrayList<>();
    private RegisterFolder register;
    private OperatorRegister operators;
    private ActivityRegister activities;
    private TransferRegister transfers;
    private DisclosureRegister disclosures;
    private UiContext context;
    private TodayViewModel viewModel;

    @BeforeEach
    void openARegister() {
        register = Registers.in(folder, List.of(OperatorRegister.tables(), ActivityRegister.tables(), PersonRegister.tables(), TransferRegister.tables()));
        operators = new OperatorRegister(register);
        activities = new ActivityRegister(register);
        transfers = new TransferRegister(register);
        disclosures = new DisclosureRegister(register, operators::calendar, NOON);
        context = TestContexts.direct(Language.KK, folder);
        MissingRows.Ways ways =
                new MissingRows.Ways(field -> opened.add("company " + field), (id, field) -> opened.add("activity " + field), id -> opened.add("recipient"));
        DueRow due = new DueRow("Үлгіқызы Айгүл", "Ақпарат · № 2026/0032", LocalDate.of(2026, 3, 27), "5 жұмыс күні", Tone.SOON, () -> opened.add("request"));
        viewModel = new TodayViewModel(context, () -> List.of(due), new MissingRows(operators, activities, transfers, ways)::on, wording -> List.of(), NOON);
    }

    @AfterEach
    void everyFailureWasAnswered() {
        register.close();
        assertThat(context.background().unanswered()).isEmpty();
    }

    private void fillTheRegister() {
        operators.keep(SampleCompany.whole());
        activities.keep(SampleActivities.orders(activities.keep(SampleActivities.base()).id()));
    }

    @Test
    void anEmptyRegisterAsksForTheCompanyFirst() {
        viewModel.load();
        assertThat(viewModel.missing()).extracting(MissingRow::what).contains(context.say("overview.company.bin"), context.say("overview.company.name"));
        viewModel.missing().get(0).open().run();
        assertThat(opened).containsExactly("company name");
    }

    @Test
    void whatOtherRoomsTellComesAfterTheRegistersOnce() {
        MissingRow later = new MissingRow("Саясат", "ескірген", true, () -> {});
        MissingRows.Ways ways = new MissingRows.Ways(field -> {}, (id, field) -> {}, id -> {});
        MissingRows rows = new MissingRows(operators, activities, transfers, ways).with(wording -> List.of(later));
        TodayViewModel today = new TodayViewModel(context, List::of, rows::on, rows::later, NOON);
        today.load();
        today.load();
        assertThat(today.missing()).endsWith(later).containsOnlyOnce(later);
    }

    @Test
    void theRegisterIsNotAskedAgainBeforeItAnswersUnlessTheLanguageChanges() {
        List<Language> asked = new ArrayList<>();
        TodayViewModel[] today = new TodayViewModel[1];
        today[0] = new TodayViewModel(
                context,
                List::of,
                (day, wording) -> {
                    asked.add(wording.language());
                    today[0].load();
                    context.wording().speak(Language.RU);
                    today[0].load();
                    return List.of();
                },
                wording -> List.of(),
                NOON);
        today[0].load();
        assertThat(asked).containsExactly(Language.KK, Language.RU);
    }

    @Test
    void aGapOfAnActivityLeadsToItsField() {
        fillTheRegister();
        activities.keep(SampleActivities.video());
        viewModel.load();
        MissingRow retention =
                viewModel.missing().stream().filter(row -> row.what().equals(context.say("activities.gap.retention"))).findFirst().orElseThrow();
        assertThat(retention.where()).isEqualTo("Бейнебақылау");
        retention.open().run();
        assertThat(opened).containsExactly("activity retention");
    }

    @Test
    void aContractThatEndsAndATransferWithoutGroundAreTold() {
        fillTheRegister();
        Recipient cloud = transfers.keep(new Recipient(
                UUID.randomUUID(), LocalText.same("Beispiel Cloud"), null, null, true, "DE", null, null,
                new Recipient.Contract("1", null, LocalDate.of(2026, 3, 1)), null, null));
        transfers.keep(new Transfer(UUID.randomUUID(), activities.all().get(0).id(), cloud.id(), null, null, null, "DE"));
        viewModel.load();
        assertThat(viewModel.missing().stream().filter(row -> row.where().equals("Beispiel Cloud")).map(MissingRow::what))
                .containsExactly(context.say("overview.no-ground"));
        assertThat(reminders().on(LocalDate.of(2026, 3, 19), context.wording())).extracting(DueRow::title, DueRow::line, DueRow::tone)
                .containsExactly(tuple("Beispiel Cloud", context.say("overview.contract"), Tone.LATE));
    }

    @Test
    void whatIsDueComesFromTheWiring() {
        viewModel.load();
        assertThat(viewModel.due()).extracting(DueRow::title).containsExactly("Үлгіқызы Айгүл");
        viewModel.due().get(0).open().run();
        assertThat(opened).containsExactly("request");
    }

    @Test
    void aReviewIsToldThirtyDaysBefore() {
        fillTheRegister();
        assertThat(reminders().on(LocalDate.of(2027, 1, 29), context.wording())).isEmpty();
        assertThat(reminders().on(LocalDate.of(2027, 1, 30), context.wording())).extracting(DueRow::tone).containsExactly(Tone.SOON);
        List<DueRow> late = reminders().on(LocalDate.of(2027, 3, 2), context.wording());
        assertThat(late).extracting(DueRow::tone).containsExactly(Tone.LATE);
        late.get(0).open().run();
        assertThat(opened).containsExactly("activity reviewOn");
    }

    @Test
    void aNoticeThatIsOwedStandsHereUntilItIsGiven() {
        fillTheRegister();
        PersonRegister persons = new PersonRegister(register, NOON);
        Person person = persons.keep(new Person(
                UUID.randomUUID(), 0, "Үлгіқызы", "Айгүл", null, null, null, null, null, null, null, null, null, null, null));
        Disclosure kept = disclosures.disclose(SampleDisclosures.toThePolice(LocalDate.of(2026, 3, 2)), List.of(person.id())).get(0);
        List<DueRow> rows = reminders().on(LocalDate.of(2026, 3, 19), context.wording());
        assertThat(rows).extracting(DueRow::due).containsExactly(kept.noticeDue());
        rows.get(0).open().run();
        assertThat(opened).containsExactly("disclosure");
        disclosures.noticed(kept, LocalDate.of(2026, 3, 18), "хатпен");
        assertThat(reminders().on(LocalDate.of(2026, 3, 19), context.wording())).isEmpty();
    }

    private ReminderRows reminders() {
        return new ReminderRows(
                activities, transfers, disclosures,
                new ReminderRows.Ways(id -> opened.add("disclosure"), (id, field) -> opened.add("activity " + field), id -> opened.add("recipient")));
    }
}
