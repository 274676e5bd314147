package kz.tizilim.documents;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/** Letters of an invented shop to invented people, for the tests of papers. */
final class SamplePapers {
    static final String SHOP = "«Мысал дүкен» ЖШС";

    private SamplePapers() {}

    static Paper replyInKazakh() {
        return Papers.make(template("reply_kk"), kazakh(), infoInKazakh());
    }

    static PaperInfo infoInKazakh() {
        return PaperInfo.of("Дербес деректер туралы ақпарат беру жөнінде", Language.KK, SHOP);
    }

    static PaperTemplate template(String name) {
        return PaperTemplate.of(SamplePapers.class, "templates/" + name + ".html");
    }

    static Map<String, Object> kazakh() {
        Map<String, Object> letter = letter();
        letter.put("date", "2026 жылғы 26 наурыз");
        letter.put("number", "32-ш");
        letter.put("reference", List.of("2026 жылғы 19 наурыздағы", "№ 2026/0032 өтінішке"));
        letter.put("addressee", Map.of("name", "Айгүл Үлгіқызына", "lines", List.of("aigul@example.kz")));
        letter.put("heading", "Дербес деректер туралы ақпарат беру жөнінде");
        letter.put("salutation", "Құрметті Айгүл Үлгіқызы!");
        letter.put("enclosure", "дербес деректер туралы үзінді, 1 парақ.");
        return values(letter, "2026 жылғы 19 наурыздағы", List.of(
                "Өңдеу мақсаттары: тапсырысты ресімдеу және жеткізу; өтініштерге жауап беру.",
                "Деректер Сіз сайттағы нысанды толтырған кезде алынды; автоматтандырылған тәсілмен өңделеді.",
                "Өңделетін деректердің тізбесі қоса беріліп отырған үзіндіде келтірілген.",
                "Сақтау мерзімі: соңғы тапсырыстан кейін бес жыл, содан соң деректер жойылады."));
    }

    static Map<String, Object> russian() {
        Map<String, Object> letter = letter();
        letter.put("date", "26 марта 2026 года");
        letter.put("number", "32-ш");
        letter.put("place", "г. Алматы");
        letter.put("access", "Конфиденциально");
        letter.put("reference", List.of("На обращение № 2026/0032", "от 19 марта 2026 года"));
        letter.put("addressee", Map.of("name", "Үлгіқызы Айгүл", "lines", List.of("050000, г. Алматы, ул. Примерная, 2, кв. 3")));
        letter.put("heading", "О предоставлении информации о персональных данных");
        letter.put("salutation", "Уважаемая Айгүл Үлгіқызы!");
        letter.put("enclosures", List.of("Выписка о персональных данных, на 1 листе.", "Копия текста согласия, на 2 листах."));
        return values(letter, "19 марта 2026 года", List.of(
                "Цели обработки: оформление и доставка заказа; ответы на обращения.",
                "Данные получены при заполнении Вами формы на сайте; обрабатываются автоматизированным способом.",
                "Перечень обрабатываемых данных приведён в прилагаемой выписке.",
                "Срок хранения: пять лет после последнего заказа, затем данные уничтожаются."));
    }

    static Map<String, Object> english() {
        Map<String, Object> letter = letter();
        letter.put("date", "26 March 2026");
        letter.put("number", "32-ш");
        letter.put("reference", List.of("To your request No 2026/0032", "of 19 March 2026"));
        letter.put("addressee", Map.of("name", "Ms Aigul Ulgiqyzy", "lines", List.of("aigul@example.kz")));
        letter.put("heading", "On information about personal data");
        letter.put("salutation", "Dear Ms Ulgiqyzy,");
        letter.put("enclosure", "extract of personal data, 1 sheet.");
        return values(letter, "19 March 2026", List.of(
                "Purposes: taking and delivering orders; answering requests.",
                "The data were received when you filled in the form of the site; they are processed by automated means."));
    }

    static Map<String, Object> extract() {
        Map<String, Object> values = kazakh();
        values.put("rows", IntStream.rangeClosed(1, 24)
                .mapToObj(i -> Map.of("number", i, "what", i % 3 == 0 ? "Жеткізу мекенжайы (" + i + ")" : "Тегі, аты, әкесінің аты (" + i + ")",
                        "purpose", "тапсырысты ресімдеу және жеткізу", "term", "соңғы тапсырыстан кейін бес жыл"))
                .toList());
        return values;
    }

    static Map<String, Object> two() {
        Map<String, Object> values = kazakh();
        Map<String, Object> letter = new HashMap<>(map(values.get("letter")));
        letter.put("date", "26.03.2026");
        letter.remove("heading");
        letter.put("salutations", List.of(new LocalText("Құрметті Айгүл Үлгіқызы!", "Уважаемая Айгүл Үлгіқызы!", null)));
        values.put("letter", letter);
        values.put("pairs", List.of(
                new LocalText("«Мысал дүкен» ЖШС Сіздің 2026 жылғы 19 наурыздағы өтінішіңізді қарап, Сіздің дербес деректеріңізді өңдейтінін растайды.",
                        "ТОО «Мысал дүкен», рассмотрев Ваше обращение от 19 марта 2026 года, подтверждает обработку Ваших персональных данных.", null),
                new LocalText("Өңдеу мақсаттары: тапсырысты ресімдеу және жеткізу; өтініштерге жауап беру.",
                        "Цели обработки: оформление и доставка заказа; ответы на обращения.", null),
                new LocalText("Сақтау мерзімі: соңғы тапсырыстан кейін бес жыл, содан соң деректер жойылады.",
                        "Срок хранения: пять лет после последнего заказа, затем данные уничтожаются.", null),
                new LocalText("Жауаппен келіспеген жағдайда Сіз дербес деректерді қорғау саласындағы уәкілетті органға немесе сотқа жүгінуге құқылысыз.",
                        "В случае несогласия с ответом Вы вправе обратиться в уполномоченный орган в сфере защиты персональных данных или в суд.", null)));
        return values;
    }

    /** A picture with a see-through ground, as logos have. */
    static byte[] logo() {
        BufferedImage picture = new BufferedImage(240, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x1F, 0x5F, 0x8B));
        pen.setStroke(new BasicStroke(14));
        pen.drawRoundRect(20, 20, 200, 160, 60, 60);
        pen.fillOval(80, 60, 80, 80);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, Object> withLogo(Map<String, Object> values) {
        Map<String, Object> operator = new HashMap<>(map(values.get("operator")));
        operator.put("logo", PaperImage.address(logo()));
        Map<String, Object> changed = new HashMap<>(values);
        changed.put("operator", operator);
        return changed;
    }

    private static Map<String, Object> letter() {
        Map<String, Object> letter = new HashMap<>();
        letter.put("signatories", List.of(Map.of("post", "Директор", "name", "Т. Үлгібеков")));
        letter.put("executor", Map.of("name", "Ж. Сынақова", "phone", "+7 (700) 000-00-01"));
        return letter;
    }

    private static Map<String, Object> values(Map<String, Object> letter, String date, List<String> answers) {
        Map<String, Object> operator = new HashMap<>();
        operator.put("form", new LocalText("Жауапкершілігі шектеулі серіктестік", "Товарищество с ограниченной ответственностью", null));
        operator.put("name", LocalText.same("«МЫСАЛ ДҮКЕН»"));
        operator.put("short", new LocalText(SHOP, "ТОО «Мысал дүкен»", "Mysal Dúken LLP"));
        operator.put("bin", "991340000000");
        operator.put("address", new LocalText("050000, Алматы қ., Үлгі көшесі, 1", "050000, г. Алматы, ул. Улги, 1", null));
        operator.put("phone", "+7 (700) 000-00-00");
        operator.put("reach", "info@example.kz");
        Map<String, Object> values = new HashMap<>();
        values.put("operator", operator);
        values.put("letter", letter);
        values.put("request", Map.of("date", date));
        values.put("answers", answers);
        return values;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
