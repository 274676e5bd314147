package kz.tizilim.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tizilim.text.LocalText;

/** Invented activities of an invented shop. */
public final class SampleActivities {
    private SampleActivities() {}

    public static PersonalDataStore base() {
        return new PersonalDataStore(
                UUID.randomUUID(), new LocalText("Тапсырыстар базасы", "База заказов", "Orders database"), "KZ",
                new LocalText("Алматы, өз сервері", "Алматы, свой сервер", "Almaty, own server"), PersonalDataStore.Medium.ELECTRONIC, true,
                List.of("Сату бөлімі"), List.of());
    }

    public static PersonalDataStore baseAbroad() {
        return new PersonalDataStore(
                UUID.randomUUID(), new LocalText("Хабарлама тарату қызметі", "Сервис рассылки", "Mailing service"), "DE",
                new LocalText("Франкфурт", "Франкфурт", "Frankfurt"), PersonalDataStore.Medium.ELECTRONIC, false, List.of(), List.of());
    }

    /** A card that says everything. */
    public static Activity orders(UUID base) {
        LocalText why = new LocalText("Тапсырысты жеткізу үшін", "Чтобы доставить заказ", "To deliver the order");
        return new Activity(
                UUID.randomUUID(), 0, new LocalText("Тапсырыстарды орындау", "Исполнение заказов", "Fulfilling orders"),
                ActivityStatus.IN_FORCE, Role.OWN, new LocalText("Сату бөлімінің басшысы", "Руководитель отдела продаж", "Head of sales"),
                LocalDate.of(2027, 3, 1),
                List.of(
                        new Purpose(
                                new LocalText("Тауарларды сату және жеткізу", "Продажа и доставка товаров", "Sale and delivery of goods"), "consent",
                                new LocalText("шарттық міндеттемелерді орындау", "исполнение договорных обязательств", "performance of the contract")),
                        new Purpose(new LocalText("Өтініштерге жауап беру", "Ответы на обращения", "Answering requests"), "consent", null)),
                List.of(
                        new DataItem("full-name", why, null),
                        new DataItem("iin", new LocalText("Шарт жасасу үшін", "Для заключения договора", "To conclude the contract"), null),
                        new DataItem("phone", why, null),
                        new DataItem("delivery-address", why, new Retention(1, Retention.Unit.YEAR, "last-order", Retention.Fate.DESTROY)),
                        new DataItem("identity-document", why, null)),
                List.of("customers"), List.of("subject"), List.of("web-form"),
                List.of(Operation.COLLECTION, Operation.STORAGE, Operation.CHANGE, Operation.USE, Operation.DESTRUCTION), Automation.MIXED,
                List.of(base), new Retention(5, Retention.Unit.YEAR, "last-order", Retention.Fate.DESTROY),
                List.of(new Dictionaries(List.of()).all(Dictionary.MEASURES).get(0).code()), false, true, false, null, 1200L, null);
    }

    /** A card that says only its name, and whose purpose has no basis. */
    public static Activity video() {
        return new Activity(
                UUID.randomUUID(), 0, new LocalText("Бейнебақылау", "Видеонаблюдение", "Video surveillance"), ActivityStatus.DRAFT, null, null,
                null, List.of(new Purpose(new LocalText("Қауіпсіздік", "Безопасность", "Safety"), null, null)), List.of(), List.of(), List.of(),
                List.of(), List.of(), null, List.of(), null, List.of(), false, false, false, null, null, null);
    }
}
