package kz.tizilim.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.storage.Handle;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonRegister;
import kz.tizilim.text.LocalText;
import kz.tizilim.transfers.Recipient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The surnames of all persons are followed: how they are read is written down beside. */
class IncrementalCacheTest {
    private static final String WHOLE = "whole";

    @TempDir
    private Path place;

    private final List<Object> readings = new ArrayList<>();
    private RegisterSession session;
    private IncrementalCache<Map<UUID, String>> surnames;

    @BeforeEach
    void open() {
        session = TestSession.withCompany(place.resolve("register"), "2026-03-26");
        surnames = new IncrementalCache<>(session.folder(), PersonRegister.tables().get(0), new IncrementalCache.Source<>() {
            @Override
            public Map<UUID, String> whole(Handle handle) {
                readings.add(WHOLE);
                return named(session.persons().page(0, 2_000));
            }

            @Override
            public Map<UUID, String> after(Map<UUID, String> before, Set<UUID> changed, Handle handle) {
                readings.add(changed);
                Map<UUID, String> after = new HashMap<>(before);
                after.keySet().removeAll(changed);
                after.putAll(named(changed.stream().flatMap(id -> session.persons().find(id).stream()).toList()));
                return after;
            }
        });
        assertThat(ask()).hasSize(1);
        assertThat(readings).containsExactly(WHOLE);
        readings.clear();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void onlyWhatAnActionChangedIsReadAgain() {
        Person aigul = session.persons().page(0, 1).get(0);
        Person zhanar = session.persons().keep(person("Сынақова"));
        assertThat(ask()).containsValues(aigul.surname(), "Сынақова");
        session.persons().keep(renamed(zhanar, "Үлгібаева"));
        Person third = session.persons().keep(person("Мысалова"));
        assertThat(ask()).containsValues("Үлгібаева", "Мысалова").doesNotContainValue("Сынақова");
        session.folder().undo(third.id(), session.folder().head().number());
        assertThat(ask()).containsOnlyKeys(aigul.id(), zhanar.id());
        assertThat(readings).containsExactly(Set.of(zhanar.id()), Set.of(zhanar.id(), third.id()), Set.of(third.id()));
    }

    @Test
    void nothingIsReadAgainAfterAnotherTableChanged() {
        session.transfers().keep(new Recipient(
                UUID.randomUUID(), LocalText.same("Synaq Cloud GmbH"), "it-providers", Recipient.RecipientRole.PROCESSOR, true, "DE", null, null, null, null, null));
        ask();
        assertThat(readings).isEmpty();
    }

    @Test
    void afterManyChangesAllIsReadAgain() {
        session.persons().keepAll(IntStream.rangeClosed(0, ChangeTracker.REMEMBERED).mapToObj(number -> person("Сынақ" + number)).toList(), done -> {});
        assertThat(ask()).hasSize(ChangeTracker.REMEMBERED + 2);
        session.persons().keep(person("Сынақова"));
        assertThat(ask()).hasSize(ChangeTracker.REMEMBERED + 3);
        assertThat(readings).hasSize(2).startsWith(WHOLE);
    }

    @Test
    void afterADestructionAllIsReadAgain() {
        session.folder().erase(Set.of(session.persons().page(0, 1).get(0).id()), Progress.NONE);
        assertThat(ask()).isEmpty();
        assertThat(readings).containsExactly(WHOLE);
    }

    @Test
    void nobodyAsksInsideAnotherQuestion() {
        assertThatThrownBy(() -> session.folder().read(handle -> ask())).isInstanceOf(IllegalStateException.class);
    }

    private Map<UUID, String> ask() {
        return surnames.read((names, handle) -> names);
    }

    private static Map<UUID, String> named(List<Person> persons) {
        Map<UUID, String> names = new HashMap<>();
        persons.forEach(person -> names.put(person.id(), person.surname()));
        return names;
    }

    private static Person person(String surname) {
        return new Person(UUID.randomUUID(), 0, surname, "Жанар", null, null, null, null, null, null, null, null, null, null, null);
    }

    private static Person renamed(Person person, String surname) {
        return new Person(person.id(), person.number(), surname, person.given(), null, null, null, null, null, null, null, null, null, null, null);
    }
}
