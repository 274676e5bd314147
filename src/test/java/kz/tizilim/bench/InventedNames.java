package kz.tizilim.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import kz.tizilim.text.IdentityNumber;

/**
 * Names, IINs, telephones and addresses of nobody, spread as in a real register: a few surnames and given names are borne by many, most
 * by some. Searching is as hard as its commonest words, so six names by turns would measure nothing.
 */
final class InventedNames {
    private static final List<String> MEN = words("Нұрлан Серік Ерлан Асхат Бауыржан Марат Қайрат Дәурен Ерболат Мейрам Арман Данияр Тимур Санжар Руслан Азамат Бекзат"
            + " Мұрат Талғат Нұржан Әділ Ғалым Бақытжан Жандос Олжас Айдос Қуаныш Мақсат Рүстем Әлібек Думан Ержан Абай Ілияс Жасұлан Сәкен"
            + " Төлеген Кенжебек Оразбек Шыңғыс Ұлан Үсен Өмірбек Хамит Нариман Аслан Мәди Алихан Бекболат Амангелді Александр Сергей Дмитрий"
            + " Андрей Алексей Игорь Виктор Евгений Павел Николай");
    private static final List<String> WOMEN = words("Айгүл Гүлнұр Сәуле Жанар Динара Алия Мәдина Айжан Әсел Гүлмира Қарлығаш Ұлбосын Іңкәр Ғалия Ләззат Бақыт Шолпан Раушан"
            + " Назгүл Меруерт Ақмарал Әлия Томирис Камила Аружан Жансая Айнұр Зарина Мөлдір Самал Гүлжан Нұргүл Перизат Ботагөз Айым Фариза"
            + " Сабина Эльмира Роза Тоғжан Үміт Өрік Хадиша Шынар Елена Ольга Наталья Ирина Светлана Татьяна Марина Анна Юлия Екатерина");
    private static final List<String> STEMS = words("Ахмет Оспан Ыбырай Омар Сүлеймен Абдрахман Исқақ Жұмабек Қасым Серік Нұрлан Тілеу Бек Смағұл Байжан Төлеген Ермек Мұқан"
            + " Қабдол Оразбай Сәрсен Дүйсен Есен Жақсылық Кәрім Мұса Рахым Садық Тұрсын Утеген Шәкір Ысмайыл Алдаберген Баймұрат Дос Ергали"
            + " Жанәбіл Қалмұрат Құрман Малик Наурыз Өтеш Пернебек Рысбек Сапар Тәжі Үсен Хасен Шәріп Әбіл Ғаббас Іскендір Аман Бақтияр Ғали"
            + " Дәулет Еркін Жомарт Зейнолла Кенже Қонысбай Латиф Молдағали Нығмет Орынбасар Рамазан Сейіт Темір Ұзақ Фазыл Шоқан Әлім Баян Мейір"
            + " Қажы Сағын Тоқтар Жолды Бейсен Абдол Асқар Бердібек Дәрібай Жүніс Иман Қожа Мәлік Нұрпейіс Ораз Сұлтан Тасболат Хамза Шайқы Ербол");
    private static final List<String> STREETS = words("Үлгі Мысал Сынақ Тәжірибе Өрнек Көрініс");

    private static final List<String> DOMAINS = words("kz com org net");

    private final Random random;
    private int made;

    InventedNames(Random random) {
        this.random = random;
    }

    /** Surname, given name and patronymic of somebody. */
    List<String> somebody() {
        boolean woman = random.nextBoolean();
        String surname = oneOf(STEMS) + "ов" + (woman ? "а" : "");
        String patronymic = oneOf(MEN) + (woman ? "қызы" : "ұлы");
        return List.of(surname, oneOf(woman ? WOMEN : MEN), random.nextInt(6) == 0 ? "" : patronymic);
    }

    /** A number that checks but whose month is the thirteenth to ninety-ninth, so that it belongs to nobody; another one each time. */
    String iin() {
        while (true) {
            int number = made++;
            String digits = String.format(
                    Locale.ROOT, "%02d%02d%02d%d%04d", 50 + number % 50, 13 + number / 50 % 87, 1 + number / 4350 % 28, 3 + number % 2,
                    random.nextInt(10_000));
            for (int last = 0; last < 10; last++) {
                if (IdentityNumber.check(digits + last).valid()) {
                    return digits + last;
                }
            }
        }
    }

    String phone() {
        return String.format(Locale.ROOT, "+7 (7%02d) %07d", random.nextInt(100), random.nextInt(10_000_000));
    }

    String email() {
        return "user" + random.nextInt(1_000_000) + "@example." + oneOf(DOMAINS);
    }

    String address() {
        return String.format(Locale.ROOT, "050000, Алматы қ., %s көшесі, %d", oneOf(STREETS), 1 + random.nextInt(200));
    }

    // Squared: the first of a list is borne by a tenth of all, the last ones by hardly anybody.
    private String oneOf(List<String> words) {
        double place = random.nextDouble();
        return words.get((int) (words.size() * place * place));
    }

    private static List<String> words(String listed) {
        return List.of(listed.split(" "));
    }
}
