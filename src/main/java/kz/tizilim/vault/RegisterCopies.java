package kz.tizilim.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javax.crypto.SecretKey;
import kz.tizilim.storage.Json;

/**
 * The two copies of {@code register.tizilim}. Which of them holds can only be told with the master key, so both are tried: what is
 * altered in one never keeps the officer out.
 */
public final class RegisterCopies {
    private final Map<String, RegisterHeader> copies;
    private final List<String> broken;

    private RegisterCopies(Map<String, RegisterHeader> copies, List<String> broken) {
        this.copies = copies;
        this.broken = broken;
    }

    /** What is already known to hold. */
    public static RegisterCopies of(RegisterHeader register) {
        return new RegisterCopies(Map.of(RegisterHeader.NAME, register), List.of());
    }

    /**
     * Reads both copies of a folder.
     *
     * @throws RegisterFile.Malformed if neither is such a file
     */
    public static RegisterCopies read(Path folder) throws IOException {
        Map<String, RegisterHeader> copies = new LinkedHashMap<>();
        Map<String, RegisterHeader> newer = new LinkedHashMap<>();
        List<String> broken = new ArrayList<>();
        for (String name : List.of(RegisterHeader.NAME, RegisterHeader.COPY)) {
            Optional<byte[]> bytes = PlainFile.bytes(folder.resolve(name), RegisterHeader.LONGEST);
            try {
                RegisterHeader copy = RegisterHeader.read(bytes.orElseThrow(() -> new RegisterHeader.Malformed("A missing copy")));
                (copy.format() > RegisterHeader.FORMAT ? newer : copies).put(name, copy);
                // Blanks and fields that nobody reads are changes too.
                if (copy.format() == RegisterHeader.FORMAT && !Arrays.equals(bytes.get(), Json.write(copy))) {
                    broken.add(name);
                }
            } catch (RegisterHeader.Malformed e) {
                broken.add(name);
            }
        }
        // One altered digit must not keep the officer out: a newer edition's register has both copies in its format.
        if (copies.isEmpty() && !newer.isEmpty()) {
            return new RegisterCopies(newer, broken);
        }
        broken.addAll(newer.keySet());
        if (copies.isEmpty()) {
            throw new RegisterHeader.Malformed("No copy of the register file is readable");
        }
        return new RegisterCopies(copies, broken);
    }

    /** What the folder claims to be; only {@link #unlock} tells whether that holds. */
    public RegisterHeader claimed() {
        return sorted().get(0);
    }

    /** Names of copies that anybody can see are missing or altered; only {@link #unlock} tells of the others. */
    public List<String> broken() {
        return claimed().format() < RegisterHeader.FORMAT ? List.of() : List.copyOf(broken);
    }

    /** Writes both copies, the first before the second. */
    public static void write(RegisterHeader register, Disk disk, Path folder) throws IOException {
        disk.replace(folder.resolve(RegisterHeader.NAME), Json.write(register));
        disk.replace(folder.resolve(RegisterHeader.COPY), Json.write(register));
    }

    /** Tries a secret at every slot of these roles; empty when it fits none of the register that holds. */
    public Optional<RegisterHeader.Unlocked> unlock(Predicate<SlotRole> roles, byte[] secret) {
        for (RegisterHeader copy : sorted()) {
            for (KeySlot slot : copy.slots()) {
                Optional<SecretKey> master = roles.test(slot.role()) ? unwrap(copy, slot, secret) : Optional.empty();
                if (master.isPresent()) {
                    return held(master.get(), slot.id(), copy, secret);
                }
            }
        }
        return Optional.empty();
    }

    // The copy by which the key was reached may be the older one, from before that passphrase was changed.
    private Optional<RegisterHeader.Unlocked> held(SecretKey master, UUID slot, RegisterHeader by, byte[] secret) {
        RegisterHeader newest = copies.values().stream()
                .filter(copy -> copy.isSealedBy(master))
                .max(Comparator.comparingLong(RegisterHeader::generation))
                .orElse(by);
        if (newest.format() >= RegisterHeader.FORMAT && !newest.isSealedBy(master)) {
            return Optional.empty();
        }
        List<String> damaged = new ArrayList<>(broken);
        copies.forEach((name, copy) -> {
            if (!copy.equals(newest) && !damaged.contains(name)) {
                damaged.add(name);
            }
        });
        if (newest.format() < RegisterHeader.FORMAT) {
            damaged.remove(RegisterHeader.COPY);
        }
        return newest.slots().stream()
                .filter(kept -> kept.id().equals(slot))
                .filter(kept -> newest.equals(by) || unwrap(newest, kept, secret).isPresent())
                .findFirst()
                .map(kept -> new RegisterHeader.Unlocked(master, kept, newest, List.copyOf(damaged)));
    }

    private static Optional<SecretKey> unwrap(RegisterHeader register, KeySlot slot, byte[] secret) {
        return slot.unwrap(register.id(), secret, register.format() == 1 || register.origin() != null);
    }

    private List<RegisterHeader> sorted() {
        return copies.values().stream()
                .sorted(Comparator.comparingInt(RegisterHeader::format).thenComparingLong(RegisterHeader::generation).reversed())
                .toList();
    }
}
