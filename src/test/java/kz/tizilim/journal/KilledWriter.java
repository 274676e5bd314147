package kz.tizilim.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kz.tizilim.journal.Samples.Person;

/** A program that acts until it is killed, and tells the number of each action once that is done. */
final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] arguments) {
        RegisterFolder register = Samples.open(Path.of(arguments[0]));
        while (true) {
            Person person = Samples.person("Сынақова " + register.head().number());
            Samples.put(register, person);
            byte[] told = (register.head().number() + " " + person.id() + "\n").getBytes(StandardCharsets.UTF_8);
            System.out.write(told, 0, told.length);
            System.out.flush();
        }
    }
}
