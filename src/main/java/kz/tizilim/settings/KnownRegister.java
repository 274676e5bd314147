package kz.tizilim.settings;

import java.nio.file.Path;
import java.time.Instant;

/** A register that was open on this computer: where it lies and when it was last opened, nothing of what is in it. */
public record KnownRegister(Path folder, Instant opened) {

    /** The folder's own name, which the officer chose. */
    public String name() {
        Path last = folder.getFileName();
        return last == null ? folder.toString() : last.toString();
    }
}
