package kz.tizilim.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import kz.tizilim.documents.PaperText;
import kz.tizilim.requests.Applicant;
import kz.tizilim.requests.Channel;
import kz.tizilim.requests.Intake;
import kz.tizilim.requests.Request;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonMerge;
import kz.tizilim.subjects.PersonReferences;
import kz.tizilim.text.Language;
import kz.tizilim.transfers.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every room keeps of a person is told of her, and goes with her when two cards become one. */
class PersonBelongingsTest {
    @TempDir
    private Path folder;

    @Test
    void requestsAndDisclosuresAreToldAndMoveWithTheirPerson() {
        try (RegisterSession session = TestSession.withCompany(folder.resolve("register"), "2026-03-26")) {
            Person aigul = session.persons().page(0, 1).get(0);
            Person other = session.persons().keep(new Person(
                    UUID.randomUUID(), 0, "Үлгіқызы", "А.", null, null, null, null, null, null, null, List.of("customers"), null, null, null));
            Request request = session.requests().receive(new Intake(
                    LocalDateTime.of(2026, 3, 26, 9, 0), Channel.EMAIL, "Сұрау", "Ақпарат беріңіз", Language.KK, null, List.of("access"),
                    new Applicant("Айгүл", "aigul@example.kz", null, null, null, null), other.id(), List.of()));
            Disclosure disclosure = session.disclosures().keep(new Disclosure(
                    UUID.randomUUID(), 0, other.id(), LocalDate.of(2026, 3, 25), null, "Үлгі соты", null, List.of("full-name"), "Сұрау № 7", "article-9-1", null,
                    false, null, null, null));
            PersonMerge merge = session.personMerges().merge(aigul, other);
            assertThat(session.requests().find(request.id()).orElseThrow().person()).isEqualTo(aigul.id());
            assertThat(session.disclosures().find(disclosure.id()).orElseThrow().owner()).isEqualTo(aigul.id());
            assertThat(lines(session, aigul)).anyMatch(line -> line.title().contains(request.label())).anyMatch(line -> line.detail().contains("Үлгі соты"));
            assertThat(PaperText.of(session.personExtract().of(aigul, Language.KK).pdf())).contains(request.label(), "Үлгі соты");
            session.personMerges().undo(merge);
            assertThat(session.requests().find(request.id()).orElseThrow().person()).isEqualTo(other.id());
            assertThat(session.disclosures().find(disclosure.id()).orElseThrow()).isEqualTo(disclosure);
        }
    }

    private static List<PersonReferences.Line> lines(RegisterSession session, Person person) {
        return session.belongings().stream().flatMap(room -> room.of(person, Language.KK).stream()).flatMap(part -> part.lines().stream()).toList();
    }
}
