package kz.tizilim.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails that were made or broken to do harm: each is read or refused, quickly, and never ends in another failure. */
class HostileMailTest {
    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final String START = "From: a@example.kz\nDate: Thu, 19 Mar 2026 15:40:00 +0500\nSubject: x\nMIME-Version: 1.0\n";

    private static final List<String> VALID = List.of(
            START + "Content-Type: text/plain; charset=utf-8\n\nСәлеметсіз бе\n",
            START + "Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: quoted-printable\n\n=F0=D2=CF=DB=D5 =D5=C4=C1=CC=C9=D4=D8=\n\n",
            START + "Content-Type: multipart/mixed; boundary=\"edge\"\n\npreamble\n--edge\nContent-Type: multipart/alternative; boundary=inner\n\n"
                    + "--inner\nContent-Type: text/plain\n\nplain\n--inner\nContent-Type: text/html; charset=windows-1251\n\n<p>html</p>\n--inner--\n"
                    + "--edge\nContent-Type: application/pdf; name=\"=?utf-8?B?0YXQsNGCLnBkZg==?=\"\nContent-Transfer-Encoding: base64\n"
                    + "Content-Disposition: attachment; filename*0*=utf-8''%D1%85%D0%B0; filename*1*=%D1%82.pdf\n\nJVBERi0xLjQ=\n--edge--\n",
            START + "To: =?koi8-r?Q?=F0=D2?= <b@example.kz>, \"a \\\" b\" <c@example.kz>, group: d@example.kz;\n\ntext\n");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBrokenMailIsReadOrRefused(long seed) {
        Random random = new Random(seed);
        byte[] mail = VALID.get(random.nextInt(VALID.size())).getBytes(StandardCharsets.UTF_8);
        for (int change = random.nextInt(6); change >= 0; change--) {
            mail = broken(mail, random);
        }
        isReadOrRefused(mail);
    }

    static Stream<String> made() {
        StringBuilder nested = new StringBuilder(START);
        StringBuilder forwarded = new StringBuilder();
        for (int level = 0; level < 1000; level++) {
            nested.append("Content-Type: multipart/mixed; boundary=b").append(level).append("\n\n--b").append(level).append('\n');
            forwarded.append(START).append("Content-Type: message/rfc822\n\n");
        }
        return Stream.of(
                nested.toString(),
                forwarded.toString(),
                START + "X-Long: " + "a".repeat(5_000_000) + "\n\nx",
                START + "X-Folded: " + "a\n ".repeat(1_000_000) + "\n\nx",
                START + "X-Many: 1\n".repeat(200_000) + "\nx",
                START + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(100_000),
                START + "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n\nx\n----\n",
                START + "Content-Type: multipart/mixed; boundary=" + "b".repeat(50_000) + "\n\nx",
                START + "Content-Type: text/html\n\n" + "<div>".repeat(300_000) + "x",
                START + "Content-Type: text/html\n\n" + "<a b='".repeat(300_000),
                START + "Content-Type: text/plain; charset=no-such-charset\n\nx",
                START + "Content-Type: text/plain; charset=\"../../etc\"\n\nx",
                START + "Content-Type: text/plain; charset=x-JISAutoDetect\n\nx",
                START + "Content-Type: ;;;===\n\nx",
                START + "Content-Type: text/plain; charset=utf-16\n\nabc",
                START + "Content-Transfer-Encoding: base64\n\n" + "!".repeat(1_000_000),
                START + "Content-Transfer-Encoding: x-uuencode\n\nbegin 644 x\n",
                START + "To: " + "(".repeat(60_000) + "\n\nx",
                START + "To: " + "\"".repeat(60_000) + "\n\nx",
                START + "To: " + "a@example.kz,".repeat(4_900) + "\n\nx",
                START + "To: " + "a".repeat(60_000) + "\n\nx",
                START + "Cc: " + "@".repeat(60_000) + "\nTo: " + "a@".repeat(30_000) + "\n\nx",
                "Subject: " + "=?utf-8?B?".repeat(6_000) + "\n\nx",
                "Subject: " + "=?utf-8?Q?=D0=90?= ".repeat(3_000) + "\n\nx",
                "Subject: =?no-such?Q?x?= =?utf-8?X?x?= =?utf-8?B?!!!?=\n\nx",
                "Subject: x\nContent-Disposition: attachment; filename*=utf-8''%ZZ%\n\nx",
                "Subject: x\nContent-Disposition: attachment; filename*99999999999*=utf-8''a; filename*0*=no-such''%D0\n\nx",
                "Subject: x\nContent-Disposition: attachment; filename*1=a; filename*x=b; filename*=''; filename*0*='\n\nx",
                "Subject: x\nContent-Disposition: attachment; filename*-1=a\n\nx",
                "Subject: x\nContent-Type: application/x; name*2147483648=a; name*0=b\n\nx",
                "Subject: x\nContent-Disposition: attachment; filename=\"" + "я".repeat(20_000) + ".pdf\"\n\nx",
                "Subject: x\nDate: " + "9".repeat(50_000) + "\n\nx",
                "Subject: x\nDate: 19 Mar 99999999 10:00 +0500\n\nx",
                "\0\0\0From: a@example.kz\0\n\0Subject\0: x\n\n\0",
                "From: a@example.kz\r\rSubject: x\r\r\rtext",
                ": no name\n: :\nFrom\n:\n\nx",
                "From: a@example.kz",
                "From:",
                "From a@example.kz Thu Mar 19 15:40:00 2026\nFrom: a@example.kz\nSubject: mbox\n\ntext",
                START + "Content-Type: application/zip; name=bomb.zip\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getEncoder().encodeToString(new byte[1 << 20]));
    }

    @ParameterizedTest
    @MethodSource("made")
    void aMailMadeToHarmIsReadOrRefused(String mail) {
        isReadOrRefused(mail.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nestingTooDeepIsRefusedByName() {
        assertThatThrownBy(() -> MailReader.read(new ByteArrayInputStream(made().findFirst().orElseThrow().getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(MailProblem.class, problem -> assertThat(problem.kind()).isEqualTo(MailProblem.Kind.TOO_DEEP));
    }

    @Test
    void aHeaderTooLongIsRefusedByName() {
        byte[] mail = (START + "X-Long: " + "a".repeat(100_000) + "\n\nx").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> MailReader.read(new ByteArrayInputStream(mail)))
                .isInstanceOfSatisfying(MailProblem.class, problem -> assertThat(problem.kind()).isEqualTo(MailProblem.Kind.HEADER_TOO_LONG));
    }

    @Test
    void tooManyPartsAreRefusedByName() {
        byte[] mail = (START + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\nx\n".repeat(501)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> MailReader.read(new ByteArrayInputStream(mail)))
                .isInstanceOfSatisfying(MailProblem.class, problem -> assertThat(problem.kind()).isEqualTo(MailProblem.Kind.TOO_MANY_PARTS));
    }

    @Test
    void aLongLineOfTextIsNoHeader() {
        byte[] mail = (START + "\n" + "a".repeat(500_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(MailReader.read(new ByteArrayInputStream(mail)).text()).hasSize(500_000);
    }

    @Test
    void anEndlessTextIsCutWithAWarning() {
        byte[] mail = (START + "\n" + "сөз ".repeat(1_500_000)).getBytes(StandardCharsets.UTF_8);
        Mail read = MailReader.read(new ByteArrayInputStream(mail));
        assertThat(read.text().length()).isLessThanOrEqualTo(MailLimits.STANDARD.textCharacters());
        assertThat(read.warnings()).extracting(MailWarning::key).contains("exchange.warning.cut");
    }

    private static void isReadOrRefused(byte[] bytes) {
        assertTimeoutPreemptively(BOUND, () -> {
            try {
                Mail mail = MailReader.read(new ByteArrayInputStream(bytes));
                assertThat(mail.text().length()).isLessThanOrEqualTo(MailLimits.STANDARD.textCharacters());
                for (MailAttachment attachment : mail.attachments()) {
                    assertThat(SafeFileName.of(attachment.name())).isEqualTo(attachment.name());
                }
            } catch (MailProblem refused) {
                assertThat(refused.kind()).isNotNull();
            }
        });
    }

    private static byte[] broken(byte[] mail, Random random) {
        if (mail.length < 4) {
            return mail;
        }
        byte[] changed = mail.clone();
        int at = random.nextInt(mail.length);
        switch (random.nextInt(6)) {
            case 0 -> changed = Arrays.copyOf(changed, at);
            case 1 -> changed[at] = (byte) random.nextInt(256);
            case 2 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 3 -> changed = joined(Arrays.copyOf(mail, at), Arrays.copyOfRange(mail, Math.min(mail.length, at + 1 + random.nextInt(40)), mail.length));
            case 4 -> changed = joined(mail, Arrays.copyOfRange(mail, at, mail.length));
            default -> changed = joined(Arrays.copyOf(mail, at), joined("\n=?\0;\"--edge\n%".getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(mail, at, mail.length)));
        }
        return changed;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(one);
        joined.writeBytes(other);
        return joined.toByteArray();
    }
}
