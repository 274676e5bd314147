package kz.tizilim.app;

import java.nio.file.Path;
import kz.tizilim.subjects.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that begin with the one person of a company. */
abstract class DeskWithPerson {
    @TempDir
    Path folder;

    OfficerDesk desk;
    Person person;

    @BeforeEach
    void open() {
        desk = TestDesk.withCompany(folder.resolve("register"), "2026-11-20");
        person = desk.persons().page(0, 1).get(0);
    }

    @AfterEach
    void close() {
        desk.close();
    }
}
