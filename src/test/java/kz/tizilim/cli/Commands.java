package kz.tizilim.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.session.FeatureRegistrations;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;

/** Gives commands on a day of the test's choosing and keeps what they say, with the register of an operator to give them on. */
final class Commands {
    private static final String OPERATORS = "/kz/tizilim/operators/";
    private final Path place;
    private final String day;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    /** Commands that keep their files in a folder and are given at noon. */
    Commands(Path place, String day) {
        this.place = place;
        this.day = day;
    }

    /** Runs a command and returns its exit status; what was said before is forgotten. */
    int run(Object... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        return Tizilim.run(new PrintWriter(out, true), new PrintWriter(err, true), TestSession.clock(day), words);
    }

    /** Runs a command on the register, with its passphrase and in English. */
    int onRegister(Object... arguments) throws IOException {
        Object[] key = {"--passphrase-file", passphrase(), "--language", "en"};
        return run(Stream.concat(Stream.of(arguments), Stream.of(key)).toArray());
    }

    String out() {
        return out.toString().strip();
    }

    String err() {
        return err.toString().strip();
    }

    /** Makes the register of AINA, as its policy describes it, under a key that is cheap to make. */
    Path register() throws IOException {
        Path folder = place.resolve("register");
        try (RegisterSession session = TestSession.empty(folder, day);
                InputStream in = Commands.class.getResourceAsStream(OPERATORS + "mercury-aina.json")) {
            RegisterFile.read(in, RegisterSession.SCHEMA, FeatureRegistrations.importChecks(LocalDate.parse(day))).into(session.folder());
        }
        return folder;
    }

    Path passphrase() throws IOException {
        return Files.writeString(place.resolve("passphrase"), TestSession.PASSPHRASE + "\n");
    }

    Path operatorFile(String name) throws IOException {
        try (InputStream in = Commands.class.getResourceAsStream(OPERATORS + name)) {
            Path file = place.resolve(name);
            Files.write(file, in.readAllBytes());
            return file;
        }
    }
}
