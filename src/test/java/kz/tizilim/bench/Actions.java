package kz.tizilim.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.subjects.Person;

/** An action of the officer, acknowledged, beside a bare append of as many bytes that is forced to the same disk. By turns, so that both meet the same disk. */
final class Actions {
    private static final int WARMING = 200;
    private static final int MEASURED = 400;

    private Actions() {}

    /** Arguments: an empty folder, the seed, how many persons the register holds. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        ManyPersons persons = new ManyPersons(Long.parseLong(arguments[1]) + 1);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ManyPersons.make(folder.resolve("register"), Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]), 0);
        try (RegisterFolder register = ManyPersons.open(folder.resolve("register"));
                FileChannel bare = FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            RegisterSession session = new RegisterSession(register, Clock.system(ZoneId.systemDefault()));
            List<Person> known = session.persons().page(0, 100);
            Timing change = new Timing();
            Timing first = new Timing();
            Timing append = new Timing();
            Path journal = folder.resolve("register").resolve("journal");
            long written = 0;
            for (int turn = 0; turn < WARMING + MEASURED; turn++) {
                Person card = persons.changed(known.get(turn % known.size()));
                Person fresh = persons.person(0);
                long before = Files.size(journal);
                double changing = Timing.millisOf(() -> session.persons().keep(card));
                int length = (int) (Files.size(journal) - before);
                double appending = Timing.millisOf(() -> append(bare, length));
                double keeping = Timing.millisOf(() -> session.persons().keep(fresh));
                if (turn >= WARMING) {
                    change.add(changing);
                    append.add(appending);
                    first.add(keeping);
                    written = length;
                }
            }
            out.println("change " + change.median());
            out.println("change-words " + change.words());
            out.println("first-words " + first.words());
            out.println("append " + append.median());
            out.println("append-words " + append.words());
            out.println("bytes " + written);
        }
    }

    private static void append(FileChannel file, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(false);
    }
}
