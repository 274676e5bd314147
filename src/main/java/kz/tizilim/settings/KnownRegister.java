package kz.tizilim.settings;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A register that was open on this computer: where it lies, when it was last opened, and whose it is; nothing else of what is in it.
 *
 * @param company the company's name as it was when the register was last opened; empty where it is not known, or is a person's name
 */
public record KnownRegister(Path folder, Instant opened, String company) {
    public KnownRegister {
        company = company == null ? "" : company;
    }

    public KnownRegister(Path folder, Instant opened) {
        this(folder, opened, "");
    }

    // Written out, because it is asked before the first screen: the one that Java makes takes 12 ms at its first use.
    @Override
    public boolean equals(Object other) {
        return other instanceof KnownRegister register && folder.equals(register.folder) && opened.equals(register.opened) && company.equals(register.company);
    }

    @Override
    public int hashCode() {
        return folder.hashCode();
    }

    /** The company's name, else the folder's own, which the officer chose. */
    public String name() {
        if (!company.isBlank()) {
            return company;
        }
        Path last = folder.getFileName();
        return last == null ? folder.toString() : last.toString();
    }
}
