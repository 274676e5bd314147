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
                        List.of(new LocalText("«Дербес деректер және оларды қорғау туралы» Заң", "Закон «О персональных данных и их защите»", "Law on Personal Data")),
                        new LocalText("Уәкілетті орган", "Уполномоченный орган", "Authorised body"),
                        List.of(new PublishedPolicy.PromisedRight("access", null, "7 working-day from confirmation", List.of(PublishedPolicy.Channel.EMAIL, PublishedPolicy.Channel.POST))),
                        List.of(new PublishedPolicy.SubjectLine("Деректерімді түзету", Language.KK, List.of("correction"))),
                        null, null, null, null, null, null, null));
    }
}
