package kz.tizilim.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import kz.tizilim.journal.JournalCheck;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.subjects.Person;

/** A large register as the officer works with it: opened, searched letter by letter, leafed through, verified; in the memory that the program is given. */
final class LargeRegister {
    private static final int TYPED = 60;
    private static final int LEAFED = 200;
    private static final int PAGE = 100;
    private static final int FOUND_AT_MOST = 200;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Random random = new Random(17);

    private LargeRegister() {}

    /** Arguments: the folder of a register that is made and at rest, or one to make it in; the seed, persons, entries. */
    public static void main(String[] arguments) throws Exception {
        new LargeRegister().measure(
                Path.of(arguments[0]), Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    }

    private void measure(Path folder, long seed, int persons, int entries) throws Exception {
        if (!Files.exists(folder)) {
            say("making", Timing.millisOf(() -> ManyPersons.make(folder, seed, persons, entries)));
            say("rebuilding", Timing.millisOf(() -> ManyPersons.open(folder).close()));
        }
        Timing opening = new Timing();
        for (int turn = 0; turn < 5; turn++) {
            RegisterFolder[] opened = new RegisterFolder[1];
            opening.add(Timing.millisOf(() -> opened[0] = ManyPersons.open(folder)));
            opened[0].close();
        }
        out.println("opening " + opening.spread());
        verify(folder);
        try (RegisterSession session = new RegisterSession(ManyPersons.open(folder), Clock.system(ZoneId.systemDefault()))) {
            if (session.persons().count() != persons || session.folder().head().number() != Math.max(persons, entries)) {
                throw new IllegalStateException("Not the register that is to be measured");
            }
            leaf(session, persons);
            search(session, persons);
        }
        out.println("peak " + Walk.peakMemory());
        out.println("file " + Files.size(folder.resolve("register.mv.db")) / 1_000_000);
    }

    /** Each key pressed is a search: surname, then the given name behind it; a telephone; the end of an IIN; Latin letters. */
    private void search(RegisterSession session, int persons) throws Exception {
        Timing all = new Timing();
        Timing brief = new Timing();
        Timing twoWords = new Timing();
        Timing numbers = new Timing();
        for (int turn = 0; turn < TYPED; turn++) {
            Person person = session.persons().page(random.nextInt(persons), 1).get(0);
            type(session, person.surname(), 1, all, brief);
            type(session, person.surname() + " " + person.given(), person.surname().length() + 2, all, twoWords);
            type(session, person.given() + " " + person.surname(), person.given().length() + 2, all, twoWords);
            type(session, person.phones().get(0), 2, all, numbers);
            type(session, person.iin().substring(8), 1, all, numbers);
            type(session, latin(person.surname()), 1, all, new Timing());
        }
        say("search95", all.ninetyFifth());
        out.println("search " + all.spread());
        out.println("search-brief " + brief.spread());
        out.println("search-two " + twoWords.spread());
        out.println("search-numbers " + numbers.spread());
    }

    private void type(RegisterSession session, String words, int from, Timing all, Timing group) throws Exception {
        for (int length = from; length <= words.length(); length++) {
            String typed = words.substring(0, length);
            double time = Timing.millisOf(() -> session.persons().search(typed, FOUND_AT_MOST));
            all.add(time);
            // Of a surname the first two letters are the hard ones.
            if (from > 1 || length <= 2 || Character.isDigit(typed.charAt(0))) {
                group.add(time);
            }
        }
    }

    /** The keys that give this word where the keyboard stands on Latin. */
    private static String latin(String word) {
        String cyrillic = "йцукенгшщзхъфывапролджэячсмитьбю";
        String keys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
        StringBuilder typed = new StringBuilder();
        for (char letter : word.toLowerCase(Locale.ROOT).toCharArray()) {
            int place = cyrillic.indexOf(letter);
            typed.append(place < 0 ? letter : keys.charAt(place));
        }
        return typed.toString();
    }

    /** Pages of the list anywhere in it, beside the same question to H2 whose rows are read and nothing made of them. */
    private void leaf(RegisterSession session, int persons) throws Exception {
        Timing page = new Timing();
        Timing raw = new Timing();
        for (int turn = 0; turn < LEAFED; turn++) {
            int from = random.nextInt(persons);
            // From another place: asked the same twice, H2 gives what it answered before.
            int other = random.nextInt(persons);
            page.add(Timing.millisOf(() -> session.persons().page(other, PAGE)));
            raw.add(Timing.millisOf(() -> session.folder().read(handle -> handle.query(
                    "select image from person order by name_sort offset ? rows fetch next ? rows only", row -> row.getBytes(1), from, PAGE))));
        }
        say("page95", page.ninetyFifth());
        out.println("page " + page.spread());
        out.println("page-raw " + raw.spread());
        Timing rest = new Timing();
        List<Runnable> lists = new ArrayList<>(List.of(
                () -> session.persons().count(), () -> session.requests().open(), () -> session.requests().all(), () -> session.activities().all()));
        for (int turn = 0; turn < 10; turn++) {
            for (Runnable list : lists) {
                rest.add(Timing.millisOf(list::run));
            }
        }
        out.println("lists " + rest.spread());
    }

    private void verify(Path folder) throws Exception {
        Timing verifying = new Timing();
        Timing hashing = new Timing();
        for (int turn = 0; turn < 4; turn++) {
            double verify = Timing.millisOf(() -> JournalCheck.verify(folder, Optional.empty(), Optional.empty(), Progress.NONE));
            double hash = Timing.millisOf(() -> hash(folder.resolve("journal")));
            if (turn > 0) {
                verifying.add(verify);
                hashing.add(hash);
            }
        }
        say("verify", verifying.median());
        say("hash", hashing.median());
        out.println("journal " + Files.size(folder.resolve("journal")) / 1_000_000);
    }

    private static byte[] hash(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] part = new byte[1 << 16];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
        }
        return digest.digest();
    }

    private void say(String name, double milliseconds) {
        out.println(name + " " + milliseconds);
    }
}
