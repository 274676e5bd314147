package kz.tizilim.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Unlock;

/** One of the operators whose published policies are given: its register, and what is kept beside it. */
public final class GivenOperator {
    public static final List<String> NAMES = List.of("centrium", "efes-miller-music", "mercury-aina", "mnogo-muzyki", "qauipsizbolashaq");

    private GivenOperator() {}

    /** The operator's register, imported as the program imports it, closed, and opened again on a day at noon. */
    public static RegisterSession register(String name, Path folder, String day) {
        try (RegisterSession fresh = TestSession.empty(folder, day);
                InputStream in = GivenOperator.class.getResourceAsStream("/kz/tizilim/operators/" + name + ".json")) {
            RegisterFile.read(in, RegisterSession.SCHEMA, FeatureRegistrations.importChecks(LocalDate.parse(day))).into(fresh.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RegisterSession(
                RegisterFolder.open(folder, RegisterSession.SCHEMA, Unlock.passphrase(TestSession.PASSPHRASE.toCharArray()), Progress.NONE), TestSession.clock(day));
    }

    /** The lines of a file kept beside the registers. */
    public static List<String> lines(String file) {
        try (InputStream in = GivenOperator.class.getResourceAsStream("/kz/tizilim/operators/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id that an import makes of a name such as {@code #orders}. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("tizilim" + name).getBytes(StandardCharsets.UTF_8));
    }
}
