package kz.tizilim.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.transfers.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedQueryTest {
    @TempDir
    private Path place;

    @Test
    void aTableIsReadAgainOnlyAfterItWasChanged() {
        try (RegisterSession session = TestSession.withCompany(place.resolve("register"), "2026-03-26")) {
            AtomicInteger readings = new AtomicInteger();
            CachedQuery<Long> persons = new CachedQuery<>(
                    session.folder(),
                    handle -> {
                        readings.incrementAndGet();
                        return handle.number("select count(*) from person");
                    },
                    PersonRegister.tables().get(0));
            assertThat(List.of(persons.get(), persons.get())).containsExactly(1L, 1L);
            assertThat(readings).hasValue(1);

            Person aigul = session.persons().page(0, 1).get(0);
            session.disclosures().disclose(
                    new Disclosure(
                            UUID.randomUUID(), 0, null, LocalDate.of(2026, 3, 26), null, "Үлгі", null, List.of("full-name"), "№ 1", null, null, false,
                            null, null, null),
                    List.of(aigul.id()));
            persons.get();
            assertThat(readings).hasValue(1);

            session.persons().keep(named());
            assertThat(persons.get()).isEqualTo(2);
            session.folder().erase(Set.of(aigul.id()), Progress.NONE);
            assertThat(persons.get()).isEqualTo(1);
            assertThat(readings).hasValue(3);
        }
    }

    private static Person named() {
        return new Person(UUID.randomUUID(), 0, "Сынақова", "Жанар", null, null, null, null, null, null, null, null, null, null, null);
    }
}
