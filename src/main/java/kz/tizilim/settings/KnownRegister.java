package kz.tizilim.settings;

import java.nio.file.Path;
import java.time.Instant;

/** A register that was open on this computer: where it lies and when it was last opened, nothing of what is in it. */
public record KnownRegister(Path folder, Instant opened) {

    // Written out, because it is asked before the first screen: the one that Java makes takes 12 ms at its first use.
    @Override
    public boolean equals(Object other) {
        return other instanceof KnownRegister register && folder.equals(register.folder) && opened.equals(register.opened);
    }

    @Override
    public int hashCode() {
        return folder.hashCode();
    }

    /** The folder's own name, which the officer chose. */
    public String name() {
        Path last = folder.getFileName();
        return last == null ? folder.toString() : last.toString();
    }
}
