package kz.tizilim.consents;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.ActivityRegister;
import kz.tizilim.activities.ActivityStatus;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Purpose;
import kz.tizilim.activities.Retention;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Registers;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.OperatorRegister;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.transfers.Recipient;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.transfers.TransferRegister;

/** An invented company with two activities, a recipient abroad, two persons and a text, on 19 March 2026. */
public final class SampleConsents implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 19);
    public static final LocalText DELIVERY = new LocalText("Тапсырысты жеткізу", "Доставка заказа", "Delivery of the order");
    public static final LocalText NEWS = new LocalText("Жаңалықтар жіберу", "Рассылка новостей", "Sending news");

    public final RegisterFolder folder;
    public final OperatorRegister operators;
    public final ActivityRegister activities;
    public final PersonRegister persons;
    public final TransferRegister transfers;
    public final ConsentRegister consents;
    public final Activity orders;
    public final Activity news;
    public final Recipient cloud;
    public final Person aigul;
    public final Person zhanar;

    private final MovingClock clock = new MovingClock();

    private static final class MovingClock extends Clock {
        private LocalDate day = TODAY;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Almaty");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public java.time.Instant instant() {
            return day.atTime(12, 0).atZone(getZone()).toInstant();
        }
    }

    public SampleConsents(Path place) {
        folder = Registers.in(
                place,
                List.of(OperatorRegister.tables(), ActivityRegister.tables(), PersonRegister.tables(), TransferRegister.tables(), ConsentRegister.tables()));
        operators = new OperatorRegister(folder);
        activities = new ActivityRegister(folder);
        persons = new PersonRegister(folder, clock);
        transfers = new TransferRegister(folder);
        consents = new ConsentRegister(folder, operators, clock);
        operators.keep(new Operator(
                null, LocalText.same("Мысал дүкен"), null, new LocalText("ЖШС", "ТОО", "LLP"), "991340000007",
                new LocalText("050000, Алматы қ., Үлгі көшесі, 1", "050000, г. Алматы, ул. Улги, 1", "1 Ulgi St., Almaty 050000"), null, null, null,
                null, null, null, null, null, null, null, 5, null));
        orders = activities.keep(activity("Тапсырыстарды орындау", "Исполнение заказов", "Fulfilling orders", DELIVERY));
        news = activities.keep(activity("Жаңалықтар тарату", "Новостная рассылка", "Newsletter", NEWS));
        cloud = transfers.keep(new Recipient(
                UUID.randomUUID(), LocalText.same("Synaq Cloud GmbH"), "it-providers", Recipient.RecipientRole.PROCESSOR, true, "DE", null, null, null, null, null));
        transfers.keep(new Transfer(UUID.randomUUID(), orders.id(), cloud.id(), List.of("full-name"), null, "consent-to-transfer", "DE"));
        aigul = persons.keep(person("Үлгіқызы", "Айгүл", "991332300002"));
        zhanar = persons.keep(person("Сынақова", "Жанар", null));
    }

    /** The same consents by a register that was never asked before. */
    public ConsentRegister afresh() {
        return new ConsentRegister(folder, operators, clock);
    }

    /** Goes to another day. */
    public void on(LocalDate day) {
        clock.day = day;
    }

    public ConsentFormatter words() {
        return new ConsentFormatter(operators.find().orElseThrow(), activities.dictionaries(), transfers.recipients());
    }

    public ConsentPapers papers() {
        return new ConsentPapers(
                consents, operators, persons, new PassportRows(consents, activities, transfers), () -> "128:9f2c77ab03de41c09f2c77ab03de41c09f2c77ab03de41c09f2c77ab03de41c0");
    }

    /** A draft with every item, for orders and news, valid for two years. */
    public ConsentText draft() {
        return new ConsentText(
                UUID.randomUUID(), 0, 1, new LocalText("Сатып алушының келісімі", "Согласие покупателя", "Consent of a customer"), null,
                List.of(orders.id(), news.id()), List.of(DELIVERY, NEWS), List.of("full-name", "phone", "email"), Validity.of(2, Retention.Unit.YEAR), true,
                List.of(cloud.id()), true, List.of("DE"), false, null, null, List.of(Language.KK, Language.RU, Language.EN), null, null, null);
    }

    /** A draft that says nothing but its name. */
    public static ConsentText named() {
        return new ConsentText(
                UUID.randomUUID(), 0, 1, NEWS, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public ConsentText used() {
        return consents.use(consents.keep(draft()), words());
    }

    public Consent given(Person person, ConsentText text) {
        return consents.keep(Consent.fresh(person.id(), TODAY).by(text.id()), null);
    }

    @Override
    public void close() {
        folder.close();
    }

    private static Activity activity(String kk, String ru, String en, LocalText purpose) {
        return new Activity(
                UUID.randomUUID(), 0, new LocalText(kk, ru, en), ActivityStatus.IN_FORCE, null, null, null, List.of(new Purpose(purpose, "consent", null)),
                List.of(new DataItem("full-name", null, null)), List.of("customers"), null, null, null, null, null, null, null, false, false, false, null, null, null);
    }

    private static Person person(String surname, String given, String iin) {
        return new Person(
                UUID.randomUUID(), 0, surname, given, null, iin, null, List.of(), List.of(iin == null ? "+7 700 000 00 01" : "+7 700 000 00 02"), null, Language.KK,
                List.of("customers"), null, null, null);
    }
}
