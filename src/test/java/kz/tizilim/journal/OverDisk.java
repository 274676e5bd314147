package kz.tizilim.journal;

import java.nio.file.Path;
import java.time.Clock;
import kz.tizilim.vault.Disk;

/** Opens a register over a disk of the test's making, for tests of other rooms. */
public final class OverDisk {
    private OverDisk() {}

    public static RegisterFolder open(Path folder, Schema schema, String passphrase, Disk disk) {
        return RegisterFolder.open(folder, schema, Unlock.passphrase(passphrase.toCharArray()), Progress.NONE, disk, Clock.systemUTC());
    }
}
