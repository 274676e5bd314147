package kz.tizilim.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter's own words apart from what only goes with them: the letters that it answers or forwards, the signature's disclaimer, the
 * footer of advertising. What is not its own asks for nothing; it is shown folded, never thrown away.
 *
 * @param own what the writer wrote now; empty where the letter only forwards
 * @param rest all that was cut, in its order; empty where nothing was
 */
public record LetterHistory(String own, String rest) {
    /** A line by which a program says that another letter begins. */
    private static final Pattern SEPARATOR = Pattern.compile("(?iu)^[\\s>]*[-_=–—*]{2,}\\s*(?:"
            + "исходн\\S* (?:сообщени|письм)\\S*|текст исходного \\S+|пересылаем\\S* (?:сообщени|письм)\\S*|пересланн\\S* (?:сообщени|письм)\\S*|конец пересылаемого \\S+|"
            + "бастапқы (?:хабар|хат)\\S*|бастапкы (?:хабар|хат)\\S*|қайта жіберілген (?:хабар|хат)\\S*|жолданған (?:хабар|хат)\\S*|түпнұсқа (?:хабар|хат)\\S*|"
            + "original (?:message|appointment|mail)|forwarded (?:message|by|mail)|begin forwarded message|reply message|ответ на сообщение)[^\\n]{0,80}$");
    private static final Pattern BARE_SEPARATOR = Pattern.compile(
            "(?iu)^\\s*(?:begin forwarded message|начало (?:переадресованного|пересылаемого) (?:сообщения|письма)|пересылаем(?:ое|ое вам) (?:сообщение|письмо)|қайта жіберілген хат)\\s*:?\\s*$");
    /** The fields of a letter's head as Outlook and others repeat them above what is answered. */
    private static final Pattern HEAD = Pattern.compile("(?iu)^[\\s>*]*(?:от|отправитель|кімнен|жіберуші|from|von)\\s*:\\**\\s*\\S.*");
    private static final Pattern HEAD_NEXT = Pattern.compile("(?iu)^[\\s>*]*(?:отправлено|дата|кому|тема|копия|получатель|жіберілген(?: күні)?|жіберілді|күні|кімге|тақырыбы?|көшірме"
            + "|sent|date|to|cc|subject|when|қашан)\\s*:.*");
    /** «25 ноября 2026 г. в 10:00, ТОО … писал(а):» and the like. */
    private static final Pattern INTRODUCTION = Pattern.compile("(?isu)^(?=.*(?:\\d|@|<|пользователь|on )).{0,250}(?:пис(?:ал|али|ала|ал\\(а\\))|написал(?:а|и|\\(а\\))?|пишет|сообщил(?:а|и)?|"
            + "wrote|writes|жазды|жазған|жазып жіберді|деп жазды)[^\\n:]{0,60}:\\s*$");
    private static final Pattern DATED = Pattern.compile("(?isu)^[^!?]{0,40}\\d{4}[^!?]{0,40}\\d{1,2}:\\d{2}.{0,60}[<@].{0,120}:\\s*$");
    /** The first of several lines of an introduction names the day or the address. */
    private static final Pattern STARTS = Pattern.compile("\\d{4}|\\d{1,2}:\\d{2}|@");
    private static final Pattern SIGNATURE = Pattern.compile("^-- ?$");
    /** Words that no writer of a request puts together: the ready-made disclaimers and footers. */
    private static final Pattern READY_MADE = Pattern.compile("(?isu)(?:"
            + "(?:this|the) (?:e-?mail|message|communication).{0,120}(?:confidential|intended|privileged)|if you (?:are not the intended|have received this|received this).{0,80}(?:recipient|error|mistake)|"
            + "(?:данное|это|настоящее) (?:электронное )?(?:сообщение|письмо).{0,160}(?:конфиденциальн|предназначен)|если (?:вы|данное|настоящее|это|письмо|сообщение).{0,120}(?:по ошибке|ошибочно|не (?:являетесь|являясь)|не предназначен|не адресат)|"
            + "(?:бұл|осы) (?:электрондық )?(?:хат|хабарлама|хабар).{0,160}(?:құпия|арналған)|егер (?:сіз|бұл|осы|хат).{0,120}(?:қателесіп|қате(?:ден)?|адресат (?:емес|болмас)|арналмаған)|"
            + "конфиденциальност[ьи].{0,40}(?:сообщени|письм|уведомлени)|думайте об окружающей|берегите природу|please consider the environment|қоршаған ортаны|"
            + "(?:you (?:are receiving|received) this|вы получили это (?:письмо|сообщение)|вы получаете это|сіз бұл (?:хатты|хабарламаны)).{0,160}(?:because|subscri|потому|так как|подпис|жазыл|алдыңыз)|"
            + "(?:чтобы|если вы не хотите|для того чтобы).{0,60}(?:отписаться|отказаться от рассылки|получать).{0,60}(?:нажмите|перейдите|ссылк)|to unsubscribe.{0,60}(?:click|follow|link)|"
            + "(?:бас тарту|шығу) үшін.{0,60}(?:сілтеме|басыңыз)|sent from my |отправлено с (?:моего |iphone|ipad|мобильн|android)|отправлено из (?:мобильн|приложени|почты|outlook)|менің iphone|get outlook for|"
            + "iphone-нан жіберілді|телефоннан жіберілді|проверено (?:на вирусы|антивирус)|virus-free|без вирусов|scanned by)");

    /** Whether words end as the line does that introduces a quotation. */
    static boolean isIntroduction(String words) {
        String bare = words.strip();
        return bare.length() <= 300 && (INTRODUCTION.matcher(bare).matches() || DATED.matcher(bare).matches());
    }

    /** Parts the text of a letter, as {@link Mail#text} or a register holds it; null counts as empty. */
    public static LetterHistory of(String text) {
        List<String> lines = List.of((text == null ? "" : text).split("\n", -1));
        List<String> own = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        boolean ended = false;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            int introduced = ended || line.startsWith(">") ? 0 : introduction(lines, at);
            ended |= begins(lines, at) || endsHere(lines, at, introduced);
            if (ended || line.startsWith(">")) {
                rest.add(line);
            } else if (introduced > 0) {
                rest.addAll(lines.subList(at, at + introduced));
                at += introduced - 1;
            } else {
                own.add(line);
            }
        }
        return withoutReadyMade(own, rest);
    }

    /** How many lines from here on introduce quoted lines; 0 where none do. */
    private static int introduction(List<String> lines, int at) {
        for (int length = 1; length <= 3 && at + length <= lines.size(); length++) {
            String joined = String.join(" ", lines.subList(at, at + length));
            if (lines.get(at + length - 1).isBlank() || joined.length() > 400 || (length > 1 && !STARTS.matcher(lines.get(at)).find())) {
                return 0;
            }
            if (isIntroduction(joined)) {
                int next = at + length;
                while (next < lines.size() && lines.get(next).isBlank()) {
                    next++;
                }
                boolean quotes = next < lines.size() && lines.get(next).startsWith(">");
                return quotes || DATED.matcher(joined.strip()).matches() || joined.contains("@") ? length : 0;
            }
        }
        return 0;
    }

    /** An introduction with an address after which no line is marked: all that follows is the letter that is answered. */
    private static boolean endsHere(List<String> lines, int at, int introduced) {
        return introduced > 0 && lines.stream().skip(at + introduced).noneMatch(line -> line.startsWith(">"));
    }

    private static boolean begins(List<String> lines, int at) {
        String line = lines.get(at);
        if (SEPARATOR.matcher(line).matches() || BARE_SEPARATOR.matcher(line).matches()) {
            return true;
        }
        if (!HEAD.matcher(line).matches()) {
            return false;
        }
        long fields = lines.stream().skip(at + 1L).limit(6).filter(next -> HEAD_NEXT.matcher(next).matches()).count();
        return fields >= 2 || (fields >= 1 && line.contains("@"));
    }

    /** Takes ready-made paragraphs away from the end: the disclaimer below the name, the footer of advertising. */
    private static LetterHistory withoutReadyMade(List<String> own, List<String> rest) {
        List<String> kept = new ArrayList<>(own);
        List<String> cut = new ArrayList<>();
        int signature = kept.size();
        for (int at = kept.size() - 1; at >= 0; at--) {
            if (SIGNATURE.matcher(kept.get(at)).matches()) {
                signature = at;
            }
        }
        List<List<String>> paragraphs = paragraphs(kept, signature);
        List<String> words = new ArrayList<>();
        for (int at = 0; at < paragraphs.size(); at++) {
            String paragraph = String.join(" ", paragraphs.get(at));
            Matcher found = READY_MADE.matcher(paragraph);
            // The first paragraph is the letter, unless nothing else stands before or after it.
            boolean ready = found.find() && found.start() < 80 && (at > 0 || (paragraphs.size() == 1 && found.start() == 0));
            (ready ? cut : words).addAll(paragraphs.get(at));
        }
        cut.addAll(rest);
        return new LetterHistory(String.join("\n", words).strip(), String.join("\n", cut).strip());
    }

    private static List<List<String>> paragraphs(List<String> lines, int signature) {
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            boolean starts = at == signature
                    || (!open.isEmpty() && open.get(open.size() - 1).isBlank() && !line.isBlank())
                    || (!line.isBlank() && READY_MADE.matcher(line).lookingAt());
            if (starts && !open.isEmpty()) {
                paragraphs.add(open);
                open = new ArrayList<>();
            }
            open.add(line);
        }
        paragraphs.add(open);
        return paragraphs;
    }
}
