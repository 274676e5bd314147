package kz.tizilim.session;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kz.tizilim.subjects.Person;

/** A program that destroys one person after another until it is killed, and tells how far it is with each, by her internal number. */
final class KilledDestroyer {
    static final String DAY = "2026-11-20";

    private KilledDestroyer() {}

    public static void main(String[] arguments) {
        RegisterSession session = TestSession.again(Path.of(arguments[0]), DAY);
        List<Person> persons = session.persons().page(0, 1000);
        for (Person person : persons) {
            tell("begun", person);
            session.personDestruction().destroy(person, "relations-ended", null, (done, all) -> tell("erasing", person));
            tell("done", person);
        }
    }

    private static void tell(String what, Person person) {
        byte[] told = (what + " " + person.number() + ".\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(told, 0, told.length);
        System.out.flush();
    }
}
