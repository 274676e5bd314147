package kz.tizilim.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {
    private static final String HEADERS = """
            From: =?utf-8?B?0JDQudCz0q/QuyDSrtC70LPRltKb0YvQt9GL?= <aigul@example.kz>
            To: "Dpo, Office" <dpo@example.kz>, second@example.kz
            Reply-To: Home <home@example.kz>
            Subject: =?utf-8?Q?=D0=A1=D2=B1=D1=80=D0=B0=D1=83?= =?utf-8?Q?_=D1=81=D0=B0=D0=BB=D1=83?=
            Date: Thu, 19 Mar 2026 15:40:00 +0500
            Message-ID: <one@example.kz>
            MIME-Version: 1.0
            """;

    @TempDir
    Path folder;

    @Test
    void aPlainMailIsReadWithAllThatItSays() {
        Mail mail = read(HEADERS + "Content-Type: text/plain; charset=utf-8\n\nСәлеметсіз бе!\n\nМен туралы не білесіз?\n");
        assertThat(mail.from()).isEqualTo(new MailAddress("Айгүл Үлгіқызы", "aigul@example.kz"));
        assertThat(mail.fromName() + mail.fromAddress()).isEqualTo("Айгүл Үлгіқызыaigul@example.kz");
        assertThat(mail.to()).containsExactly(new MailAddress("Dpo, Office", "dpo@example.kz"), new MailAddress("", "second@example.kz"));
        assertThat(mail.replyTo()).containsExactly(new MailAddress("Home", "home@example.kz"));
        assertThat(mail.subject()).isEqualTo("Сұрау салу");
        assertThat(mail.date()).contains(OffsetDateTime.parse("2026-03-19T15:40:00+05:00"));
        assertThat(mail.messageId()).isEqualTo("<one@example.kz>");
        assertThat(mail.text()).isEqualTo("Сәлеметсіз бе!\n\nМен туралы не білесіз?");
        assertThat(mail.attachments()).isEmpty();
        assertThat(mail.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "koi8-r", "iso-8859-5", "utf-8", "IBM866"})
    void russianIsReadInEachOfItsCharsets(String charset) {
        String text = "Прошу сообщить, какие мои данные вы храните.";
        byte[] body = text.getBytes(Charset.forName(charset));
        String encoded = Base64.getMimeEncoder().encodeToString(body);
        assertThat(read(HEADERS + "Content-Type: text/plain; charset=\"" + charset + "\"\nContent-Transfer-Encoding: base64\n\n" + encoded).text())
                .isEqualTo(text);
        assertThat(read(HEADERS + "Content-Type: text/plain; charset=" + charset + "\nContent-Transfer-Encoding: quoted-printable\n\n"
                + quotedPrintable(body)).text()).isEqualTo(text);
        // The charset is missing or a lie: the bytes tell it.
        assertThat(read(bytes(HEADERS + "\n", body)).text()).isEqualTo(text);
        assertThat(read(bytes(HEADERS + "Content-Type: text/plain; charset=us-ascii\n\n", body)).text()).isEqualTo(text);
    }

    @Test
    void theKazakhCodePageIsRead() {
        byte[] body = {(byte) 0x8D, (byte) 0xE0, (byte) 0xE7, (byte) 0xE0, (byte) 0x9D};
        assertThat(read(bytes(HEADERS + "Content-Type: text/plain; charset=KZ-1048\n\n", body)).text()).isEqualTo("Қазақ");
    }

    @Test
    void rawEightBitHeadersAreRead() {
        byte[] mail = "From: Айгүл <aigul@example.kz>\nSubject: Сұрау салу\n\nмәтін".getBytes(StandardCharsets.UTF_8);
        assertThat(read(mail).from().name()).isEqualTo("Айгүл");
        assertThat(read(mail).subject()).isEqualTo("Сұрау салу");
        byte[] old = "From: a@example.kz\nSubject: Запрос о моих данных\n\nтекст письма".getBytes(Charset.forName("windows-1251"));
        assertThat(read(old).subject()).isEqualTo("Запрос о моих данных");
    }

    @Test
    void theHtmlFormIsTurnedIntoWords() {
        Mail mail = read(HEADERS + """
                Content-Type: text/html; charset=utf-8

                <html><head><title>x</title><style>p{color:red}</style></head><body onload="evil()"><p>Бірінші&nbsp;жол</p>
                <p>Екінші<br>жол</p><script>alert(1)</script><img src="http://example.kz/track.png"><table><tr><td>а</td><td>б</td></tr></table></body></html>
                """);
        assertThat(mail.text()).isEqualTo("Бірінші жол\n\nЕкінші\nжол\n\nа б");
    }

    @Test
    void thePlainFormIsPreferredToTheHtmlOne() {
        assertThat(read(multipart("alternative", "Content-Type: text/plain\n\nplain", "Content-Type: text/html\n\n<b>html</b>")).text())
                .isEqualTo("plain");
        assertThat(read(multipart("alternative", "Content-Type: text/plain\n\n ", "Content-Type: text/html\n\n<b>html</b>")).text())
                .isEqualTo("html");
    }

    @Test
    void attachmentsKeepTheirNamesAndBytes() throws IOException {
        Mail mail = read(multipart("mixed",
                "Content-Type: text/plain; charset=utf-8\n\nҚараңыз",
                "Content-Type: application/pdf; name=\"=?utf-8?B?0YXQsNGCLnBkZg==?=\"\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjQ=",
                "Content-Type: text/plain\nContent-Disposition: attachment; filename*0*=utf-8''%D1%85%D0%B0; filename*1*=%D1%82.txt\n\nжол",
                "Content-Type: application/pdf\nContent-Disposition: attachment; filename=\"ХАТ.PDF\"\n\nx",
                "Content-Type: message/rfc822\n\nFrom: b@example.kz\nSubject: inner\n\ninner text",
                "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw=="));
        assertThat(mail.text()).isEqualTo("Қараңыз");
        assertThat(mail.attachments()).extracting(MailAttachment::name)
                .containsExactly("хат.pdf", "хат.txt", "ХАТ (2).PDF", "attachment-4.eml", "attachment-5.png");
        assertThat(mail.attachments()).extracting(MailAttachment::mediaType)
                .containsExactly("application/pdf", "text/plain", "application/pdf", "message/rfc822", "image/png");
        assertThat(new String(mail.attachments().get(0).open().readAllBytes(), StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.4");
        assertThat(mail.attachments().get(0).length()).isEqualTo(8);
    }

    @Test
    void namesThatWouldLeaveTheFolderOrDeceiveAreMadeSafe() {
        Mail mail = read(multipart("mixed", "Content-Type: text/plain\n\nx",
                "Content-Disposition: attachment; filename=\"../../etc/passwd\"\n\nx",
                "Content-Disposition: attachment; filename=\"C:\\\\Windows\\\\con.txt\"\n\nx",
                "Content-Disposition: attachment; filename=\"scan\u202Efdp.exe\"\n\nx"));
        assertThat(mail.attachments()).extracting(MailAttachment::name).containsExactly("passwd", "_con.txt", "scanfdp.exe");
        assertThat(mail.warnings()).extracting(MailWarning::key).containsExactly("exchange.warning.program");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "19 Mar 2026 15:40 +0500|2026-03-19T15:40:00+05:00", "Thu, 19 Mar 26 15:40:10 GMT|2026-03-19T15:40:10Z",
        "Thursday, 19-Mar-2026 15:40:60 -0800 (PST)|2026-03-19T15:40:59-08:00", "Thu, 19 March 2026 15:40:00|2026-03-19T15:40:00+05:00",
        "Thu, 19 Mar 2199 15:40:00 +0500|", "Thu, 1 Jan 1970 00:00:00 +0000|", "31 Feb 2026 10:00:00 +0000|", "19 Abc 2026 10:00 Z|",
        "yesterday|", "19 Mar 2026 99:99:99 +0500|", "19 Mar 2026 10:00 +9900|", "19 Mar 2026 10:00 -0099|"
    })
    void onlyABelievableDateIsTaken(String written, String date) {
        Mail mail = read("From: a@example.kz\nDate: " + written + "\n\nx");
        assertThat(mail.date().map(OffsetDateTime::toString).orElse(null)).isEqualTo(date == null ? null : OffsetDateTime.parse(date).toString());
        assertThat(mail.warnings().contains(MailWarning.of("exchange.warning.no-date"))).isEqualTo(date == null);
    }

    @Test
    void aMissingSenderIsWarnedOf() {
        Mail mail = read("Subject: x\nDate: Thu, 19 Mar 2026 15:40:00 +0500\n\n\0\0a\0b");
        assertThat(mail.from()).isEqualTo(MailAddress.NONE);
        assertThat(mail.text()).isEqualTo("ab");
        assertThat(mail.warnings()).extracting(MailWarning::key).contains("exchange.warning.no-sender", "exchange.warning.zero-bytes");
    }

    @Test
    void anAddressWithinANameDoesNotDeceive() {
        assertThat(read("From: \"dpo@example.kz\" <other@example.kz>\n\nx").from()).isEqualTo(new MailAddress("dpo@example.kz", "other@example.kz"));
        assertThat(read("From: aigul@example.kz (Aigul)\n\nx").from()).isEqualTo(new MailAddress("Aigul", "aigul@example.kz"));
        assertThat(read("From: Мысалов\n\nx").from()).isEqualTo(new MailAddress("Мысалов", ""));
    }

    @Test
    void aMailWithoutItsBoundaryStillGivesItsWords() {
        Mail mail = read(HEADERS + "Content-Type: multipart/mixed; boundary=nowhere\n\nМәтін осында\n");
        assertThat(mail.text()).isEqualTo("Мәтін осында");
        assertThat(mail.warnings()).extracting(MailWarning::key).contains("exchange.warning.broken");
        assertThat(read(HEADERS + "Content-Type: multipart/mixed\n\nМәтін осында\n").text()).isEqualTo("Мәтін осында");
    }

    @Test
    void whatIsNoMailIsRefused() {
        for (String content : List.of("", "\n\n\n", "%PDF-1.7\nobj: 1\n", "PK\3\4 zip", "just words\nand words")) {
            assertThatThrownBy(() -> read(content)).isInstanceOfSatisfying(MailProblem.class,
                    problem -> assertThat(problem.kind()).isEqualTo(MailProblem.Kind.NOT_A_MAIL));
        }
    }

    @Test
    void aFileAboveTheLimitIsRefusedBeforeItIsRead() throws IOException {
        Path large = folder.resolve("large.eml");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        long before = System.nanoTime();
        assertThatThrownBy(() -> MailReader.read(large)).isInstanceOfSatisfying(MailProblem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(MailProblem.Kind.TOO_LARGE);
            assertThat(problem.say(Messages.of(Language.EN))).contains("50 MB");
        });
        assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
    }

    @Test
    void anEndlessStreamIsRefusedAtTheLimit() {
        InputStream endless = new InputStream() {
            private final byte[] start = (HEADERS + "Content-Type: application/pdf\n\n").getBytes(StandardCharsets.UTF_8);
            private long given;

            @Override
            public int read() {
                return given < start.length ? start[(int) given++] : 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                for (int at = 0; at < length; at++) {
                    buffer[offset + at] = (byte) read();
                }
                return length;
            }
        };
        assertThatThrownBy(() -> MailReader.read(endless, new MailLimits(1 << 20, 20, 500, 65536, 100_000)))
                .isInstanceOfSatisfying(MailProblem.class, problem -> assertThat(problem.kind()).isEqualTo(MailProblem.Kind.TOO_LARGE));
    }

    @Test
    void aMissingFileIsSaidSo() {
        assertThatThrownBy(() -> MailReader.read(folder.resolve("none.eml"))).isInstanceOfSatisfying(MailProblem.class,
                problem -> assertThat(problem.kind()).isEqualTo(MailProblem.Kind.UNREADABLE));
    }

    @Test
    void aPastedTextIsReadInItsCharset() throws IOException {
        String text = "Сәлеметсіз бе! Деректерімді өшіріңіз.";
        Path file = folder.resolve("request.txt");
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            Files.write(file, (text + "\r\n").getBytes(charset));
            assertThat(MailReader.readText(file).text()).isEqualTo(text);
        }
        assertThat(MailReader.readText(new ByteArrayInputStream(MailReader.bytes(file))).text()).isEqualTo(text);
        Files.write(file, "Прошу удалить мои данные".getBytes(Charset.forName("windows-1251")));
        assertThat(MailReader.readText(file).text()).isEqualTo("Прошу удалить мои данные");
        Files.write(file, new byte[] {1, 0, 2, 0});
        assertThatThrownBy(() -> MailReader.readText(file)).isInstanceOfSatisfying(MailProblem.class,
                problem -> assertThat(problem.kind()).isEqualTo(MailProblem.Kind.NOT_A_TEXT));
    }

    @ParameterizedTest
    @EnumSource(MailProblem.Kind.class)
    void everyProblemHasItsWords(MailProblem.Kind kind) {
        for (Language language : Language.values()) {
            assertThat(new MailProblem(kind, 50).say(Messages.of(language))).isNotBlank().doesNotContain("{");
        }
    }

    private static Mail read(String mail) {
        return read(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static Mail read(byte[] mail) {
        return MailReader.read(new ByteArrayInputStream(mail));
    }

    private static byte[] bytes(String headers, byte[] body) {
        try (var out = new ByteArrayOutputStream()) {
            out.write(headers.getBytes(StandardCharsets.UTF_8));
            out.write(body);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String multipart(String kind, String... parts) {
        return HEADERS + "Content-Type: multipart/" + kind + "; boundary=\"edge\"\n\n--edge\n" + String.join("\n--edge\n", parts) + "\n--edge--\n";
    }

    private static String quotedPrintable(byte[] body) {
        StringBuilder quoted = new StringBuilder();
        for (byte one : body) {
            quoted.append("=%02X".formatted(one & 0xFF));
            if (quoted.length() % 72 == 0) {
                quoted.append("=\n");
            }
        }
        return quoted.toString();
    }
}
