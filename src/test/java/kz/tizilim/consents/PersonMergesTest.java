package kz.tizilim.consents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonMerge;
import kz.tizilim.subjects.PersonMerges;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonMergesTest {
    @TempDir
    private Path place;

    private SampleConsents sample;
    private PersonMerges merges;

    @BeforeEach
    void open() {
        sample = new SampleConsents(place);
        merges = new PersonMerges(
                sample.folder, List.of(new ConsentBelongings(sample.folder, sample.consents, sample.activities, sample.transfers)));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void cardsOfOnePersonAreFoundByEachSign() {
        Person one = keep("Әлиева", "Гүлнар", null, "+7 701 000 11 22", "g@example.kz", LocalDate.of(1990, 5, 1));
        Person phone = keep("Алиева", "Г.", null, "8 (701) 000-11-22", null, null);
        Person mail = keep("Басқа", "Адам", null, null, "G@example.kz", null);
        Person born = keep("Алиева", "Гульнар", null, null, null, LocalDate.of(1990, 5, 1));
        keep("Әлиева", "Гүлнар", null, null, null, LocalDate.of(1991, 5, 1));
        Person number = keep("Тағы", "Бірі", "991332300002", null, null, null);
        assertThat(merges.duplicates(one))
                .extracting(duplicate -> duplicate.person().id(), PersonMerges.Duplicate::sign)
                .containsExactlyInAnyOrder(
                        tuple(phone.id(), PersonMerges.Sign.PHONE), tuple(mail.id(), PersonMerges.Sign.EMAIL), tuple(born.id(), PersonMerges.Sign.NAME_AND_BIRTH));
        assertThat(merges.duplicates(sample.aigul)).extracting(duplicate -> duplicate.person().id()).containsExactly(number.id());
    }

    @Test
    void aMergeIsOneEntryAndMovesConsentsWithTheirScans() throws IOException {
        Path scan = Files.write(place.resolve("kelisim.pdf"), new byte[] {'%', 'P', 'D', 'F', 9});
        Consent given = sample.consents.keep(Consent.fresh(sample.zhanar.id(), SampleConsents.TODAY).by(sample.used().id()), scan);
        assertThat(merges.moving(sample.zhanar)).isEqualTo(1);
        long before = sample.folder.head().number();
        merges.merge(sample.aigul, sample.zhanar);
        assertThat(sample.folder.head().number()).isEqualTo(before + 1);
        assertThat(sample.persons.find(sample.zhanar.id())).isEmpty();
        Consent moved = sample.consents.find(given.id()).orElseThrow();
        assertThat(moved.person()).isEqualTo(sample.aigul.id());
        StoredFile card = sample.consents.scan(moved).orElseThrow();
        assertThat(card.owner()).isEqualTo(sample.aigul.id());
        assertThat(sample.consents.content(card)).isEqualTo(Files.readAllBytes(scan));
        Person together = sample.persons.find(sample.aigul.id()).orElseThrow();
        assertThat(together.fullName()).isEqualTo("Үлгіқызы Айгүл");
        assertThat(together.phones()).hasSize(2);
    }

    @Test
    void whatWasMergedByMistakeIsPartedAgain() {
        ConsentText text = sample.used();
        Consent hers = sample.given(sample.zhanar, text);
        Consent others = sample.given(sample.aigul, text);
        PersonMerge merge = merges.merge(sample.aigul, sample.zhanar);
        assertThat(merges.of(sample.aigul.id())).containsExactly(merge);
        merges.undo(merge);
        assertThat(sample.persons.find(sample.zhanar.id())).contains(sample.zhanar);
        assertThat(sample.persons.find(sample.aigul.id())).contains(sample.aigul);
        assertThat(sample.consents.of(sample.zhanar.id())).extracting(Consent::id).containsExactly(hers.id());
        assertThat(sample.consents.of(sample.aigul.id())).extracting(Consent::id).containsExactly(others.id());
        assertThat(merges.of(sample.aigul.id())).isEmpty();
    }

    @Test
    void theNumberOfACardThatWentIsNotGivenAgain() {
        Person last = keep("Соңғы", "Адам", null, null, null, null);
        PersonMerge merge = merges.merge(sample.aigul, last);
        Person next = keep("Келесі", "Адам", null, null, null, null);
        assertThat(merges.undo(merge).number()).isEqualTo(last.number()).isNotEqualTo(next.number());
    }

    @Test
    void whatWasWrittenSinceStaysWhenAMergeIsUndone() {
        PersonMerge merge = merges.merge(sample.aigul, sample.zhanar);
        Person now = sample.persons.find(sample.aigul.id()).orElseThrow();
        sample.persons.keep(new Person(
                now.id(), now.number(), "Жаңақызы", now.given(), null, now.iin(), now.born(), now.emails(), now.phones(), null, null, now.categories(), null, null,
                null));
        merges.undo(merge);
        assertThat(sample.persons.find(sample.aigul.id()).orElseThrow().surname()).isEqualTo("Жаңақызы");
        assertThat(sample.persons.find(sample.zhanar.id())).contains(sample.zhanar);
    }

    @Test
    void destroyingAPersonTakesTheCardsThatBecameHersWithHer() throws IOException {
        Consent old = sample.given(sample.zhanar, sample.used());
        Person third = keep("Үшінші", "Адам", null, "+7 700 000 00 03", null, null);
        merges.merge(sample.zhanar, third);
        merges.merge(sample.aigul, sample.persons.find(sample.zhanar.id()).orElseThrow());
        assertThat(merges.keys(sample.aigul.id())).containsExactlyInAnyOrder(sample.aigul.id(), sample.zhanar.id(), third.id());
        sample.folder.erase(merges.keys(sample.aigul.id()), Progress.NONE);
        for (UUID record : List.of(sample.aigul.id(), sample.zhanar.id(), third.id(), old.id())) {
            assertThat(sample.folder.history(record)).isNotEmpty().allSatisfy(change -> {
                assertThat(change.what()).isEmpty();
                assertThat(change.image()).isEmpty();
            });
            assertThat(sample.folder.record(record)).isEmpty();
        }
        assertThat(merges.of(sample.aigul.id())).isEmpty();
        assertThat(sample.persons.search("Жанар", 10)).isEmpty();
        String left = sample.folder.<List<String>>read(handle -> handle.query("select image from person union all select image from person_merge union all select image from consent", row -> new String(row.getBytes(1), UTF_8))).toString();
        assertThat(left).doesNotContain("Жанар", "Айгүл", "Үшінші");
    }

    private Person keep(String surname, String given, String iin, String phone, String email, LocalDate born) {
        return sample.persons.keep(new Person(
                UUID.randomUUID(), 0, surname, given, null, iin, born, email == null ? List.of() : List.of(email), phone == null ? List.of() : List.of(phone), null,
                Language.KK, List.of("customers"), null, null, null));
    }
}
