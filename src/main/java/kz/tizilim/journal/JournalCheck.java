package kz.tizilim.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.tizilim.journal.JournalReader.Fault;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Json;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.RegisterHeader;
import kz.tizilim.vault.Sealing;

/**
 * Checks a register's journal from the first entry to the last, and changes nothing. Without a passphrase the chain; with one also
 * that every part opens and is what its commitment says, and every stored file.
 */
public final class JournalCheck {
    /** What was found. */
    public enum Finding {
        INTACT,
        /** Intact but for an unfinished last entry, as a crash leaves it; the next opening sets it aside. */
        UNFINISHED_END,
        /** The entry is not what was written. */
        ALTERED,
        /** The entry was there once and is missing. */
        CUT,
        /** A part of the entry does not open. */
        PART_BROKEN,
        /** A stored file that the entry names is missing or altered. */
        FILE_BROKEN,
        /** The journal is sound and is not the one from which the given head was taken. */
        HEAD_DIFFERS
    }

    /**
     * The outcome.
     *
     * @param head the last good entry
     * @param entry the first entry that fails, 0 when none does
     * @param part the part of it that fails, counted from 1; 0 when it is not a part
     * @param destroyedParts how many parts belong to destroyed owners (known only with a passphrase)
     */
    public record Result(Finding finding, Head head, long entry, int part, long destroyedParts) {
        /** Whether nothing is amiss; an unfinished end is none of the officer's doing and counts as sound. */
        public boolean isSound() {
            return finding == Finding.INTACT || finding == Finding.UNFINISHED_END;
        }
    }

    private final Path folder;
    private final UUID register;
    private final Optional<Keyring> keyring;
    private final ExpectedHeads witnesses = new ExpectedHeads();
    private final Map<UUID, StoredAt> files = new HashMap<>();
    private long destroyed;

    private record StoredAt(StoredFile file, long entry) {}

    private JournalCheck(Path folder, UUID register, Optional<Keyring> keyring) {
        this.folder = folder;
        this.register = register;
        this.keyring = keyring;
    }

    /**
     * Checks a register's folder, whether or not it is open.
     *
     * @param unlock a secret of the register, to check the parts and files too
     * @param expected a head that was printed earlier, to be found in the journal
     * @throws RegisterProblem if the folder is no register, the secret is wrong, or the keyring is damaged
     */
    public static Result verify(Path folder, Optional<Unlock> unlock, Optional<Head> expected, Progress progress) {
        if (!Files.isDirectory(folder)) {
            throw new RegisterProblem(Kind.FOLDER_MISSING, folder.toString());
        }
        if (!Files.isRegularFile(folder.resolve(RegisterHeader.NAME))) {
            throw new RegisterProblem(Kind.NOT_A_REGISTER, folder.toString());
        }
        try {
            RegisterHeader file = Opening.read(folder);
            Optional<Keyring> keyring = Optional.empty();
            if (unlock.isPresent()) {
                keyring = Optional.of(Keyring.look(folder, file.id(), unlock.get().open(file).master()));
            }
            return new JournalCheck(folder, file.id(), keyring).verify(expected, progress);
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        }
    }

    private Result verify(Optional<Head> expected, Progress progress) throws IOException {
        Head first = Head.beforeFirst(register);
        Optional<Head> witness = HeadFile.read(folder);
        witness.ifPresent(witnesses::add);
        Path journal = folder.resolve(JournalFile.NAME);
        if (!Files.exists(journal)) {
            return new Result(Finding.CUT, first, 1, 0, 0);
        }
        boolean asExpected = expected.isEmpty() || expected.get().equals(first);
        try (JournalReader reader = JournalReader.fromStart(journal, first)) {
            while (reader.next()) {
                Head head = reader.last();
                asExpected |= expected.isPresent() && expected.get().equals(head);
                if (witness.isPresent() && witness.get().number() == head.number() && !witness.get().equals(head)) {
                    return result(Finding.ALTERED, head, head.number(), 0);
                }
                int broken = firstBrokenPart(reader.entry());
                if (broken > 0) {
                    return result(Finding.PART_BROKEN, head, head.number(), broken);
                }
                if (head.number() % 256 == 0) {
                    progress.step(reader.end(), reader.length());
                }
            }
            return end(reader, asExpected);
        }
    }

    private Result end(JournalReader reader, boolean asExpected) {
        Head last = reader.last();
        try {
            witnesses.judge(last, reader.fault());
        } catch (RegisterProblem e) {
            Finding finding = e.kind() == Kind.JOURNAL_CUT ? Finding.CUT : Finding.ALTERED;
            return result(finding, last, last.number() + 1, 0);
        }
        if (!asExpected) {
            return result(Finding.HEAD_DIFFERS, last, 0, 0);
        }
        for (StoredAt stored : files.values()) {
            if (!isWhole(stored.file())) {
                return result(Finding.FILE_BROKEN, last, stored.entry(), 0);
            }
        }
        return result(reader.fault() == Fault.NONE ? Finding.INTACT : Finding.UNFINISHED_END, last, 0, 0);
    }

    /** The first part of an entry that does not open, counted from 1; 0 when all do or no key is at hand. */
    private int firstBrokenPart(Entry entry) throws IOException {
        if (keyring.isEmpty()) {
            return 0;
        }
        for (int part = 0; part < entry.parts().size(); part++) {
            Optional<Image> image;
            try {
                image = entry.open(register, part, keyring.get());
            } catch (Keyring.Damaged e) {
                throw e;
            } catch (IOException e) {
                return part + 1;
            }
            destroyed += image.isEmpty() ? 1 : 0;
            if (image.isPresent() && image.get().type().equals(StoredFile.TABLE.name())) {
                note(entry, part, image.get());
            }
        }
        return 0;
    }

    private void note(Entry entry, int part, Image image) {
        UUID id = entry.parts().get(part).record();
        if (image.isGone()) {
            files.remove(id);
        } else {
            files.put(id, new StoredAt(Json.read(image.row(), StoredFile.class), entry.seq()));
        }
    }

    private boolean isWhole(StoredFile file) {
        var digest = Sealing.sha256();
        long length = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream content = new SealedFiles(Disk.system(), folder, keyring.orElseThrow()).open(file)) {
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                digest.update(buffer, 0, count);
                length += count;
            }
        } catch (IOException | RegisterProblem e) {
            return false;
        }
        return length == file.length() && Arrays.equals(digest.digest(), HexFormat.of().parseHex(file.sha256()));
    }

    private Result result(Finding finding, Head head, long entry, int part) {
        return new Result(finding, head, entry, part, destroyed);
    }
}
