package kz.tizilim.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterHistoryTest {
    private static final String OWN = "Какие данные обо мне вы храните?";
    private static final String OLD = "Отзываю согласие на рассылку.";

    @ParameterizedTest
    @ValueSource(strings = {
        "От: Иван <i@example.kz>\nОтправлено: 25 ноября 2026 г. 10:00\nКому: Асель\nТема: Согласие\n\n" + OLD,
        "*От:* Иван <i@example.kz>\n*Кому:* Асель\n\n" + OLD,
        "From: Ivan <i@example.kz>\nSent: Wednesday\nTo: Asel\nSubject: x\n" + OLD,
        "-----Исходное сообщение-----\nОт: Иван\n" + OLD,
        "----- Бастапқы хабар -----\nКімнен: Иван\n" + OLD,
        "-------- Пересылаемое сообщение --------\n" + OLD,
        "Begin forwarded message:\n" + OLD,
        "25.11.2026, 10:00, \"Иван\" <i@example.kz>:\n> " + OLD,
        "25 ноября 2026 г. в 10:00, ТОО <d@example.kz> написал(а):\n> " + OLD,
        "On Wed, Nov 25, 2026 at 10:00 AM Ivan <i@example.kz> wrote:\n\n> " + OLD,
        "Иван пишет 25.11.2026:\n> " + OLD,
        "2026 ж. 25 қараша, 10:00, Иван <i@example.kz> жазды:\n> " + OLD,
        "> " + OLD,
        "-- \nАсель\n\nThis e-mail is confidential. If you are not the intended recipient, please delete it.",
        "Данное сообщение конфиденциально. Если вы получили его по ошибке, просим уничтожить его.",
        "Бұл хат құпия. Егер хат қателесіп келсе, оны жойыңыз.",
        "Sent from my iPhone",
    })
    void whatIsNotTheWritersOwnIsCut(String rest) {
        LetterHistory letter = LetterHistory.of(OWN + "\n\n" + rest);
        assertThat(letter.own()).startsWith(OWN).doesNotContain(OLD).doesNotContain("delete").doesNotContain("уничтожить").doesNotContain("жойыңыз");
        assertThat(letter.rest()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "От имени моей мамы прошу: удалите её номер.",
        "Прошу сообщить:\n- какие данные\n- кому переданы",
        "Вы мне писали 25.11.2026, что:\nданные удалены. Это не так.",
        "Если вы получили моё письмо, подтвердите.\n\nДата: 25.11.2026\nПодпись: Асель",
        "Кому: ТОО «Мысал»\nОт: Асель\n\nЗаявление. Удалите мои данные.",
        "Это письмо пишу второй раз. Удалите всё.",
    })
    void whatLooksLikeItStays(String own) {
        assertThat(LetterHistory.of(own).own()).isEqualTo(own);
    }

    @Test
    void quotationsOfPagesAreCut() {
        for (String html : new String[] {
            "<div>" + OWN + "</div><div class=gmail_quote><div class=gmail_attr>вт, 24 нояб. 2026 г.:</div><blockquote class=gmail_quote>" + OLD + "</blockquote></div>",
            "<div>" + OWN + "</div><div>25.11.2026, 10:00, \"Иван\" &lt;i@example.kz&gt;:</div><blockquote>" + OLD + "</blockquote>",
            "<div>" + OWN + "</div><blockquote type=cite>" + OLD + "</blockquote>",
            "<div>" + OWN + "</div><div id=divRplyFwdMsg>Иван</div><div>" + OLD + "</div>"}) {
            Mail mail = MailReader.read(new ByteArrayInputStream(
                    ("From: a@example.kz\nContent-Type: text/html; charset=utf-8\n\n" + html).getBytes(StandardCharsets.UTF_8)));
            assertThat(LetterHistory.of(mail.text()).own()).as(html).isEqualTo(OWN);
            assertThat(mail.text()).contains(OLD);
        }
    }

    @Test
    void aPlainBlockquoteIsTheWritersOwn() {
        Mail mail = MailReader.read(new ByteArrayInputStream(
                "From: a@example.kz\nContent-Type: text/html; charset=utf-8\n\n<p>Прошу:</p><blockquote>удалить мои данные</blockquote>".getBytes(StandardCharsets.UTF_8)));
        assertThat(LetterHistory.of(mail.text()).own()).contains("удалить мои данные");
    }
}
