package kz.tizilim.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.activities.Purpose;
import kz.tizilim.activities.Retention;
import kz.tizilim.consents.ConsentFormatter;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.consents.TextDrafts;
import kz.tizilim.consents.Validity;
import kz.tizilim.journal.NewRegister;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Unlock;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.PublishedPolicy;
import kz.tizilim.operator.Signatory;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.transfers.Transfer;
import kz.tizilim.vault.KeyDerivation;
import kz.tizilim.vault.RecoveryCode;

/** A desk over a real register in a folder of the test, with an invented company and one person, on a day of the test's choosing. */
public final class TestSession {
    public static final String PASSPHRASE = "үлгі-тізілім-2026";
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private TestSession() {}

    /** An empty register, opened on this day at noon. */
    public static RegisterSession empty(Path folder, String day) {
        RegisterFolder made = RegisterFolder.create(
                folder, RegisterSession.SCHEMA, new NewRegister(PASSPHRASE.toCharArray(), RecoveryCode.random(), new KeyDerivation.Cost(1024, 1, 1)), Progress.NONE);
        return new RegisterSession(made, clock(day));
    }

    /** A register made before, opened again. */
    public static RegisterSession again(Path folder, String day) {
        return new RegisterSession(RegisterFolder.open(folder, RegisterSession.SCHEMA, Unlock.passphrase(PASSPHRASE.toCharArray()), Progress.NONE), clock(day));
    }

    /** A register with a company, one activity with its base, and one person who belongs to it. */
    public static RegisterSession withCompany(Path folder, String day) {
        RegisterSession session = empty(folder, day);
        session.operators().keep(operator(List.of()));
        PersonalDataStore base = session.activities().keep(new PersonalDataStore(
                UUID.randomUUID(), new LocalText("Тапсырыстар базасы", "База заказов", "Orders base"), "KZ",
                new LocalText("Алматы, Үлгі көшесі, 1", "Алматы, ул. Улги, 1", "1 Ulgi St., Almaty"), null, true, List.of(), List.of()));
        session.activities().keep(activity(base.id()));
        session.persons().keep(person());
        return session;
    }

    /** The text of a consent to the first activity, in use from the desk's day. */
    public static ConsentText textInUse(RegisterSession session) {
        Activity first = session.activities().all().get(0);
        List<Transfer> given = session.transfers().ofActivity(first.id());
        List<UUID> recipients = given.stream().map(Transfer::recipient).distinct().toList();
        List<String> countries = TextDrafts.of(first, first.purposes(), given, session.activities().bases()).countries();
        ConsentText draft = new ConsentText(
                UUID.randomUUID(), 0, 1, first.name(), null, List.of(first.id()), List.of(first.purposes().get(0).name()), List.of("full-name"),
                Validity.untilPurpose(), !recipients.isEmpty(), recipients, !countries.isEmpty(), countries, false, null, null, null, null, null, null);
        ConsentFormatter words = new ConsentFormatter(session.operators().find().orElseThrow(), session.activities().dictionaries(), List.of());
        return session.consents().use(session.consents().keep(draft), words);
    }

    public static Clock clock(String day) {
        return Clock.fixed(LocalDateTime.parse(day + "T12:00").atZone(ZONE).toInstant(), ZONE);
    }

    public static Operator operator(List<PublishedPolicy.PromisedRight> promised) {
        PublishedPolicy policy = PublishedPolicy.promising(promised, List.of());
        return new Operator(
                null, new LocalText("Мысал дүкен", "Мысал дүкен", "Mysal Duken"),
                new LocalText("Жауапкершілігі шектеулі серіктестік", "Товарищество с ограниченной ответственностью", "Limited liability partnership"),
                new LocalText("ЖШС", "ТОО", "LLP"), "991340000007",
                new LocalText("050000, Алматы қ., Үлгі көшесі, 1", "050000, г. Алматы, ул. Улги, 1", "1 Ulgi St., Almaty 050000"), null,
                new LocalText("Алматы", "Алматы", "Almaty"), List.of("+7 (700) 000-00-00"), List.of("info@example.kz"),
                List.of("example.kz"), null, null, null,
                List.of(new Signatory(new LocalText("Директор", "Директор", "Director"), "Т. Үлгібеков")), null, 5, policy);
    }

    private static Activity activity(UUID base) {
        return new Activity(
                UUID.randomUUID(), 0, new LocalText("Тапсырыстарды орындау", "Исполнение заказов", "Fulfilling orders"), null, null,
                new LocalText("Сату бөлімінің басшысы", "Руководитель отдела продаж", "Head of sales"), null,
                List.of(new Purpose(new LocalText("Тапсырысты жеткізу", "Доставка заказа", "Delivery of the order"), "consent", null)),
                List.of(new DataItem("full-name", new LocalText("Кімге жеткізілетінін білу үшін", "Чтобы знать, кому доставить", "To know whom to deliver to"), null)),
                List.of("customers"), List.of("subject"), List.of("web-form"), null, null, List.of(base),
                new Retention(5, Retention.Unit.YEAR, "last-order", Retention.Fate.DESTROY), null, false, false, false, null, null, null);
    }

    private static Person person() {
        return new Person(
                UUID.randomUUID(), 0, "Үлгіқызы", "Айгүл", null, "991332300002", null, List.of("aigul@example.kz"), null,
                "050000, Алматы, Үлгі көшесі, 2", Language.KK, List.of("customers"), "Айгүл Үлгіқызына", null, null);
    }
}
