package kz.tizilim.letters;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.tizilim.law.Ground;
import kz.tizilim.law.LawPack;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.ResponsiblePerson;
import kz.tizilim.operator.Signatory;
import kz.tizilim.storage.Json;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/** Drafts of an invented shop to an invented person. */
final class SampleLetters {
    static final LocalDate DATE = LocalDate.of(2026, 3, 26);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 19);

    private static final JsonNode CONTENTS = read();
    /** The ground on which each kind refuses in the samples. */
    private static final Map<LetterKind, String> GROUNDS = grounds();

    private SampleLetters() {}

    private static JsonNode read() {
        try (InputStream in = SampleLetters.class.getResourceAsStream("contents.json")) {
            return Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<LetterKind, String> grounds() {
        Map<LetterKind, String> all = new EnumMap<>(LetterKind.class);
        all.put(LetterKind.ACCESS_REFUSED, "access.no-data");
        all.put(LetterKind.CORRECTION_REFUSED, "correction.no-documents");
        all.put(LetterKind.BLOCKING_REFUSED, "blocking.no-violation-information");
        all.put(LetterKind.UNBLOCKING_REFUSED, "unblocking.violation-confirmed");
        all.put(LetterKind.DESTRUCTION_REFUSED, "destruction.processing-lawful");
        all.put(LetterKind.PROCESSING_CONTINUES, "destruction.processing-lawful");
        all.put(LetterKind.WITHDRAWAL_REFUSED, "withdrawal.unfulfilled-obligation");
        all.put(LetterKind.NEWSLETTER_REFUSED, "withdrawal.contrary-to-law");
        all.put(LetterKind.ACCOUNT_REFUSED, "deletion.life-health-rights");
        all.put(LetterKind.PUBLICATION_REFUSED, "publication.lawful");
        all.put(LetterKind.OBJECTION_REFUSED, "automated.not-automated");
        all.put(LetterKind.REVIEW_REFUSED, "algorithm.not-used");
        all.put(LetterKind.ANONYMISATION_REFUSED, "deletion.retention-by-law");
        all.put(LetterKind.RESTRICTION_REFUSED, "deletion.life-health-rights");
        all.put(LetterKind.COMPLAINT_REJECTED, "complaint.not-confirmed");
        all.put(LetterKind.CLAIM_REJECTED, "consumer.claim-unfounded");
        all.put(LetterKind.AUTHORITY_REFUSED, "authority.not-held");
        all.put(LetterKind.REST_REFUSED, "access.another-person");
        return all;
    }

    static Operator operator() {
        return operator(LocalText.same("Мысал дүкен"), List.of(new Signatory(new LocalText("Директор", "Директор", "Director"), "Т. Үлгібеков")));
    }

    static Operator operator(LocalText name, List<Signatory> signatories) {
        return new Operator(
                Operator.ID,
                name,
                new LocalText("Жауапкершілігі шектеулі серіктестік", "Товарищество с ограниченной ответственностью", "Limited liability partnership"),
                new LocalText("ЖШС", "ТОО", "LLP"),
                "991340000000",
                new LocalText("050000, Алматы қ., Үлгі көшесі, 1", "050000, г. Алматы, ул. Улги, 1", "1 Ulgi street, Almaty 050000"),
                null,
                new LocalText("Алматы қаласы", "город Алматы", "Almaty"),
                List.of("+7 (700) 000-00-00"),
                List.of("info@example.kz"),
                List.of(),
                List.of(),
                List.of(),
                new ResponsiblePerson("Ж. Сынақова", null, "+7 (700) 000-00-01", "dpo@example.kz", null, null),
                signatories,
                null,
                5,
                null);
    }

    static Draft draft(LetterKind kind, Language language) {
        return draft(kind, language, contents(kind, language));
    }

    static Draft draft(LetterKind kind, Language language, Map<String, Object> contents) {
        return draft(language, null, List.of(new Draft.Part(kind, contents, null)));
    }

    /** A letter in two languages. */
    static Draft beside(LetterKind kind, Language language, Language beside) {
        return draft(language, beside, List.of(part(kind, language, beside)));
    }

    static Draft.Part part(LetterKind kind, Language language, Language beside) {
        return new Draft.Part(kind, contents(kind, language), beside == null ? null : contents(kind, beside));
    }

    static Draft draft(Language language, Language beside, List<Draft.Part> parts) {
        LetterKind kind = parts.get(0).kind();
        if (kind == LetterKind.RECIPIENT_TOLD) {
            return new Draft(
                    kind, language, beside, new UUID(1, 1), null, null, recipient(language), List.of("050000, Алматы қ., Сынақ көшесі, 2"), null,
                    parts.get(0).contents(), parts.get(0).beside(), List.of(), beside == null ? null : recipient(beside), 0);
        }
        return new Draft(
                kind, language, beside, new UUID(1, 1), "R-2026-0032", RECEIVED, addressee(language), List.of("aigul@example.kz"),
                "Айгүл Үлгіқызы", parts.get(0).contents(), parts.get(0).beside(), parts.subList(1, parts.size()), beside == null ? null : addressee(beside), 0);
    }

    private static String recipient(Language language) {
        return in(language, "«Сынақ хабар» ЖШС-ға", "ТОО «Сынақ хабар»", "Synaq Habar LLP");
    }

    private static String addressee(Language language) {
        return in(language, "Айгүл Үлгіқызына", "Айгүл Үлгіқызы", "Aigul Ulgiqyzy");
    }

    /** All that the law pack asks of a kind, and a little more. */
    static Map<String, Object> contents(LetterKind kind, Language language) {
        Map<String, Object> said = new HashMap<>();
        List<String> codes = LawPack.current().letter(kind.code()).codes();
        codes.stream().filter(CONTENTS::has).forEach(code -> said.put(code, value(CONTENTS.get(code), language)));
        if (codes.contains("ground")) {
            said.putAll(refused(GROUNDS.get(kind), language));
        }
        switch (kind) {
            case ACCESS_GRANTED -> said.putAll(granted(language));
            case NO_DATA -> said.put("what-was-checked", checked("access.no-data", language));
            case WITHDRAWAL_ACCEPTED -> said.putAll(accepted(language));
            case COMPLAINT_REJECTED, CLAIM_REJECTED -> said.put("findings", value(CONTENTS.get("findings-rejected"), language));
            case CLARIFICATION -> said.putAll(clarification(language));
            default -> {}
        }
        return said;
    }

    private static Object value(JsonNode node, Language language) {
        if (node.isArray()) {
            List<Object> all = new ArrayList<>();
            node.forEach(each -> all.add(value(each, language)));
            return all;
        }
        return node.isBoolean() ? node.asBoolean() : node.get(language.code()).asText();
    }

    private static Map<String, Object> granted(Language language) {
        Map<String, Object> said = new HashMap<>();
        said.put("confirmation", true);
        said.put("purposes", List.of(
                in(language, "тапсырысты ресімдеу және жеткізу", "оформление и доставка заказа", "taking and delivering orders"),
                in(language, "өтініштерге жауап беру", "ответы на обращения", "answering requests")));
        said.put("sources", List.of(in(language, "субъектінің өзінен", "от самого субъекта", "from the person herself")));
        said.put("methods", List.of(in(language, "сайттағы нысанды толтыру арқылы", "через форму на сайте", "by the form of the site")));
        said.put("data-list", List.of(
                in(language, "тегі, аты, әкесінің аты", "фамилия, имя, отчество", "surname, given name, patronymic"),
                in(language, "телефон нөмірі", "номер телефона", "telephone number"),
                in(language, "жеткізу мекенжайы", "адрес доставки", "delivery address")));
        said.put("terms-with-storage", List.of(in(
                language,
                "Тапсырыстарды жеткізу: соңғы тапсырыс күнінен бастап 5 жыл, содан кейін деректер жойылады",
                "Доставка заказов: 5 лет со дня последнего заказа, затем данные уничтожаются",
                "Delivery of orders: 5 years from the last order, then the data are destroyed")));
        said.put("free-of-charge", true);
        said.put("bases", List.of(in(
                language, "Тапсырыстар — Алматы қ., Үлгі көшесі, 1", "Заказы — г. Алматы, ул. Улги, 1", "Orders — 1 Ulgi street, Almaty")));
        said.put("recipients", List.of(in(
                language, "«Сынақ жеткізу» ЖШС, Алматы қ., Мысал көшесі, 7", "ТОО «Сынақ жеткізу», г. Алматы, ул. Мысал, 7",
                "Synaq Jetkizu LLP, 7 Mysal street, Almaty")));
        said.put("person", "Үлгібекова Айгүл Үлгіқызы");
        said.put("extract", List.of(Map.of(
                "activity", in(language, "Тапсырыстарды жеткізу", "Доставка заказов", "Delivery of orders"),
                "base", in(language, "Тапсырыстар", "Заказы", "Orders"),
                "records", 2,
                "rows", List.of(
                        row(in(language, "тегі, аты, әкесінің аты", "фамилия, имя, отчество", "surname, given name, patronymic"), "Үлгібекова Айгүл Үлгіқызы"),
                        row(in(language, "телефон нөмірі", "номер телефона", "telephone number"), "+7 (700) 000-00-02"),
                        row(in(language, "жеткізу мекенжайы", "адрес доставки", "delivery address"), "")))));
        return said;
    }

    /** What a large case says: twelve activities with three data each. */
    static Map<String, Object> large(Language language) {
        Map<String, Object> said = granted(language);
        List<Map<String, Object>> blocks = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        List<String> data = new ArrayList<>();
        for (int activity = 1; activity <= 12; activity++) {
            String name = in(language, "Тапсырыстарды жеткізу, " + activity + "-қойма", "Доставка заказов, склад " + activity, "Delivery of orders, store " + activity);
            terms.add(name + in(language, ": 5 жыл, содан кейін деректер жойылады", ": 5 лет, затем данные уничтожаются", ": 5 years, then the data are destroyed"));
            int first = 3 * activity - 2;
            List<String> names = IntStream.range(first, first + 3)
                    .mapToObj(i -> in(language, "жеткізу мекенжайы (" + i + ")", "адрес доставки (" + i + ")", "delivery address (" + i + ")"))
                    .toList();
            data.addAll(names);
            blocks.add(Map.of(
                    "activity", name,
                    "base", in(language, "Тапсырыстар", "Заказы", "Orders"),
                    "records", activity,
                    "rows", names.stream().map(datum -> row(datum, "050000, Алматы қ., Үлгі көшесі, 2, 3-пәтер")).toList()));
        }
        said.put("extract", blocks);
        said.put("terms-with-storage", terms);
        said.put("data-list", data);
        return said;
    }

    private static Map<String, Object> refused(String code, Language language) {
        Ground ground = LawPack.current().refusals().stream().filter(known -> known.code().equals(code)).findFirst().orElseThrow();
        Map<String, Object> said = new HashMap<>();
        said.put("ground", ground.words().in(language));
        said.put("article", ground.citation().article().in(language));
        said.put("reason", code.startsWith("access")
                ? in(language, "деректер өзге телефон нөмірімен де ізделді", "данные искали и по другому номеру телефона", "the data were also searched by another telephone number")
                : in(language, "№ 7 шарт бойынша тауардың ақысы төленбеген", "по договору № 7 не оплачен товар", "the goods under contract No. 7 are not paid for"));
        said.put("what-was-checked", checked(code, language));
        said.put("complaint-authority", LawPack.current().authority("authorised-body", DATE).orElseThrow().name().in(language));
        said.put("court", LawPack.current().authority("court", DATE).orElseThrow().name().in(language));
        return said;
    }

    private static List<String> checked(String code, Language language) {
        return List.of(
                in(language, "өтініштің мәтіні және оған қоса берілген құжаттар қаралды", "изучены текст обращения и приложенные к нему документы", "the text of the request and the papers enclosed with it were examined"),
                in(language, "өтініш иесінің жеке басы расталды", "личность заявителя подтверждена", "the identity of the applicant was confirmed"),
                code.startsWith("access")
                        ? in(language, "«Тапсырыстар» базасы тексерілді: жазба табылған жоқ", "проверена база «Заказы»: записей не найдено", "the base “Orders” was searched: no record was found")
                        : in(language, "«Тапсырыстар» базасы тексерілді: 2 жазба табылды", "проверена база «Заказы»: найдены 2 записи", "the base “Orders” was searched: 2 records were found"));
    }

    private static Map<String, Object> accepted(Language language) {
        Map<String, Object> said = new HashMap<>();
        said.put("what-stops", List.of(
                in(language, "Жаңалықтар мен ұсыныстарды жіберу", "Рассылка новостей и предложений", "Sending news and offers"),
                in(language, "Сатып алу қалауын зерделеу", "Изучение покупательских предпочтений", "Study of shopping preferences")));
        said.put("from-when", DateFormatter.of(language).from(DATE));
        said.put("destruction-date", List.of(in(
                language,
                "Жаңалықтар мен ұсыныстарды жіберу: деректер 2026 жылғы 9 сәуірден кешіктірмей жойылады",
                "Рассылка новостей и предложений: данные будут уничтожены не позднее 9 апреля 2026 года",
                "Sending news and offers: the data will be destroyed no later than 9 April 2026")));
        said.put("what-stays-and-why", List.of(in(
                language,
                "«Бухгалтерлік есеп»: негізі — заңдарда белгіленген өзге де жағдайлар («Дербес деректер және оларды қорғау туралы» Заңның 9-бабының 10) тармақшасы); сақтау мерзімі — 5 жыл, содан кейін деректер жойылады",
                "«Бухгалтерский учёт»: основание — иные случаи, установленные законами (подпункт 10) статьи 9 Закона «О персональных данных и их защите»); срок хранения — 5 лет, затем данные уничтожаются",
                "“Accounting”: basis — other cases set by laws (article 9(10) of the Law on Personal Data and Their Protection); storage period — 5 years, then the data are destroyed")));
        said.put("recipients-told", List.of(in(
                language, "«Сынақ хабар» ЖШС — хабарлама жіберілді", "ТОО «Сынақ хабар» — направлено уведомление", "Synaq Habar LLP — notified")));
        return said;
    }

    private static Map<String, Object> clarification(Language language) {
        Map<String, Object> said = new HashMap<>();
        said.put("what-is-missing", in(
                language,
                "тапсырыс рәсімделген телефон нөмірі немесе тапсырыстың нөмірі\nақпаратты қандай тәсілмен алғыңыз келетіні.",
                "номер телефона, на который оформлен заказ, или номер заказа\nкаким способом Вы хотите получить информацию.",
                "the telephone number under which the order was made, or the number of the order\nhow you would like to receive the information."));
        said.put("how-to-send", List.of("dpo@example.kz", in(
                language, "050000, Алматы қ., Үлгі көшесі, 1", "050000, г. Алматы, ул. Улги, 1", "1 Ulgi street, Almaty 050000")));
        said.put("term-not-paused", true);
        said.put("no-paper-identity-copy", true);
        said.put("due", DateFormatter.of(language).notLater(LocalDate.of(2026, 3, 27)));
        return said;
    }

    private static Map<String, Object> row(String name, String value) {
        return Map.of("name", name, "value", value);
    }

    static String in(Language language, String kk, String ru, String en) {
        return new LocalText(kk, ru, en).in(language);
    }
}
