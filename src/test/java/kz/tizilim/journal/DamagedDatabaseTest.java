package kz.tizilim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.journal.Samples.Person;
import kz.tizilim.storage.StorageFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that turns out to be damaged while the register is open: it is made again from the journal, and nothing else is noticed. */
class DamagedDatabaseTest {
    @TempDir
    Path place;

    private final Person first = Samples.person("Сынақова");
    private Path folder;

    @BeforeEach
    void makeRegister() {
        folder = place.resolve("register");
        try (RegisterFolder register = Samples.create(folder)) {
            Samples.put(register, first);
        }
    }

    @Test
    void aQuestionIsAnsweredFromTheDatabaseThatWasMadeAgain() {
        try (RegisterFolder register = Samples.open(folder)) {
            String state = Samples.dump(register);
            harm(register, "update person set image = X'7b22'");
            assertEquals(Optional.of(first), register.read(handle -> handle.find(Samples.PERSONS, first.id())));
            harm(register, "drop table plea");
            assertEquals(List.of(), register.read(handle -> handle.all(Samples.PLEAS)));
            assertEquals(state, Samples.dump(register));
            Samples.put(register, Samples.person("Кейінгі"));
        }
        try (RegisterFolder register = Samples.open(folder)) {
            assertFalse(register.openingReport().rebuilt());
            assertEquals(2, Samples.count(register, "select count(*) from person"));
        }
    }

    @Test
    void anActionThatMeetsTheDamageIsNotDoneAndCanBeDoneAgain() throws IOException {
        try (RegisterFolder register = Samples.open(folder)) {
            harm(register, "drop table person");
            InputStream dropped = new ByteArrayInputStream(new byte[900]);
            RegisterProblem problem = assertThrows(RegisterProblem.class, () -> register.act("persons.add", changes -> {
                StoredFile file = changes.store(first.id(), "скан.pdf", "application/pdf", dropped);
                changes.put(Samples.PERSONS, Samples.person("Кейінгі"));
                return file;
            }));
            assertEquals(Kind.DATABASE_MENDED, problem.kind());
            assertEquals(1, register.head().number());
            Samples.put(register, Samples.person("Кейінгі"));
            assertEquals(2, register.head().number());
            try (var files = Files.list(folder.resolve("files"))) {
                assertEquals(0, files.count());
            }
        }
    }

    @Test
    void aQuestionInsideAnActionLeadsToTheSame() {
        try (RegisterFolder register = Samples.open(folder)) {
            harm(register, "drop table plea");
            RegisterProblem problem = assertThrows(
                    RegisterProblem.class, () -> register.act("persons.add", changes -> register.read(handle -> handle.all(Samples.PLEAS))));
            assertEquals(Kind.DATABASE_MENDED, problem.kind());
            assertEquals(List.of(), register.read(handle -> handle.all(Samples.PLEAS)));
        }
    }

    @Test
    void aQuestionThatIsWrongItselfMakesTheDatabaseAgainOnceAndNeverAgain() {
        try (RegisterFolder register = Samples.open(folder)) {
            AtomicInteger asked = new AtomicInteger();
            for (int time = 0; time < 3; time++) {
                assertThrows(StorageFailure.class, () -> register.read(handle -> {
                    asked.incrementAndGet();
                    return handle.number("select count(*) from no_such_table");
                }));
            }
            assertEquals(4, asked.get(), "the first time asked twice, then once");
            assertThrows(StorageFailure.class, () -> register.read(handle -> handle.number("select count( from person")));
            assertEquals(true, register.read(handle -> handle.has(Samples.PERSONS, first.id())));
        }
    }

    // As a changed page would: the journal does not know of it. H2 commits before it makes a table.
    private static void harm(RegisterFolder register, String statement) {
        register.act("harm", changes -> {
            changes.rows().change(statement);
            return changes.rows().change("create table if not exists harmed (id int)");
        });
    }
}
