package kz.tizilim.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a mail has come before, reminds of an open request, or is another one of the same sender. */
class EarlierRequestsTest {
    private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 3, 19, 15, 40);
    private static final String TEXT = "Деректерімнің көшірмесін жіберіңіз.";

    @TempDir
    Path place;

    private RegisterSession session;
    private EarlierRequests earlier;
    private Request first;

    @BeforeEach
    void receiveOne() {
        session = TestSession.withCompany(place.resolve("register"), "2026-03-26");
        earlier = new EarlierRequests(session.requests());
        first = session.requests().receive(new Intake(
                RECEIVED, Channel.EMAIL, "Көшірме", TEXT, Language.KK, null, List.of("access"), new Applicant("Ким Анна", "kim@example.kz", null, null, null, null), null,
                List.of(), "<1@example.kz>", List.of(), null));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Optional<EarlierRequest.Relation> relation(String address, String id, LocalDateTime received, String text) {
        return earlier.find(address, id, received, text, List.of("access")).map(EarlierRequest::relation);
    }

    @Test
    void sameMailIsTold() {
        assertThat(relation("KIM@example.kz", "<1@example.kz>", RECEIVED, TEXT)).contains(EarlierRequest.Relation.SAME);
        assertThat(relation("kim@example.kz", "", RECEIVED.plusHours(1), " " + TEXT + "\n")).contains(EarlierRequest.Relation.SAME);
        assertThat(earlier.find("kim@example.kz", "", RECEIVED, TEXT, List.of()).orElseThrow().label()).isEqualTo(first.label());
    }

    @Test
    void anotherMailWithTheSameNumberOrTheSameWordsIsNotTheSame() {
        assertThat(relation("kim@example.kz", "<1@example.kz>", RECEIVED, "Мекенжайымды өзгертіңіз.")).isEmpty();
        assertThat(relation("kim@example.kz", "<2@example.kz>", RECEIVED, TEXT)).isEmpty();
        assertThat(relation("kim@example.kz", "", RECEIVED.plusDays(1), TEXT)).isEmpty();
        assertThat(relation("other@example.kz", "<1@example.kz>", RECEIVED, TEXT)).isEmpty();
        assertThat(relation("", "<1@example.kz>", RECEIVED, TEXT)).as("a mail without an address is nobody's").isEmpty();
    }

    @Test
    void reminderOfAnOpenRequestIsToldAndAQuotedOneIsNot() {
        assertThat(relation("kim@example.kz", "<3@example.kz>", RECEIVED.plusDays(4), "Повторно прошу ответить на моё обращение.")).contains(EarlierRequest.Relation.REMINDER);
        assertThat(relation("kim@example.kz", "<3@example.kz>", RECEIVED.plusDays(4), "Жауап әлі келмеді.")).contains(EarlierRequest.Relation.REMINDER);
        assertThat(relation("kim@example.kz", "<4@example.kz>", RECEIVED.plusDays(4), "Тағы бір сұрақ.\n> Повторно прошу ответить")).isEmpty();
    }

    @Test
    void whatIsSetAsideIsNotRemindedOf() {
        session.requests().classify(first, List.of(Proposal.NOT_A_REQUEST));
        assertThat(relation("kim@example.kz", "<3@example.kz>", RECEIVED.plusDays(4), "Повторно прошу ответить.")).isEmpty();
    }
}
