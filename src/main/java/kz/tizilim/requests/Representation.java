package kz.tizilim.requests;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a letter is written for somebody else: by a power of attorney, by a lawyer, for a relative, or by the parent or guardian of a
 * child. A child who only helped to type, a paper that is only asked about and a name that others misused make nobody a representative.
 */
final class Representation {
    private static final String FLAGS = "(?iuUm)";
    /** Grown-up relatives in the cases in which somebody speaks for them. */
    private static final String RELATIVE = "(?:маму|маме|мамы|мать|матер\\w+|отца|отцу|папу|папы|папе|мужа|мужу|супруг\\w*|жену|жены|жене|бабушк\\w+|дедушк\\w+|деда|брата|брату|сестр\\w+|т[её]щ\\w+|свекров\\w+|тест\\w|родител\\w+|тёт\\w+|тет[юе]|дяд\\w+|сосед\\w+)";
    private static final String KAZAKH_RELATIVE = "(?:анам|әкем|апам|атам|әжем|шешем|күйеуім|жұбайым|әйелім|зайыбым|ағам|інім|қарындасым|әпкем|сіңлім|енем|атам|көршім|анасы|әкесі)";
    private static final String ENGLISH_RELATIVE = "my (?:late |elderly |old )?(?:mother|father|mum|mom|dad|husband|wife|spouse|grandmother|grandfather|grandma|brother|sister|aunt|uncle|parents?|neighbou?r)";

    private static final List<Pattern> ATTORNEY = patterns(
            // A paper by which the writer acts, not one that somebody else used or that is only asked about.
            "(?:действу\\w+|представля\\w+|обраща\\w+|пиш\\w+|прошу|запрашива\\w+|прилага\\w+|приложен\\w*|прикреп\\w+|вложен\\w*|направля\\w+|требую|ходатайству\\w+)(?:(?![.!?\\n]|не нуж).){0,90}доверенност(?!\\w* (?:не|нужна|нужно|потребу))",
            "доверенност\\w*\\s*(?:№|от \\d|\\(|прилага|приложен|прикреп|есть|имеется|на руках|во влож|в прилож|на (?:меня|мо[её])|оформлен|выдан|при себе)",
            "(?:по|на основании) доверенности[ ,]+(?:от|выда|за|прошу|обраща|действ|представ)|моя доверенност",
            "довер(?:ител\\w+|ивш\\w+)|подзащитн|адвокат\\w* (?:ордер|кабинет|контор|(?-i:\\p{Lu}))|ордер адвоката|^\\W*адвокат |я[ ,—-]+(?:адвокат|юрист|представитель|поверенн)|мо(?:его|ей|ему|им|их|й|я) (?:клиент|довер|подзащитн|подопечн)",
            "в интересах (?:моего|моей|гр|клиент|довер|мам|отц|муж|жен|супруг|семь)|представля(?:ю|ем|ющ\\w+) (?:\\w+ ){0,2}?(?:интересы|сторону)|как (?:законный |уполномоченный )?представитель|представител[ья] по",
            "(?:от имени|от лица|по поручению|по просьбе|вместо) (?:моего|моей|моих|своего|своей|своих|гражданин\\w*|клиент\\w*|" + RELATIVE + ")",
            "(?:пишу|обращаюсь|прошу|хлопочу|спрашиваю) за (?:мо\\w+ |сво\\w+ |престарел\\w+ |больн\\w+ |пожил\\w+ )?" + RELATIVE + "|^\\W*за (?:мо[юе]\\w* |сво[юе]\\w* )?" + RELATIVE + "\\W*$|пишу за (?:не[её]|него|них)",
            "сенімхат\\w*(?: (?:бойынша|негізінде|арқылы|ұсын|қоса|бар|берген|№|нөмір|көшірме))|(?:сенімхат|сенім қағаз)\\w*(?:(?![.!?\\n]).){0,40}(?:қоса|тіркел|бар\\b|жібер|әрекет|жүгін|негіз)|сенім білдір(?:уш|ген|іп)|менің клиентім|клиентімнің|(?<!\\w)өкілі? ?(?:мін|боламын|болып|ретінде)\\b|өкілімін|уәкілетті өкіл|мүдде(?:сін|леріне|лерін)[^.!?\\n]{0,60}(?:білдір|қорға)",
            KAZAKH_RELATIVE + "(?:ның|нің|дың|дің)? ?(?:(?-i:\\p{Lu}\\p{Ll}+) )?(?:атынан|орнына|өтініші|тапсырмасы|сұрауы)(?! емес)|ол кісі(?:нің|ге)? (?:атынан|орнына)|атынан (?:жаз|өтін|сұра|жүгін|хабарлас)\\w*(?<!менің атынан \\w{1,20})",
            "senimhat|doverennost|kelisim ?boiynsha okil|anamnyn atynan|akemnin atynan|ot imeni (?:moe|mam|otc|muj|jen)",
            "on behalf of (?:my|mr|mrs|ms|our client|the (?:data subject|client|person|estate))|(?:i|we) (?:act|am acting|are acting|write|am writing|represent) (?:here )?(?:for|on behalf of)? ?(?:my|mr|mrs|ms|our client)|acting for |my client|our client|(?:under|by|hold\\w*|have|attach\\w*|enclos\\w*) (?:a |the |his |her )?power of attorney|power of attorney (?:is )?(?:attached|enclosed|below)|as (?:his|her|their) (?:lawyer|attorney|representative|legal)",
            "(?:for|about) " + ENGLISH_RELATIVE + "[ ,]+(?:who|she|he|they|(?-i:\\p{Lu}))|" + ENGLISH_RELATIVE + "(?:'s|’s)? (?:has |have )?(?:asked me|is unable|cannot|can't|does not use|doesn't use|is too|has no e)",
            // What is told of a relative who does not write for themselves.
            "(?:мо[яй]|наш\\w*) (?:мама|мать|отец|папа|муж|жена|супруг\\w*|бабушка|дедушка|т[её]ща)(?:(?![.!?\\n]).){0,50}(?:сам[аи]? не (?:мож|уме|владе)|не (?:умеет|владеет|пользуется)|прикован|лежачая|лежачий|плохо видит|почты (?:у не\\w+ )?нет)",
            "супруг\\w? мо\\w[^.!?\\n]{0,80}пишу за");

    /** A child in the forms in which its own affairs are meant. */
    private static final String CHILD = "(?:(?:мо|наш|сво|тво)\\w{1,4} (?:\\w+ )?(?:сын|доч|реб[её]н|малыш|внук|внуч|дет)\\w*|сын[ауе]\\b|сыном|сынишк\\w+|сыночк\\w+|дочк\\w+|дочер\\w+|доченьк\\w+|реб[её]нк\\w+|малыш[ауе]|малыш(?:ей|ом)|малую|малого|внучк\\w+|внук[ау]|моих детей|наших детей|"
            + "балам(?:ның|ды|а|нан|мен|ның)\\b|баламыз\\w*|ұлым(?:ның|ды|а|нан)\\b|ұлымыз\\w*|қызым(?:ның|ды|а|нан)\\b|қызымыз\\w*|немерем(?:нің|ді|е|нен)\\b|баланың|(?:балам|ұлым|қызым|немерем) (?:(?-i:\\p{Lu}\\p{Ll}+)|туралы|жайлы|жөнінде|үшін|\\(|\\d+)|"
            + "my (?:minor |little |young |\\d+-year-old )?(?:son|daughter|child|kid|kids|children|baby|boy|girl|grandson|granddaughter)(?:'s|’s)?|balam(?:nyn|dy|a)|ulym(?:nyn|dy|a)|qyzym(?:nyn|dy|a)|moego rebenka|moei docheri|moego syna)";
    /** What concerns the child: its data, its picture, what is asked about it. */
    private static final String MATTER = "(?:данн|сведен|фото|фотк|снимк|снима|съ[её]мк|видео|ролик|портрет|рисун|анкет|карточ|карт[аеуы]\\b|справк|диагноз|документ|свидетельств|имя|фамили|отчеств|дат[ауе] рожд|год рожд|профил|аккаунт|номер|телефон|адрес|групп|школ|класс|садик|кружк|лагер|запис|тест|заявлени|исправ|удал|сотр|убер|покаж|пришл|скинь|согласи|разрешени|разрешал|рассылк|узна|"
            + "дерек|мәлімет|сурет|бейне|құжат|куәлік|анықтама|аты|тегі|жас\\b|сынып|үйірме|топ|мектеп|келісім|рұқсат|жаз|тіркел|өшір|жой|түзет|көрсет|"
            + "data|record|photo|picture|video|file|form|name|birth|account|profile|consent|permission|class|school|group|details|information)";
    /** What a child does for the writer: it reads, types, tells. */
    private static final String HELPS = "\\W+(?:\\w+\\W+){0,2}?(?:помог\\w*|сказал\\w*|говор\\w+|печата\\w+|чита\\w+|прочит\\w+|прочл\\w+|наш[её]л|нашла|увидел\\w*|показал\\w*|посовет\\w+|установил\\w*|подсказ\\w+|объясн\\w+|набира\\w+|научил\\w*|уговорил\\w*|купил\\w*|заказал\\w*|переслал\\w*|told|says|said|helped|helps|typed|types|is typing|showed|found|reads|installed|bought)(?!\\w)";
    private static final Pattern OF_CHILD = Pattern.compile(FLAGS + "(?<!\\w)" + CHILD + "(?!" + HELPS + ")");
    private static final Pattern ABOUT = Pattern.compile(FLAGS + "(?<!\\w)" + MATTER);
    private static final List<Pattern> PARENT = patterns(
            "(?<!\\w)(?:я|мы)[ ,—-]+(?:мама|мать|папа|отец|родител\\w+|опекун|попечитель|бабушка|дедушка)(?!\\w)(?! (?:двоих|троих|четверых|многодет\\w+|\\d))|(?<!\\w)(?:мама|мать|отец|папа|родитель|опекун) (?-i:\\p{Lu}\\p{Ll}+)[аяыи]?(?= ?(?:$|[,.(!]))|законн\\w+ представител|(?<!\\w)опекун\\w* |попечител",
            "(?-i:\\p{Lu}\\p{Ll}+)(?:ның|нің|дың|дің|тың|тің) (?:анасы|әкесі|шешесі|ата-анасы|әжесі|атасы)|анасымын|әкесімін|(?:анасы|әкесі) ретінде|қамқоршы|заңды өкіл",
            "as (?:the |a |his |her |their )(?:parent|guardian|mother|father)|(?:i am|i'm) (?:the |(?-i:\\p{Lu}\\p{Ll}+)(?:'s|’s) )(?:mother|father|mum|mom|dad|parent|guardian)",
            "(?:несовершеннолетн|кәмелетке толмаған|minor child)");
    /** A name with an age below sixteen, a class, or «my» before it, where children are spoken of. */
    private static final Pattern NAMED_CHILD = Pattern.compile("(?uU)(?:(?!Опыт|Стаж|Уже|Более|Около|Через|Прошло|Возраст|Мне|Последн)\\p{Lu}\\p{Ll}+(?:[ ,(]+)(?:ему |ей )?(?:[1-9]|1[0-5]) ?(?:лет|года?|жаста?|класс|сынып|years?|y\\.? ?o)|(?:[Мм]о(?:й|я|его|ей|ему|ю)|[Нн]аш(?:а|ей|его|у)?|[Вв]аш) \\p{Lu}\\p{Ll}{2,}|(?:[1-9]|1[0-5])[- ]летн|(?:пяти|шести|семи|восьми|девяти|трёх|трех|четырёх|четырех)летк)");
    private static final Pattern OF_CHILDREN = Pattern.compile(FLAGS + "класс|школ|садик|детск|кружк|лагер|воспитател|утренник|ёлк|елк|бантик|девочк|мальчик|педагог|учител|мамочк|сынып|мектеп|балабақша|үйірме|тәрбиеш|kindergarten|school|class|camp|в игре");
    private static final Pattern OWN_AGE = Pattern.compile(FLAGS + "(?<!\\w)(?:мне|мен|i am|i'm)\\W+(?:\\w+\\W+)?\\d+");

    /** As many characters away from a child its affairs are still spoken of. */
    private static final int NEAR = 70;

    private Representation() {}

    /** What the writer is to the person concerned; {@link Applicant.Relation#SELF} where nothing else is said. */
    static Applicant.Relation in(String subject, String text) {
        String all = (subject == null ? "" : subject) + "\n" + text;
        if (ATTORNEY.stream().anyMatch(pattern -> pattern.matcher(all).find())) {
            return Applicant.Relation.ATTORNEY;
        }
        boolean parent = PARENT.stream().anyMatch(pattern -> pattern.matcher(all).find()) || concernsAChild(all) || namesAChild(all);
        return parent ? Applicant.Relation.LEGAL_REPRESENTATIVE : Applicant.Relation.SELF;
    }

    /** Whether the affairs of the writer's child stand in the same sentence as the child. */
    private static boolean concernsAChild(String text) {
        for (String sentence : text.split("[.!?;](?=\\s|$)|\\R\\s*\\R", -1)) {
            Matcher child = OF_CHILD.matcher(sentence);
            while (child.find()) {
                String near = sentence.substring(Math.max(0, child.start() - NEAR), Math.min(sentence.length(), child.end() + NEAR));
                if (ABOUT.matcher(near).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean namesAChild(String text) {
        return NAMED_CHILD.matcher(text).find() && OF_CHILDREN.matcher(text).find() && !OWN_AGE.matcher(text).find();
    }

    private static List<Pattern> patterns(String... written) {
        return List.of(written).stream().map(each -> Pattern.compile(FLAGS + each)).toList();
    }
}
