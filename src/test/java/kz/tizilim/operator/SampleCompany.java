package kz.tizilim.operator;

import java.time.LocalDate;
import java.util.List;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/** An invented company with all that its card can hold. */
public final class SampleCompany {
    private SampleCompany() {}

    public static Operator whole() {
        LocalText address = new LocalText("050000, Алматы қ., Үлгі көшесі, 1", "050000, г. Алматы, ул. Улги, 1", "1 Ulgi St., Almaty 050000");
        return new Operator(
                null,
                new LocalText("Мысал дүкен", "Мысал дүкен", "Mysal Duken"),
                new LocalText("Жауапкершілігі шектеулі серіктестік", "Товарищество с ограниченной ответственностью", "Limited liability partnership"),
                new LocalText("ЖШС", "ТОО", "LLP"),
                null,
                address,
                null,
                new LocalText("Алматы", "Алматы", "Almaty"),
                List.of("+7 (700) 000-00-00"),
                List.of("info@example.kz", "privacy@example.kz"),
                List.of("example.kz"),
                List.of("Mysal"),
                List.of("«Мысал жеткізу» ЖШС"),
                new ResponsiblePerson(
                        "Айгүл Үлгіқызы", new LocalText("Деректер қорғау жөніндегі маман", "Специалист по защите данных", "Data protection officer"), "+7 (700) 000-00-01",
                        "privacy@example.kz", "7-б", LocalDate.of(2026, 1, 12)),
                List.of(
                        new Signatory(new LocalText("Директор", "Директор", "Director"), "Т. Үлгібеков"),
                        new Signatory(new LocalText("Директордың орынбасары", "Заместитель директора", "Deputy director"), "Ж. Сынақова")),
                null,
                5,
                new PublishedPolicy(
                        "https://example.kz/privacy",
                        LocalDate.of(2026, 2, 1),
                        List.of(new StatedContact(StatedContact.Kind.NAME, "«Мысал дүкен» ЖШС"), new StatedContact(StatedContact.Kind.EMAIL, "privacy@example.kz")),
                        List.of(new CitedLaw(
                                "«Дербес деректер және оларды қорғау туралы» Заң", "Закон «О персональных данных и их защите»", "Law on Personal Data", "94-V",
                                LocalDate.of(2013, 5, 21), "KZ")),
                        new LocalText("Уәкілетті орган", "Уполномоченный орган", "Authorised body"),
                        List.of(new PublishedPolicy.PromisedRight(
                                "access", new LocalText("Ақпарат алу", "Получение сведений", "Information"), "3 working-day from receipt",
                                List.of(PublishedPolicy.Channel.EMAIL, PublishedPolicy.Channel.POST))),
                        List.of(new PublishedPolicy.SubjectLine("Деректерімді түзету", Language.KK, List.of("correction"))),
                        new Statement("Арнайы деректер жиналмайды", "Особые данные не собираются", "No special data are collected", Statement.Stance.NOT_DONE),
                        null, null, null, null,
                        new Statement("Деректер шетелге берілмейді", "Данные за рубеж не передаются", "Data do not go abroad", null),
                        List.of(new StatedPlace("Алматыдағы сервер", "Сервер в Алматы", "Server in Almaty", "KZ")),
                        List.of(new StatedGround(StatedGround.Matter.PROCESSING, new LocalText("Келісім", "Согласие", "Consent"), "consent")),
                        List.of(StatedOperation.COLLECTION, StatedOperation.STORAGE),
                        List.of(new OutsideTool("Мысал санауыш", "KZ")),
                        List.of(new LocalText("Себетті есте сақтау", "Запомнить корзину", "To remember the basket")),
                        List.of(new CookieTerm(CookieTerm.Kind.SESSION, List.of("session-ended"))),
                        List.of("last-order"), false, List.of(), List.of()));
    }
}
