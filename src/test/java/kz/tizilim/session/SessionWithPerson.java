package kz.tizilim.session;

import java.nio.file.Path;
import kz.tizilim.subjects.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that begin with the one person of a company. */
public abstract class SessionWithPerson {
    @TempDir
    protected Path folder;

    protected RegisterSession session;
    protected Person person;

    @BeforeEach
    protected void open() {
        session = TestSession.withCompany(folder.resolve("register"), "2026-11-20");
        person = session.persons().page(0, 1).get(0);
    }

    @AfterEach
    protected void close() {
        session.close();
    }
}
