package kz.tizilim.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import kz.tizilim.text.KazakhTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What mail programs write beside the rules, read as it was meant, and what must not be mistaken for it. */
class MailInputsTest {
    private static final String HEADERS = "From: Asel <asel@example.kz>\nTo: dpo@example.kz\nSubject: Letter\nDate: Mon, 23 Nov 2026 09:15:00 +0500\nMIME-Version: 1.0\n";
    private static final String RUSSIAN = "Отзываю согласие на обработку моих персональных данных.";
    private static final String KAZAKH = "Дербес деректерімді өңдеуге берген келісімімді қайтарып аламын.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Thu, 26 Nov 2026 21:30:00 +05:00|2026-11-26T21:30", "Thu, 26 Nov 2026 21:30:00 GMT+05:00|2026-11-26T21:30",
        "Thu, 26 Nov 2026 21:30:00 GMT+5|2026-11-26T21:30", "Thu, 26 Nov 2026 21:30:00 UTC+0300|2026-11-26T23:30",
        "Thu, 26 Nov 2026 21:30:00 (UTC) GMT|2026-11-27T02:30", "Thu, 26 Nov 2026 09:00:00 PM +0500|2026-11-26T21:00",
        "Thu, 26 Nov 2026 12:05:00 AM +0500|2026-11-26T00:05", "Thu, 26 Nov 2026 12:05 p.m. +0500|2026-11-26T12:05",
        "Thu Nov 26 08:00:00 2026|2026-11-26T08:00", "Thu Nov 26 08:00:00 +0000 2026|2026-11-26T13:00", "Thu Nov  5 08:00:00 MSK 2026|2026-11-05T10:00",
        "2026-11-26T09:00:00+05:00|2026-11-26T09:00", "2026-11-26T23:30:00Z|2026-11-27T04:30", "2026-11-26 09:00:00.123 +0300|2026-11-26T11:00",
        "Thu, 26 Nov 2026 08:00:00 PDT|2026-11-26T20:00", "Thu, 26 Nov 2026 14:30:00 MDT|2026-11-27T01:30", "Thu, 26 Nov 2026 08:00:00 EDT|2026-11-26T17:00",
        "Thu, 26 Nov 2026 08:00:00 Asia/Tokyo|2026-11-26T04:00", "Thu, 26 Nov 2026 09.00.00 +0500|2026-11-26T09:00",
        "Чт, 26 ноя 2026 09:00:00 +0500|2026-11-26T09:00", "26 қараша 2026 ж. 09:00 +0500|2026-11-26T09:00", "26.11.2026 09:00:00 +0500|2026-11-26T09:00",
        "Thu, 26 Nov 2026 21:30:00 -0000|2026-11-27T02:30", "Wed, 1 Feb 2023 20:30:00 +0000|2023-02-02T02:30"
    })
    void theDayOfReceiptIsKazakhstans(String date, String shown) {
        Mail mail = read("From: a@example.kz\nDate: " + date + "\n\nx");
        assertThat(KazakhTime.at(mail.received().orElseThrow().toInstant())).hasToString(shown);
    }

    @Test
    void aMissingZoneIsSaid() {
        assertThat(keys(read("From: a@example.kz\nDate: Thu Nov 26 08:00:00 2026\n\nx"))).contains("exchange.warning.no-zone");
        assertThat(keys(read("From: a@example.kz\nDate: Thu, 26 Nov 2026 08:00:00 +0500\n\nx"))).doesNotContain("exchange.warning.no-zone");
    }

    @Test
    void theTopmostMarkOfAServerTellsTheDay() {
        String marks = "Received: by mx2.example.kz; Wed, 25 Nov 2026 10:00:00 +0500\nReceived: by mx1.example.kz; Mon, 23 Nov 2026 10:00:00 +0500\n";
        Mail dateless = read(marks + "From: a@example.kz\n\nx");
        assertThat(dateless.received()).hasToString("Optional[2026-11-25T10:00+05:00]");
        assertThat(keys(dateless)).contains("exchange.warning.date-by-server");
        Mail late = read(marks + "From: a@example.kz\nDate: Fri, 20 Nov 2026 10:00:00 +0500\n\nx");
        assertThat(late.received()).hasToString("Optional[2026-11-25T10:00+05:00]");
        assertThat(keys(late)).contains("exchange.warning.dates-differ");
        assertThat(keys(read(marks + "From: a@example.kz\nDate: Wed, 25 Nov 2026 09:59:00 +0500\n\nx"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "32 Nov 2026 10:00 +0500", "26 Nov 2026"})
    void whatCannotBeReadIsNoDay(String date) {
        Mail mail = read("From: a@example.kz\nDate: " + date + "\n\nx");
        assertThat(mail.received()).isEmpty();
        assertThat(keys(mail)).contains("exchange.warning.no-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "", "kz-1048", "STRK1048-2002", "us-ascii", "unknown-8bit", "iso-8859-1", "windows-1252"})
    void kazakhOfItsOwnCodePageIsReadUnderAnyLabel(String label) {
        String type = label.isEmpty() ? "text/plain" : "text/plain; charset=" + label;
        assertThat(read(bytes(HEADERS + "Content-Type: " + type + "\n\n", kazakhPage(KAZAKH))).text()).isEqualTo(KAZAKH);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251,iso-8859-1", "windows-1251,windows-1252", "utf-8,windows-1251", "utf-8,iso-8859-1", "koi8-r,windows-1251", "windows-1251,koi8-r",
        "IBM866,windows-1251", "windows-1251,utf-8", "koi8-r,''", "windows-1251,no-such-page"})
    void aLabelThatLiesIsNotBelieved(String written, String named) {
        String type = named.isEmpty() ? "text/plain" : "text/plain; charset=" + named;
        for (String text : new String[] {RUSSIAN, RUSSIAN.toUpperCase(Locale.ROOT)}) {
            Mail mail = read(bytes(HEADERS + "Content-Type: " + type + "\n\n", text.getBytes(Charset.forName(written))));
            assertThat(mail.text()).isEqualTo(text);
        }
    }

    @Test
    void whatIsWrittenInLatinLettersWithMarksStays() {
        String french = "Où sont gardées mes données ? Merci d'avance, André.";
        assertThat(read(bytes(HEADERS + "Content-Type: text/plain; charset=iso-8859-1\n\n", french.getBytes(StandardCharsets.ISO_8859_1))).text()).isEqualTo(french);
        assertThat(read(bytes(HEADERS + "\n", french.getBytes(StandardCharsets.ISO_8859_1))).text()).isEqualTo(french);
        String ukrainian = "Прошу надати мої дані, які є у вас, їх перелік.";
        assertThat(read(bytes(HEADERS + "Content-Type: text/plain; charset=windows-1251\n\n", ukrainian.getBytes(Charset.forName("windows-1251")))).text()).isEqualTo(ukrainian);
    }

    @Test
    void wordsThatWereSpoiledOnTheWayAreMended() {
        String latin = new String(RUSSIAN.getBytes(Charset.forName("windows-1251")), Charset.forName("windows-1252"));
        assertThat(read(HEADERS + "Content-Type: text/plain; charset=utf-8\n\n" + latin).text()).isEqualTo(RUSSIAN);
        String twice = new String("Удалите мой номер".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1251"));
        assertThat(read(HEADERS + "Content-Type: text/plain; charset=utf-8\n\n" + twice).text()).isEqualTo("Удалите мой номер");
        byte[] cut = (RUSSIAN + "ю").getBytes(StandardCharsets.UTF_8);
        cut[cut.length - 1] = '.';
        Mail damaged = read(bytes(HEADERS + "Content-Type: text/plain; charset=utf-8\n\n", cut));
        assertThat(damaged.text()).startsWith(RUSSIAN);
        assertThat(keys(damaged)).contains("exchange.warning.letters-lost");
    }

    @Test
    void rawHeadersAreReadInTheCharsetOfTheLetter() {
        for (String page : new String[] {"windows-1251", "koi8-r"}) {
            byte[] mail = ("From: Әсел <a@example.kz>\nSubject: ЗАПРОС ДАННЫХ\nDate: Mon, 23 Nov 2026 09:15:00 +0500\nContent-Type: text/plain; charset=" + page
                    + "\n\nСм. тему.").replace("Әсел", "АЙНУР").getBytes(Charset.forName(page));
            assertThat(read(mail).subject()).isEqualTo("ЗАПРОС ДАННЫХ");
            assertThat(read(mail).from().name()).isEqualTo("АЙНУР");
        }
        byte[] page = "Subject: ОТЗЫВ\nFrom: a@example.kz\nContent-Type: text/html\n\n<meta http-equiv=Content-Type content=\"text/html; charset=koi8-r\"><p>Да</p>"
                .getBytes(Charset.forName("koi8-r"));
        assertThat(read(page).subject()).isEqualTo("ОТЗЫВ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "=?UTF-8*ru?B?0JfQsNC/0YDQvtGB?=|Запрос", "=?us-ascii?B?0JfQsNC/0YDQvtGB?=|Запрос", "=?unknown-8bit?B?x+Dv8O7x?=|Запрос", "=?iso-8859-1?Q?=C7=E0=EF=F0=EE=F1?=|Запрос",
        "=?kz-1048?B?yuXrs/Gz7OSzIJ3g6fLg8PvvIODr8w==?=|Келісімді қайтарып алу", "=?windows-1251?B?yuXrs/Gz7OSzIJ3g6fLg8PvvIODr8w?=|Келісімді қайтарып алу",
        "=?utf-8?B?0JfQsNC/0Y?= =?utf-8?B?DQvtGB?=|Запрос", "Re: =?utf-8?Q?=D0=97_1?= x|Re: З 1 x", "Caf=E9 =? is no word|Caf=E9 =? is no word"
    })
    void encodedWordsAreReadWhateverTheyName(String written, String words) {
        assertThat(read("From: a@example.kz\nSubject: " + written + "\n\nx").subject()).isEqualTo(words);
    }

    @Test
    void theTextPartIsTheLetterAlsoUnderAName() {
        String named = "Content-Type: text/plain; charset=utf-8; name=\"message.txt\"\n\n" + RUSSIAN;
        assertThat(read(HEADERS + named).text()).isEqualTo(RUSSIAN);
        assertThat(read(mixed(named, "Content-Type: application/pdf; name=a.pdf\n\n%PDF")).text()).isEqualTo(RUSSIAN);
        Mail both = read(mixed("Content-Type: text/plain\n\n" + RUSSIAN, "Content-Type: text/plain; name=notes.txt\nContent-Disposition: inline; filename=notes.txt\n\nnotes"));
        assertThat(both.text()).isEqualTo(RUSSIAN);
        assertThat(both.attachments()).extracting(MailAttachment::name).containsExactly("notes.txt");
        Mail attached = read(mixed("Content-Type: text/plain\n\n \n", "Content-Type: text/plain; charset=utf-8\nContent-Disposition: attachment; filename=letter.txt\n\n" + RUSSIAN));
        assertThat(attached.text()).isEqualTo(RUSSIAN);
        assertThat(keys(attached)).contains("exchange.warning.attached-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Your mail client does not support HTML.", "Это письмо в формате HTML. Откройте его в браузере.", "----------", "\u200B \u00AD", "Хат HTML пішімінде.", "Добрый день!"})
    void aStubGivesWayToThePage(String stub) {
        String html = "<p>Добрый день!</p><p>" + RUSSIAN + " Прошу подтвердить это письменно на мой адрес.</p>";
        assertThat(read(alternative(stub, html)).text()).contains(RUSSIAN);
    }

    @Test
    void anHonestPlainFormStays() {
        assertThat(read(alternative(RUSSIAN, "<p>" + RUSSIAN + "</p>")).text()).isEqualTo(RUSSIAN);
        assertThat(read(alternative("Добрый день! " + RUSSIAN + " Ваш сайт в браузере не открывается.", "<b>Добрый день! " + RUSSIAN + " Ваш сайт в браузере не открывается.</b>")).text())
                .startsWith("Добрый день! ");
    }

    @Test
    void flowedLinesAreJoined() {
        String type = "Content-Type: text/plain; charset=utf-8; format=flowed";
        assertThat(read(HEADERS + type + "; delsp=yes\n\nОтзываю данное мной согла \nсие на обработку.\n").text()).isEqualTo("Отзываю данное мной согласие на обработку.");
        assertThat(read(HEADERS + type + "\n\nОтзываю согласие \nна обработку.\n").text()).isEqualTo("Отзываю согласие на обработку.");
        Mail stuffed = read(HEADERS + type + "\n\nСообщаю:\n >мои слова\n> чужие слова\n");
        assertThat(LetterHistory.of(stuffed.text()).own()).contains("мои слова").doesNotContain("чужие");
        assertThat(read(HEADERS + "Content-Type: text/plain; charset=utf-8\n\nОдна \nдругая\n").text()).isEqualTo("Одна\nдругая");
    }

    @ParameterizedTest
    @ValueSource(strings = {"base64 (RFC 2045)", "base64;", "\"base64\"", "BASE64", " base64 ; x=y", "(comment) base64"})
    void commentsAroundAnEncodingArePassedOver(String encoding) {
        String body = Base64.getMimeEncoder().encodeToString(RUSSIAN.getBytes(StandardCharsets.UTF_8));
        assertThat(read(HEADERS + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: " + encoding + "\n\n" + body).text()).isEqualTo(RUSSIAN);
    }

    @Test
    void aMailThatIsEncodedAsAWholeIsReadAndToldOf() {
        String parts = "--bb\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + RUSSIAN + "\r\n--bb--\r\n";
        Mail mail = read(HEADERS + "Content-Type: multipart/mixed; boundary=\"bb\"\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(parts.getBytes(StandardCharsets.UTF_8)));
        assertThat(mail.text()).isEqualTo(RUSSIAN);
        assertThat(keys(mail)).contains("exchange.warning.encoded-whole");
        assertThat(keys(read(HEADERS + "Content-Transfer-Encoding: x-strange\n\nx"))).contains("exchange.warning.transfer-encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Прошу удалить мои данные.", "Сәлеметсіз бе! Деректерімді жойыңыз: тезірек.", "Hello there, delete my data"})
    void aLetterRightBelowItsHeadersIsKept(String words) {
        assertThat(read(HEADERS + "Content-Type: text/plain; charset=utf-8\n" + words + "\nвторая строка\n").text()).isEqualTo(words + "\nвторая строка");
    }

    @Test
    void aBrokenHeaderIsNoLetter() {
        Mail mail = read("From: a@example.kz\nbroken header line\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n" + RUSSIAN);
        assertThat(mail.subject()).isEqualTo("x");
        assertThat(mail.text()).isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"display:none", "DISPLAY : none !important", "font-size:0", "font-size: 0px", "visibility:hidden", "max-height:0;overflow:hidden", "opacity:0", "mso-hide:all"})
    void whatIsNotShownIsNotRead(String style) {
        Mail mail = read(HEADERS + "Content-Type: text/html; charset=utf-8\n\n<div style=\"" + style + "\">скрыто</div><p>видно</p>");
        assertThat(mail.text()).isEqualTo("видно");
        assertThat(read(HEADERS + "Content-Type: text/html; charset=utf-8\n\n<style>.pre{" + style + "}</style><div class=pre>скрыто</div><p>видно</p>").text()).isEqualTo("видно");
    }

    @ParameterizedTest
    @ValueSource(strings = {"font-size:0.9em", "opacity:0.8", "display:block", "max-height:0", "font-size:10px", "margin-left:-9px"})
    void whatIsShownIsRead(String style) {
        assertThat(read(HEADERS + "Content-Type: text/html; charset=utf-8\n\n<div style=\"" + style + "\">видно</div>").text()).isEqualTo("видно");
    }

    @Test
    void anEnclosedLetterIsOpenedWhereThereIsNoOther() {
        String inner = "Content-Type: message/rfc822\nContent-Disposition: attachment; filename=fwd.eml\n\nFrom: ivan@example.kz\nSubject: inner\nContent-Type: text/plain; charset=utf-8\n\n" + RUSSIAN;
        Mail opened = read(mixed("Content-Type: text/plain\n\n", inner));
        assertThat(opened.text()).isEqualTo(RUSSIAN);
        assertThat(keys(opened)).contains("exchange.warning.enclosed");
        Mail told = read(mixed("Content-Type: text/plain; charset=utf-8\n\nПосмотрите, пожалуйста.", inner));
        assertThat(told.text()).isEqualTo("Посмотрите, пожалуйста.");
        assertThat(keys(told)).contains("exchange.warning.encloses");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "application/ms-tnef; name=winmail.dat|eJ8+IgEAAZAIAA==|exchange.warning.outlook", "application/pkcs7-mime; smime-type=signed-data; name=smime.p7m|MIIB|exchange.warning.signed",
        "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m|MIIB|exchange.warning.encrypted", "application/octet-stream; name=winmail.dat|eJ8+IgEAAZAIAA==|exchange.warning.outlook"
    })
    void whatCannotBeReadIsSaid(String type, String content, String warning) {
        assertThat(keys(read(HEADERS + "Content-Type: " + type + "\nContent-Transfer-Encoding: base64\n\n" + content))).contains(warning, "exchange.warning.no-text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=?UTF-8?B?wq0=?=", "=?UTF-8?B?4oCL?=", "\"\u2060\"", "\u200E\u200F"})
    void aNameThatIsNotSeenIsNone(String name) {
        assertThat(read("From: " + name + " <a@example.kz>\n\nx").from()).isEqualTo(new MailAddress("", "a@example.kz"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Auto-Submitted: auto-replied|x|REPLY", "Auto-Submitted: auto-generated|x|GENERATED", "Auto-Submitted: no|x|", "X-Autoreply: yes|x|REPLY", "Precedence: bulk|x|BULK",
        "Precedence: list|x|", "X-Other: 1|Out of office: x|REPLY", "X-Other: 1|Автоматты жауап: x|REPLY", "X-Other: 1|Re: Автоответ|", "X-Other: 1|Undelivered Mail Returned to Sender|REPORT"
    })
    void automaticMailIsToldByItsHeaders(String header, String subject, String expected) {
        Mail mail = read("From: a@example.kz\n" + header + "\nSubject: " + subject + "\n\nx");
        assertThat(mail.automatic().map(Enum::name).orElse(null)).isEqualTo(expected);
    }

    private static byte[] kazakhPage(String text) {
        String own = "ҚҺқһҰұӘӨҒҮөғәҢңү";
        String windows = "ЌЋќћЎўЈҐЄЇґєјЅѕї";
        StringBuilder carried = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            int place = own.indexOf(text.charAt(at));
            if (place >= 0) {
                carried.setCharAt(at, windows.charAt(place));
            }
        }
        return carried.toString().getBytes(Charset.forName("windows-1251"));
    }

    private static List<String> keys(Mail mail) {
        return mail.warnings().stream().map(MailWarning::key).toList();
    }

    private static String mixed(String... parts) {
        return HEADERS + "Content-Type: multipart/mixed; boundary=edge\n\n--edge\n" + String.join("\n--edge\n", parts) + "\n--edge--\n";
    }

    private static String alternative(String plain, String html) {
        return HEADERS + "Content-Type: multipart/alternative; boundary=edge\n\n--edge\nContent-Type: text/plain; charset=utf-8\n\n" + plain
                + "\n--edge\nContent-Type: text/html; charset=utf-8\n\n" + html + "\n--edge--\n";
    }

    private static Mail read(String mail) {
        return read(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static Mail read(byte[] mail) {
        return MailReader.read(new ByteArrayInputStream(mail));
    }

    private static byte[] bytes(String headers, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(headers.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(body);
        return out.toByteArray();
    }
}
