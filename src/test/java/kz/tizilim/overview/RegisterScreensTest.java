package kz.tizilim.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Parent;
import kz.tizilim.activities.Activities;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
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
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.transfers.DisclosureRegister;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferRegister;
import kz.tizilim.transfers.Transfers;
import kz.tizilim.transfers.card.RecipientsViewModel;
import kz.tizilim.transfers.card.TransfersView;
import kz.tizilim.ui.Screen;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.mark.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the screens of company, calendar, recipients and the first screen look like, in every language and look. */
class RegisterScreensTest {
    private static final Clock NOON = Clock.fixed(LocalDate.of(2026, 3, 19).atTime(12, 0).atZone(ZoneId.of("Asia/Almaty")).toInstant(), ZoneId.of("Asia/Almaty"));

    @TempDir
    private Path folder;

    private RegisterFolder opened;
    private OperatorRegister operators;
    private ActivityRegister activities;
    private PersonRegister persons;
    private TransferRegister transfers;

    @BeforeEach
    void openARegister() {
        opened = Registers.in(folder, List.of(OperatorRegister.tables(), ActivityRegister.tables(), PersonRegister.tables(), TransferRegister.tables()));
        operators = new OperatorRegister(opened);
        activities = new ActivityRegister(opened);
        persons = new PersonRegister(opened, NOON);
        transfers = new TransferRegister(opened);
        operators.keep(SampleCompany.whole());
        activities.keep(SampleActivities.baseAbroad());
        Activity orders = activities.keep(SampleActivities.orders(activities.keep(SampleActivities.base()).id()));
        activities.keep(SampleActivities.video());
        Recipient cloud = transfers.keep(recipient("Beispiel Cloud", "DE", null));
        Recipient courier = transfers.keep(recipient("Мысал жеткізу", "KZ", LocalDate.of(2026, 4, 10)));
        transfers.keep(new Transfer(UUID.randomUUID(), orders.id(), cloud.id(), List.of("phone", "iin"), null, null, "DE"));
        transfers.keep(new Transfer(
                UUID.randomUUID(), orders.id(), courier.id(), List.of("full-name", "phone", "delivery-address"),
                new LocalText("Тауарды жеткізу", "Доставка товара", "Delivery"), "consent", "KZ"));
    }

    @AfterEach
    void letGo() {
        opened.close();
    }

    private static Recipient recipient(String name, String country, LocalDate expires) {
        return new Recipient(
                UUID.randomUUID(), LocalText.same(name), "courier", Recipient.RecipientRole.PROCESSOR, true, country, null, null,
                new Recipient.Contract("12/1", LocalDate.of(2025, 4, 1), expires), null, null);
    }

    @Test
    void theCompanyIsDrawn() {
        draw("company-card", context -> new Company(context, operators, PolicyCodes.NONE, (title, fileName, pdf) -> {}, NOON, List::of).screen());
        draw("company-form", context -> {
            Company company = new Company(context, operators, PolicyCodes.NONE, (title, fileName, pdf) -> {}, NOON, List::of);
            company.fill("name");
            return company.screen();
        });
    }

    @Test
    void theCalendarIsDrawn() {
        draw("calendar", context -> new CalendarView(context, new CalendarViewModel(context, operators, 2026, List::of)));
    }

    @Test
    void recipientsAndTransfersAreDrawn() {
        UUID cloud = transfers.recipients().stream().filter(Recipient::isAbroad).findFirst().orElseThrow().id();
        draw("recipients-card", context -> {
            Transfers room = new Transfers(
                    context, new Transfers.Registers(transfers, new DisclosureRegister(opened, operators::calendar, NOON), activities, persons),
                    new Transfers.Printing(SampleCompany::whole, () -> "1", (title, name, pdf) -> {}, (disclosure, told) -> {}), NOON);
            room.show(cloud);
            return room.screen();
        });
        draw("recipients-transfers", context -> new TransfersView(context, new RecipientsViewModel(context, transfers, activities, NOON), () -> {}));
    }

    @Test
    void theFirstScreenIsDrawn() {
        MissingRows.Ways ways = new MissingRows.Ways(field -> {}, (id, field) -> {}, id -> {});
        List<DueRow> due = List.of(
                new DueRow("Т. Үлгібеков", "№ 2026/0031", LocalDate.of(2026, 3, 18), "1 күн өтті", Tone.LATE, () -> {}),
                new DueRow("Үлгіқызы Айгүл", "№ 2026/0032", LocalDate.of(2026, 3, 27), "5 жұмыс күні", Tone.SOON, () -> {}));
        draw("today", context -> new Overview(context, () -> due, new MissingRows(operators, activities, transfers, ways), NOON).screen());
        draw("today-calm", context -> new Overview(context, List::of, new MissingRows(operators, activities, transfers, ways), NOON).screen());
    }

    @Test
    void theActivitiesAreDrawnWithTheirSections() {
        draw("activities-sections", context -> new Activities(context, activities, new TermRegister(opened, ActivityRegister.termUses()), () -> 0).screen());
    }

    private void draw(String name, Function<UiContext, Screen> made) {
        Screenshots.saveAll(language -> screen(language, made), name);
        assertThat(Screenshots.FOLDER.resolve(name + "-kk-light-125.png")).isNotEmptyFile();
    }

    private Parent screen(Language language, Function<UiContext, Screen> made) {
        Screen screen = made.apply(TestContexts.direct(language, folder));
        Parent node = (Parent) screen.node();
        screen.shown();
        return node;
    }
}
