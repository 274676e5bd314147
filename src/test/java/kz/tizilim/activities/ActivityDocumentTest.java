package kz.tizilim.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tizilim.documents.KeptPaper;
import kz.tizilim.documents.Paper;
import kz.tizilim.documents.PaperText;
import kz.tizilim.documents.VeraPdf;
import kz.tizilim.operator.Operator;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ActivityDocumentTest {
    private static final UUID BASE = new UUID(3, 1);
    private static final String HEAD = "128, 9f2c 77ab 03de 41c0";

    @ParameterizedTest
    @EnumSource(Language.class)
    void theRegisterIsPrintedAsItWasKept(Language language) {
        Paper paper = print(List.of(full(1), empty(2)), language);
        KeptPaper.assertAsKept(ActivityDocumentTest.class, "register_" + language.code(), paper.pdf());
        VeraPdf.assertAccessibleArchive(paper.pdf());
    }

    @Test
    void twelveActivitiesGetBookmarks() {
        List<Activity> many = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            many.add(full(number));
        }
        Paper paper = print(many, Language.KK);
        VeraPdf.assertAccessibleArchive(paper.pdf());
        assertThat(PaperText.of(paper.pdf())).contains("12. Тапсырыстарды жеткізу", HEAD);
    }

    @Test
    void aRegisterWithoutActivitiesSaysSo() {
        assertThat(PaperText.of(print(List.of(), Language.RU).pdf())).contains("В реестре нет видов деятельности по обработке");
    }

    @Test
    void namesAreNoMarkup() {
        Activity hostile = new Activity(
                new UUID(2, 9), 9, LocalText.same("<b>A</b> {{x}} {0} '"), null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, false, false, false, null, null, null);
        assertThat(PaperText.of(print(List.of(hostile), Language.EN).pdf())).contains("9. <b>A</b> {{x}} {0} ' (draft)");
    }

    private static Paper print(List<Activity> activities, Language language) {
        PersonalDataStore base = new PersonalDataStore(
                BASE, new LocalText("Тапсырыстар базасы", "База заказов", "Orders base"), "KZ",
                new LocalText("Алматы қ., Үлгі көшесі, 1", "г. Алматы, ул. Улги, 1", "1 Ulgi street, Almaty"), null, true, List.of("Сату бөлімінің басшысы"),
                List.of(
                        PersonalDataStore.Copy.valueOf("DE"),
                        new PersonalDataStore.Copy("NL", LocalText.same("Amsterdam, Keizersgracht 1"), PersonalDataStore.Medium.PAPER, false, List.of("Example B.V."))));
        Map<UUID, List<String>> recipients = Map.of(new UUID(2, 1), List.of("«Сынақ жеткізу» ЖШС", "Synaq Cloud GmbH"));
        ActivityDocument.Sheet sheet = new ActivityDocument.Sheet(activities, List.of(base), recipients, LocalDate.of(2026, 3, 26), HEAD);
        return new ActivityDocument(new Dictionaries(List.of())).print(sheet, operator(), language);
    }

    private static Activity full(int number) {
        Retention term = new Retention(5, Retention.Unit.YEAR, "last-order", Retention.Fate.DESTROY);
        return new Activity(
                new UUID(2, number), number, new LocalText("Тапсырыстарды жеткізу", "Доставка заказов", "Delivery of orders"),
                ActivityStatus.IN_FORCE, Role.ON_ORDER,
                new LocalText("Сату бөлімінің басшысы", "Руководитель отдела продаж", "Head of sales"), LocalDate.of(2027, 3, 1),
                List.of(
                        new Purpose(new LocalText("Тапсырысты жеткізу", "Доставка заказа", "Delivery of the order"), "consent",
                                new LocalText("шарттық міндеттемелерді орындау", "исполнение договора", "performance of the contract")),
                        new Purpose(new LocalText("Салық есебі", "Налоговый учёт", "Tax accounting"), "article-9-10", null)),
                List.of(
                        new DataItem("full-name", new LocalText("кімге жеткізілетінін білу үшін", "чтобы знать, кому доставить", "to know whom to deliver to"), null),
                        new DataItem("iin", null, new Retention(3, Retention.Unit.MONTH, "last-order", null))),
                List.of("customers"), List.of("subject"), List.of("web-form"),
                List.of(Operation.COLLECTION, Operation.STORAGE, Operation.USE, Operation.DESTRUCTION), null, List.of(BASE), term,
                List.of("policy-approved"), true, false, true,
                new Order(LocalText.same("Мысал банк"), "7/2026", LocalDate.of(2026, 1, 12), LocalDate.of(2027, 1, 11)), 12_000L,
                new LocalText("сейфтің кілті тек бөлім басшысында", "ключ от сейфа только у руководителя", "only the head holds the key of the safe"));
    }

    private static Activity empty(int number) {
        return new Activity(
                new UUID(2, number), number, new LocalText("Жаңалықтар жіберу", "Рассылка новостей", "Sending news"), null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, false, false, false, null, null, null);
    }

    private static Operator operator() {
        return new Operator(
                null, LocalText.same("Мысал дүкен"), null, new LocalText("ЖШС", "ТОО", "LLP"), "991340000000", null, null, null, null, null,
                null, null, null, null, null, null, 5, null);
    }
}
