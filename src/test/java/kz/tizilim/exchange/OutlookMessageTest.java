package kz.tizilim.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Letters as Outlook saves them, read like the mails that they were. */
class OutlookMessageTest {
    private static final String TEXT = "__substg1.0_";
    private static final Instant SENT = Instant.parse("2026-11-26T05:30:00Z");
    private static final String BODY = "Келісімімді қайтарып аламын. ЖСН 920512300005.\r\n";

    @Test
    void letterIsReadWithItsSenderDayAndAttachments() {
        Mail mail = read(letter().bytes());
        assertThat(mail.subject()).isEqualTo("Келісімді қайтарып алу");
        assertThat(mail.from().address()).isEqualTo("molder@example.kz");
        assertThat(mail.from().name()).isEqualTo("Мөлдір Әбдіразақ қызы");
        assertThat(mail.text()).contains("Келісімімді қайтарып аламын").contains("920512300005");
        assertThat(mail.date().orElseThrow().toInstant()).isEqualTo(SENT);
        assertThat(mail.attachments()).extracting(MailAttachment::name).containsExactly("Өтініш.pdf");
        assertThat(mail.attachments().get(0).length()).isEqualTo(9_000);
    }

    @Test
    void lettersOfOldOutlookAndOfHtmlAloneAreReadToo() {
        byte[] old = new OutlookFile()
                .stream("__properties_version1.0", OutlookFile.moments(32, Map.of(0x0E060040, filetime())))
                .stream(TEXT + "0037001E", "Отзыв согласия".getBytes(Charset.forName("windows-1251")))
                .stream(TEXT + "10130102", "<p>Отзываю своё согласие</p>".getBytes(StandardCharsets.UTF_8))
                .bytes();
        Mail mail = read(old);
        assertThat(mail.subject()).isEqualTo("Отзыв согласия");
        assertThat(mail.text()).contains("Отзываю своё согласие");
        assertThat(mail.date().orElseThrow().toInstant()).isEqualTo(SENT);
    }

    /** Outlook keeps a formatted letter as packed RTF alone; the packed bytes are the example of MS-OXRTFCP 4.1, then a plain one. */
    @Test
    void letterInPackedFormattedTextAloneIsRead() {
        byte[] packed = HexFormat.ofDelimiter(" ").parseHex(
                "2d 00 00 00 2b 00 00 00 4c 5a 46 75 f1 c5 c7 a7 03 00 0a 00 72 63 70 67 31 32 35 42 32 0a f3 20 68 65 6c 09 00 20 62 77 05 b0 6c 64 7d 0a 80 0f a0");
        assertThat(read(formatted(packed)).text()).isEqualTo("hello world");

        byte[] rtf = "{\\rtf1\\ansi\\ansicpg1251 \\'ce\\'f2\\'e7\\'fb\\'e2\\'e0\\'fe \\u1082?\\u1077?\\u1083?\\u1110?\\u1089?\\u1110?\\u1084?}".getBytes(StandardCharsets.US_ASCII);
        assertThat(read(formatted(unpacked(rtf))).text()).isEqualTo("Отзываю келісім");
    }

    @Test
    void formattedTextThatCannotBeUnpackedIsSaidToBeUnread() {
        Mail mail = read(formatted(new byte[] {9, 0, 0, 0, 7, 7, 7, 7, 1, 2, 3, 4, 0, 0, 0, 0, 5}));
        assertThat(mail.text()).isEmpty();
        assertThat(mail.warnings()).extracting(MailWarning::key).contains("exchange.warning.no-text");
        assertThat(mail.attachments()).hasSize(1);
    }

    private static byte[] formatted(byte[] packed) {
        return new OutlookFile()
                .stream("__properties_version1.0", OutlookFile.moments(32, Map.of(0x00390040, filetime())))
                .text(TEXT + "0037001F", "Өтініш")
                .stream(TEXT + "10090102", packed)
                .bytes();
    }

    /** RTF behind the head that says that it is not packed. */
    private static byte[] unpacked(byte[] rtf) {
        return ByteBuffer.allocate(16 + rtf.length).order(ByteOrder.LITTLE_ENDIAN).putInt(rtf.length + 12).putInt(rtf.length).putInt(0x414C454D).putInt(0).put(rtf).array();
    }

    @Test
    void anotherFileOfThisContainerIsNoMail() {
        byte[] table = new OutlookFile().stream("Workbook", new byte[500]).bytes();
        assertThat(OutlookMessage.asMail(table)).isEmpty();
        assertThatThrownBy(() -> read(table)).isInstanceOf(MailProblem.class);
    }

    @Test
    void damagedLettersAreReadOrRefusedAndNeverHang() {
        byte[] whole = letter().bytes();
        Random random = new Random(11);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 400; i++) {
                byte[] damaged = Arrays.copyOf(whole, i % 4 == 0 ? random.nextInt(whole.length) : whole.length);
                for (int change = 0; change < 1 + i % 30 && damaged.length > 0; change++) {
                    damaged[random.nextInt(i % 2 == 0 ? damaged.length : Math.min(damaged.length, 2048))] = (byte) random.nextInt();
                }
                assertThatCode(() -> OutlookMessage.asMail(damaged)).as("letter " + i).doesNotThrowAnyException();
            }
        });
    }

    private static Mail read(byte[] bytes) {
        return MailReader.read(new ByteArrayInputStream(bytes));
    }

    private static long filetime() {
        return (SENT.getEpochSecond() + 11_644_473_600L) * 10_000_000;
    }

    private static OutlookFile letter() {
        String attachment = "__attach_version1.0_#00000000/";
        return new OutlookFile()
                .stream("__properties_version1.0", OutlookFile.moments(32, Map.of(0x00390040, filetime())))
                .text(TEXT + "0037001F", "Келісімді қайтарып алу")
                .text(TEXT + "0C1A001F", "Мөлдір Әбдіразақ қызы")
                .text(TEXT + "5D01001F", "molder@example.kz")
                .text(TEXT + "1000001F", BODY)
                .text(attachment + TEXT + "3707001F", "Өтініш.pdf")
                .stream(attachment + TEXT + "37010102", new byte[9_000]);
    }
}
