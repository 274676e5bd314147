package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.tizilim.consents.Consent;
import kz.tizilim.consents.ConsentText;
import kz.tizilim.letters.Letter;
import kz.tizilim.requests.Decision;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.Disclosure;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No screen of the sample company is empty, whatever day it is made on. */
class SampleHistoryTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void sampleHasWhatEveryScreenShows(Language language) {
        for (String day : new String[] {"2026-11-20", "2026-05-12", "2026-03-26"}) {
            try (RegisterSession session = TestSession.empty(folder.resolve(day), day)) {
                SampleCompany sample = new SampleCompany(TestSession.clock(day));
                sample.into(session);
                sample.history(session, language);
                sample.requests(session, language);
                assertThat(session.consents().texts()).extracting(ConsentText::status).contains(ConsentText.Status.IN_USE, ConsentText.Status.DRAFT);
                long consents = session.persons().page(0, 100).stream().mapToLong(person -> session.consents().of(person.id()).size()).sum();
                assertThat(consents).isGreaterThanOrEqualTo(4);
                assertThat(session.persons().page(0, 100).stream().flatMap(person -> session.consents().of(person.id()).stream())).anyMatch(Consent::isWithdrawn);
                assertThat(session.disclosures().awaitingNotice()).hasSize(1).allMatch(Disclosure::awaitsNotice);
                assertThat(session.letters().all()).hasSize(2).allMatch(Letter::isSent);
                assertThat(session.requests().all().stream().filter(request -> request.decision() != null).map(request -> request.decision().outcome()))
                        .contains(Decision.Outcome.GRANTED, Decision.Outcome.REFUSED);
            }
        }
    }
}
