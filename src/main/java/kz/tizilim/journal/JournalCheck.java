package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.tizilim.journal.JournalReader.Fault;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Database;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.FormerKeyring;
import kz.tizilim.vault.IntegrityKey;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.PlainFile;
import kz.tizilim.vault.RegisterCopies;
import kz.tizilim.vault.RegisterHeader;

/**
 * Checks a register from the first byte to the last, and changes nothing. Without a passphrase the chain and what is readable in the
 * clear; with one every file of the folder: seals, keys, parts, stored files, and the database against the journal.
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
        HEAD_DIFFERS,
        /** One copy of a file of the register, or the head, is missing, altered or behind; the next opening mends it. */
        COPY_BROKEN,
        /** Keys that the journal counts are nowhere. */
        KEYS_LOST,
        /** The keyring is older than a destruction: it holds keys that were destroyed. */
        KEYRING_OLD,
        /** Keys are destroyed of which the journal knows no destruction. */
        MARK_WITHOUT_ACT,
        /** The database does not say what the journal says. */
        DATABASE_DIFFERS,
        /** What was being written and is not in the register is damaged or of another one; the register itself is sound. */
        DRAFT_BROKEN
    }

    /**
     * The outcome.
     *
     * @param head the last good entry
     * @param entry the first entry that fails, 0 when none does
     * @param part the part of it that fails, counted from 1; 0 when it is not a part
     * @param destroyedParts how many parts belong to destroyed owners (known only with a passphrase)
     * @param file the name of the file that fails; null when it is the journal, or none
     * @param covered names of the files that were checked to the last byte
     * @param uncovered names of what lies in the folder and could not be checked
     */
    public record Result(
            Finding finding, Head head, long entry, int part, long destroyedParts, String file, List<String> covered, List<String> uncovered) {
        /** Whether nothing is amiss; an unfinished end is none of the officer's doing and counts as sound. */
        public boolean isSound() {
            return finding == Finding.INTACT || finding == Finding.UNFINISHED_END;
        }
    }

    private final Path folder;
    private final RegisterHeader register;
    private final Optional<RegisterHeader.Unlocked> unlocked;
    private final Optional<Schema> schema;
    private final Progress progress;
    private final ExpectedHeads witnesses = new ExpectedHeads();
    private final PartCheck parts;
    private final CheckedFiles files;
    private Optional<Keyring> keyring = Optional.empty();
    private Entry.Keys counted = Entry.Keys.UNKNOWN;
    private Head last;
    private long entry;
    private int part;
    private String file;

    private JournalCheck(Path folder, RegisterHeader register, Optional<RegisterHeader.Unlocked> unlocked, Optional<Schema> schema, Progress progress) {
        this.schema = schema;
        this.folder = folder;
        this.register = register;
        this.unlocked = unlocked;
        this.progress = progress;
        this.parts = new PartCheck(register.id());
        this.files = new CheckedFiles(folder);
    }

    /**
     * Checks a register's folder, whether or not it is open.
     *
     * @param unlock a secret of the register, to check all that is sealed too
     * @param expected a head that was printed earlier, to be found in the journal
     * @throws RegisterProblem if the folder is no register or the secret is wrong
     */
    public static Result verify(Path folder, Optional<Unlock> unlock, Optional<Head> expected, Progress progress) {
        return verify(folder, unlock, expected, Optional.empty(), progress);
    }

    /**
     * The same, with the database too.
     *
     * @param schema the tables that the database should have; it is not looked at where they are not known
     */
    public static Result verify(Path folder, Optional<Unlock> unlock, Optional<Head> expected, Optional<Schema> schema, Progress progress) {
        try {
            Opening.ensureRegister(folder);
            FolderNames.check(folder);
            RegisterCopies copies = Opening.read(folder);
            Optional<RegisterHeader.Unlocked> unlocked = unlock.map(secret -> secret.open(copies));
            RegisterHeader register = unlocked.map(RegisterHeader.Unlocked::register).orElse(copies.claimed());
            return new JournalCheck(folder, register, unlocked, schema, progress).verify(copies, expected);
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        }
    }

    private Result verify(RegisterCopies copies, Optional<Head> expected) throws IOException {
        Head first = Head.beforeFirst(register.id());
        Path journal = folder.resolve(JournalFile.NAME);
        Optional<Finding> keys = checkKeys();
        Finding finding = PlainFile.exists(journal) ? checkJournal(journal, first, expected) : at(Finding.CUT, 1, 0);
        if (sound(finding) && keys.isPresent()) {
            finding = keys.get();
        } else if (sound(finding)) {
            finding = checkRest(copies).orElse(finding);
        }
        return new Result(finding, last == null ? first : last, entry, part, parts.destroyed(), file, files.covered(), files.uncovered());
    }

    /** What is amiss with the keyring itself; empty where it can be read, and where nothing more can be said without a secret. */
    private Optional<Finding> checkKeys() throws IOException {
        if (!PlainFile.exists(folder.resolve(Keyring.NAME)) && !PlainFile.exists(folder.resolve(Keyring.COPY))) {
            return Optional.of(in(Finding.KEYS_LOST, Keyring.NAME));
        }
        if (unlocked.isEmpty()) {
            return Optional.empty();
        }
        try {
            keyring = Optional.of(keyring(folder, unlocked.get()));
            return Optional.empty();
        } catch (Keyring.Damaged e) {
            return Optional.of(in(Finding.KEYS_LOST, Keyring.NAME));
        }
    }

    /** The keyring of a folder of either format, to be read and not written. */
    static Keyring keyring(Path folder, RegisterHeader.Unlocked unlocked) throws IOException {
        RegisterHeader register = unlocked.register();
        if (register.format() > 1) {
            return Keyring.open(Disk.system(), folder, register.id(), unlocked.master());
        }
        FormerKeyring former = FormerKeyring.read(folder);
        return Keyring.of(former, former.marks(), Disk.system(), folder, register.id(), unlocked.master());
    }

    private Finding checkJournal(Path journal, Head first, Optional<Head> expected) throws IOException {
        Optional<IntegrityKey> integrity = unlocked.map(RegisterHeader.Unlocked::integrity);
        HeadFile.Said said = register.format() == 1 ? HeadFile.readFormer(folder) : HeadFile.read(folder, integrity);
        said.latest().ifPresent(witnesses::add);
        boolean asExpected = expected.isEmpty() || expected.get().equals(first);
        try (JournalReader reader = JournalReader.fromStart(journal, EntrySeals.of(register, integrity), first)) {
            while (reader.next()) {
                last = reader.last();
                counted = reader.entry().keys();
                asExpected |= expected.isPresent() && expected.get().equals(last);
                if (said.latest().isPresent() && said.latest().get().number() == last.number() && !said.latest().get().equals(last)) {
                    return at(Finding.ALTERED, last.number(), 0);
                }
                int broken = keyring.isPresent() ? parts.firstBroken(reader.entry(), keyring.get()) : 0;
                if (broken > 0) {
                    return at(Finding.PART_BROKEN, last.number(), broken);
                }
                if (last.number() % 256 == 0) {
                    progress.step(reader.end(), reader.length());
                }
            }
            last = reader.last();
            try {
                witnesses.judge(last, reader.fault());
            } catch (RegisterProblem e) {
                return at(e.kind() == Kind.JOURNAL_CUT ? Finding.CUT : Finding.ALTERED, last.number() + 1, 0);
            }
            if (!asExpected) {
                return Finding.HEAD_DIFFERS;
            }
            files.cover(JournalFile.NAME);
            if (!said.isWhole()) {
                return in(Finding.COPY_BROKEN, HeadFile.NAME);
            }
            if (unlocked.isPresent()) {
                files.cover(HeadFile.NAME);
            }
            return reader.fault() == Fault.NONE ? Finding.INTACT : Finding.UNFINISHED_END;
        }
    }

    private Optional<Finding> checkRest(RegisterCopies copies) throws IOException {
        Set<String> broken = new LinkedHashSet<>(unlocked.map(RegisterHeader.Unlocked::damaged).orElse(copies.broken()));
        if (keyring.isEmpty()) {
            return broken.stream().findFirst().map(name -> in(Finding.COPY_BROKEN, name)).or(this::checkKeyCount);
        }
        Keyring keys = keyring.get();
        if (keys.generation() < Math.max(counted.generation(), parts.generation())) {
            return Optional.of(in(Finding.KEYRING_OLD, Keyring.NAME));
        }
        if (keys.size() < counted.owners() || parts.lost() > 0) {
            return Optional.of(in(Finding.KEYS_LOST, Keyring.NAME));
        }
        if (register.format() > 1 && register.origin() == null && !parts.erased().containsAll(keys.destroyed())) {
            return Optional.of(in(Finding.MARK_WITHOUT_ACT, Keyring.NAME));
        }
        broken.addAll(keys.damaged());
        if (!broken.isEmpty()) {
            return Optional.of(in(Finding.COPY_BROKEN, broken.iterator().next()));
        }
        files.cover(RegisterHeader.NAME);
        files.cover(RegisterHeader.COPY);
        files.cover(Keyring.NAME);
        files.cover(Keyring.COPY);
        for (PartCheck.StoredAt stored : parts.files()) {
            if (!PartCheck.isWhole(stored.file(), new SealedFiles(Disk.system(), folder, keys))) {
                file = SealedFiles.FOLDER + "/" + stored.file().id();
                return Optional.of(at(Finding.FILE_BROKEN, stored.entry(), 0));
            }
            files.cover(SealedFiles.FOLDER + "/" + stored.file().id());
        }
        return checkDatabase(keys).or(this::checkDrafts);
    }

    private Optional<Finding> checkDrafts() {
        DraftFiles.Found drafts = new DraftFiles(Disk.system(), folder, unlocked.orElseThrow()).all();
        drafts.kept().forEach(draft -> files.cover(DraftFiles.FOLDER + "/" + draft.id()));
        return drafts.unreadable().stream().findFirst().map(name -> in(Finding.DRAFT_BROKEN, DraftFiles.FOLDER + "/" + name));
    }

    private Optional<Finding> checkDatabase(Keyring keys) throws IOException {
        if (schema.isEmpty() || register.format() == 1) {
            return Optional.empty();
        }
        return switch (new DatabaseCheck(folder, schema.get(), unlocked.orElseThrow(), keys, progress).run()) {
            case SAME -> {
                files.cover(Database.FILE);
                yield Optional.empty();
            }
            case DIFFERENT -> Optional.of(in(Finding.DATABASE_DIFFERS, Database.FILE));
            case NOT_CHECKED -> Optional.empty();
        };
    }

    // The length alone, since no more can be known without a secret.
    private Optional<Finding> checkKeyCount() {
        try {
            long slots = Math.max(Keyring.slots(folder.resolve(Keyring.NAME)), Keyring.slots(folder.resolve(Keyring.COPY)));
            return slots < counted.owners() ? Optional.of(in(Finding.KEYS_LOST, Keyring.NAME)) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(in(Finding.KEYS_LOST, Keyring.NAME));
        }
    }

    private Finding at(Finding finding, long number, int which) {
        entry = number;
        part = which;
        return finding;
    }

    private Finding in(Finding finding, String name) {
        file = name;
        return finding;
    }

    private static boolean sound(Finding finding) {
        return finding == Finding.INTACT || finding == Finding.UNFINISHED_END;
    }
}
