package kz.tizilim.journal;

import java.nio.file.Path;
import java.util.List;
import kz.tizilim.storage.Table;
import kz.tizilim.vault.KeyDerivation;
import kz.tizilim.vault.RecoveryCode;

/** Real registers in a folder of the test, which unlock quickly. */
public final class Registers {
    private Registers() {}

    /** A new register with the tables of these rooms. */
    public static RegisterFolder in(Path folder, List<List<Table<?>>> rooms) {
        return RegisterFolder.create(
                folder.resolve("register"),
                new Schema(1, rooms.stream().flatMap(List::stream).toList()),
                new NewRegister("үлгі-тізілім-2026".toCharArray(), RecoveryCode.random(), new KeyDerivation.Cost(64, 1, 1)),
                Progress.NONE);
    }
}
