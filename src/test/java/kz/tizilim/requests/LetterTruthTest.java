package kz.tizilim.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import kz.tizilim.letters.Draft;
import kz.tizilim.letters.LetterKind;
import kz.tizilim.letters.MissingContents;
import kz.tizilim.letters.Sending;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A letter states nothing that the register does not hold; each test bears the number of the point of the review that it answers. */
final class LetterTruthTest {
    private static final LocalDate TODAY = SampleRequests.TODAY;

    @TempDir
    static Path folder;

    private static RegisterSession session;

    @BeforeAll
    static void openRegister() {
        session = SampleRequests.company(folder.resolve("register"));
    }

    @AfterAll
    static void closeRegister() {
        session.close();
    }

    private static Request searched(String email, String... kinds) {
        Person person = session.persons().page(0, 20).stream().filter(each -> each.emails().contains(email)).findFirst().orElseThrow();
        Request request = session.requests().receive(new Intake(
                LocalDateTime.of(2026, 3, 24, 15, 40), Channel.EMAIL, null, "Өтініш", Language.RU, null, List.of(kinds),
                new Applicant(person.fullName(), email, null, null, null, null), person.id(), List.of()));
        request = session.requests().identify(request, person.id(), session.suggestions().knownAddress(request, TODAY).orElseThrow());
        return session.requests().search(request, session.suggestions().foundInRegister(request));
    }

    private static Decision granted(Request request) {
        return session.suggestions().decision(request, Decision.Outcome.GRANTED, null, null, TODAY);
    }

    private static Map<String, Object> contents(Request request, Decision decision, Language language) {
        return session.requestLetters().reply(request, decision, language).contents();
    }

    private static String said(Request request, Decision decision, String code) {
        return String.valueOf(contents(request, decision, Language.RU).get(code));
    }

    @Test
    void point1TheTermOfEachDatumIsTold() {
        Request request = searched("aigul@example.kz", "access");
        assertThat(said(request, granted(request), "terms-with-storage"))
                .contains("Приём и доставка заказов: 3 года со дня последнего заказа, затем данные уничтожаются")
                .contains("5 лет со дня окончания налогового года, затем данные сдаются в архив")
                .contains("30 дней со дня удаления учётной записи", "12 месяцев со дня последнего входа");
        assertThat(String.valueOf(contents(request, granted(request), Language.KK).get("terms-with-storage")))
                .contains("соңғы тапсырыс күнінен бастап 3 жыл, содан кейін деректер жойылады");
    }

    @Test
    void point2ACopyAbroadIsTold() {
        Request request = searched("zhanna@example.kz", "access");
        assertThat(said(request, granted(request), "bases")).contains("Список рассылки", "копия за пределами Казахстана: Германия");
        Request recipients = searched("zhanna@example.kz", "recipients");
        assertThat(said(recipients, granted(recipients), "abroad")).contains("Германия");
    }

    @Test
    void point3AWithdrawalStopsWhatTheConsentCarriedAndNamesTheRestWithItsBasis() {
        Request request = searched("aigul@example.kz", "withdrawal");
        Decision decision = granted(request);
        assertThat(said(request, decision, "what-stops"))
                .contains("«Приём и доставка заказов» — в части цели «Исполнение и доставка заказа»", "Учётная запись в приложении")
                .doesNotContain("Видеонаблюдение");
        assertThat(said(request, decision, "what-stays-and-why"))
                .contains("«Приём и доставка заказов»", "«Учёт оплаты»", "подпункт 10) статьи 9", "5 лет со дня окончания налогового года")
                .contains("«Видеонаблюдение в магазине и на складе»: съёмка места ведётся в отношении всех")
                .doesNotContain("согласие субъекта");
        for (Language language : Language.values()) {
            assertThat((List<?>) contents(request, decision, language).get("destruction-date")).isNotEmpty();
        }
        Request news = searched("zhanna@example.kz", "withdrawal");
        assertThat(said(news, granted(news), "destruction-date")).contains("Рекламная рассылка: данные будут уничтожены не позднее 15 апреля 2026 года");
    }

    @ParameterizedTest
    @EnumSource(value = RequestTopic.class, names = {"DESTRUCTION", "ACCOUNT", "ANONYMISATION"})
    void point4NothingIsSaidToBeDestroyedWithoutAnAct(RequestTopic topic) {
        Request request = searched("aigul@example.kz", topic.kinds().get(0));
        Decision decision = granted(request).doneOn(TODAY);
        assertThat(contents(request, decision, Language.RU)).doesNotContainKey("done-on");
        Decision promised = granted(request).doneOn(TODAY.plusDays(5));
        assertThat(contents(request, promised, Language.RU)).containsEntry("by-when", "не позднее 31 марта 2026 года").doesNotContainKeys("done-on", "act");
        Decision recorded = decision.with(Map.of("act", LocalText.same("№ 4, 26.03.2026"), "method", LocalText.same("стирание записей")));
        assertThat(contents(request, recorded, Language.RU)).containsKeys("done-on", "act").doesNotContainKey("by-when");
    }

    @Test
    void point5ACorrectionNamesTheOldAndTheNewValueAndItsDocument() {
        Request request = searched("aigul@example.kz", "correction");
        Draft draft = session.requestLetters().reply(request, granted(request), Language.RU);
        MissingContents stopped = catchThrowableOfType(MissingContents.class, () -> session.letters().preview(draft));
        assertThat(stopped.codes()).containsExactly("what-changed", "paper");
    }

    @Test
    void point6TheRefusedPartIsNamedInWords() {
        Request request = searched("aigul@example.kz", "access");
        Decision partly = session.suggestions().decision(request, Decision.Outcome.PARTLY, "access.another-person", null, TODAY);
        MissingContents stopped = catchThrowableOfType(
                MissingContents.class, () -> session.letters().preview(session.requestLetters().reply(request, partly, Language.RU)));
        assertThat(stopped.codes()).containsExactly("rest");
    }

    @Test
    void points7And8GroundsThatTheLawExcludesAreRefused() {
        Map.of("restriction", "deletion.retention-by-law", "anonymisation", "deletion.statistics-research", "newsletter-opt-out", "withdrawal.unfulfilled-obligation")
                .forEach((kind, ground) -> {
                    Request request = searched("zhanna@example.kz", kind);
                    Decision refused = Decision.of(RequestTopic.of(List.of(kind)).get(0), Decision.Outcome.REFUSED, ground, TODAY);
                    ValidationErrors errors = catchThrowableOfType(ValidationErrors.class, () -> session.requests().decide(request, refused));
                    assertThat(errors.all()).as(kind).extracting(ValidationError::key).containsExactly("requests.fault.ground-excluded");
                });
        Request kept = searched("aigul@example.kz", "destruction");
        assertThat(session.requests().decide(kept, Decision.of(RequestTopic.DESTRUCTION, Decision.Outcome.REFUSED, "deletion.retention-by-law", TODAY)).status())
                .isEqualTo(RequestStatus.DECIDED);
    }

    @Test
    void point9ARequestIsPassedOnWithConsentAlone() {
        Request request = searched("aigul@example.kz", "complaint");
        Decision decision = session.suggestions().decision(request, Decision.Outcome.FORWARDED, null, null, TODAY)
                .with(Map.of("forwarded-to", LocalText.same("АО «Сынақ банк»"), "cause", LocalText.same("счёт ведёт банк")));
        assertThat(contents(request, decision, Language.RU)).doesNotContainKeys("consent-paper", "done-on");
        assertThat(session.letters().preview(session.requestLetters().reply(request, decision, Language.RU)).pages()).isPositive();
    }

    @Test
    void point19ATransferByConsentCitesTheNormOnPassingOn() {
        Request request = searched("zhanna@example.kz", "recipients");
        assertThat(said(request, granted(request), "recipients")).contains("пункт 6 статьи 7").doesNotContain("пункт 1 статьи 7");
    }

    @Test
    void aLetterThatDeniesWhatWasFoundIsStoppedBeforeItsNumber() {
        Request request = searched("aigul@example.kz", "access");
        Decision refused = session.suggestions().decision(request, Decision.Outcome.REFUSED, "access.no-data", null, TODAY);
        int letters = session.letters().all().size();
        Request decided = session.requests().decide(request, refused);
        ValidationErrors errors = catchThrowableOfType(
                ValidationErrors.class, () -> session.requests().answer(decided, session.requestLetters().reply(decided, refused, Language.RU)));
        assertThat(errors.all()).extracting(ValidationError::key).contains("requests.contradiction.found");
        assertThat(session.letters().all()).hasSize(letters);
    }

    @Test
    void aCorrectionThatTheCardDoesNotShowIsNotSaidToBeDone() {
        Request request = searched("aigul@example.kz", "correction");
        Decision decision = granted(request).doneOn(TODAY).with(Map.of("paper", LocalText.same("куәлік № 1")))
                .correcting(List.of(new Decision.Correction("phone", "+7 700 000 00 11", "+7 700 000 00 99")));
        Request decided = session.requests().decide(request, decision);
        ValidationErrors errors = catchThrowableOfType(
                ValidationErrors.class, () -> session.requests().answer(decided, session.requestLetters().reply(decided, decision, Language.RU)));
        assertThat(errors.all()).extracting(ValidationError::key).containsExactly("requests.contradiction.not-corrected");
        Decision promised = decision.doneOn(null);
        Request answered = session.requests().answer(
                session.requests().decide(decided, promised), session.requestLetters().reply(decided, promised, Language.RU));
        assertThat(answered.tasks()).extracting(CaseTask::kind).contains(CaseTask.Kind.CARRY_OUT);
    }

    @Test
    void dataThatAnEarlierLetterSaidAreDestroyedAreNotFoundAgain() {
        Request first = searched("sanzhar@example.kz", "destruction");
        Decision destroyed = SampleDecisions.attested(first, granted(first), TODAY);
        Request decided = session.requests().decide(first, destroyed);
        session.requests().answer(decided, session.requestLetters().reply(decided, destroyed, Language.RU));
        Request second = searched("sanzhar@example.kz", "access");
        Request access = session.requests().decide(second, granted(second));
        ValidationErrors errors = catchThrowableOfType(
                ValidationErrors.class, () -> session.requests().answer(access, session.requestLetters().reply(access, access.decision(), Language.RU)));
        assertThat(errors.all()).extracting(ValidationError::key).containsOnly("requests.contradiction.destroyed-before");
    }

    @Test
    void aCaseClosesOnlyWhenWhatItPromisedIsDoneOrSetAside() {
        Request request = searched("zhanna@example.kz", "withdrawal");
        Decision decision = granted(request);
        Request decided = session.requests().decide(request, decision);
        Request answered = session.requests().answer(decided, session.requestLetters().reply(decided, decision, Language.RU));
        assertThat(answered.tasks()).extracting(CaseTask::kind).contains(CaseTask.Kind.CARRY_OUT, CaseTask.Kind.TELL_RECIPIENT);
        assertThat(answered.tasks()).extracting(CaseTask::due).containsOnly(LocalDate.of(2026, 4, 15));
        Request sent = session.requests().send(answered, new Sending(Sending.Way.EMAIL, TODAY, "zhanna@example.kz", null));
        assertThat(sent.status()).isEqualTo(RequestStatus.FOLLOW_UP);
        assertThat(sent.due()).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(session.requests().open()).contains(sent);
        assertThat(catchThrowableOfType(ValidationErrors.class, () -> session.requests().setAside(sent, 0, " "))).isNotNull();
        Request now = session.requests().finish(sent, 0, TODAY);
        for (int place = 1; place < answered.tasks().size(); place++) {
            assertThat(now.status()).isEqualTo(RequestStatus.FOLLOW_UP);
            now = session.requests().setAside(now, place, "получатель ликвидирован");
        }
        assertThat(now.status()).isEqualTo(RequestStatus.SENT);
        assertThat(session.requests().open()).doesNotContain(now);
        assertThat(catchThrowableOfType(ValidationErrors.class, () -> session.requests().finish(sent, 0, TODAY))).isNotNull();
    }

    @Test
    void anAuthorityIsAnsweredByTheNumberOfItsOwnLetterAndNotGreeted() {
        Request request = session.requests().receive(new Intake(
                LocalDateTime.of(2026, 3, 24, 15, 40), Channel.POST, "Запрос", "Исх. № 04-12/345 от 20 марта 2026 года. Просим сообщить о мерах.", Language.RU,
                null, List.of("authority-request"), new Applicant("Комитет", null, null, null, Applicant.Relation.AUTHORITY, null), null, List.of()));
        Draft draft = session.requestLetters().reply(request, granted(request), Language.RU);
        assertThat(draft.kind()).isEqualTo(LetterKind.AUTHORITY_ANSWERED);
        assertThat(draft.incomingNumber()).isEqualTo("04-12/345");
        assertThat(draft.incomingDate()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(draft.greeting()).isNull();
    }
}
