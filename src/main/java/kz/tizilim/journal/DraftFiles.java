package kz.tizilim.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.DiskFile;
import kz.tizilim.vault.PlainFile;
import kz.tizilim.vault.RegisterHeader;
import kz.tizilim.vault.Sealing;

/**
 * What was being written and is not in the register: one file a form in {@code drafts/}, sealed by a key of its own that the master key
 * wraps there. It is no entry of the journal and goes into no backup; with its first bytes overwritten nobody can open it again.
 */
public final class DraftFiles {
    static final String FOLDER = "drafts";
    /** The most that a draft may hold: a mail with its attachments as text, beside what was typed. */
    static final int LONGEST = 96 << 20;

    private static final byte[] MARK = {'T', 'Z', 'D', 1};
    private static final int WRAPPED = 32 + Sealing.OVERHEAD;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Disk disk;
    private final Path folder;
    private final UUID register;
    private final SecretKey master;

    /** A draft that opens, with the time at which its file was written. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody: it is read
    public record Kept(UUID id, Instant at, byte[] content) {}

    /**
     * What lies in the folder for drafts.
     *
     * @param unreadable names of what is no draft of this register, or is damaged; all of it is left as it is
     */
    public record Found(List<Kept> kept, List<String> unreadable) {
        public Found {
            kept = List.copyOf(kept);
            unreadable = List.copyOf(unreadable);
        }
    }

    DraftFiles(Disk disk, Path register, RegisterHeader.Unlocked unlocked) {
        this.disk = disk;
        this.folder = register.resolve(FOLDER);
        this.register = unlocked.register().id();
        this.master = unlocked.master();
    }

    /**
     * Writes a draft in place of what it was before; after a crash the one or the other is there.
     *
     * @throws RegisterProblem if it cannot be written, or is longer than a draft can be
     */
    public synchronized void write(UUID id, byte[] content) {
        try {
            if (content.length > LONGEST) {
                throw new IOException("A draft that is too long");
            }
            SecretKey key = Sealing.freshKey();
            byte[] wrapped = Sealing.seal(master, key.getEncoded(), place(id, "draft"));
            byte[] words = Sealing.seal(key, content, place(id, "words"));
            disk.createFolder(folder);
            PlainFile.folderExists(folder);
            disk.replace(folder.resolve(id.toString()), ByteBuffer.allocate(MARK.length + WRAPPED + words.length).put(MARK).put(wrapped).put(words).array());
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        }
    }

    /**
     * Removes a draft: its key first. One that is absent is no error.
     *
     * @throws RegisterProblem if it cannot be removed
     */
    public synchronized void delete(UUID id) {
        remove(id.toString());
    }

    /**
     * Removes what could not be read, by its name in the folder, once the officer has said so. A folder among them stays.
     *
     * @throws RegisterProblem if it cannot be removed
     */
    public synchronized void remove(String name) {
        Path file = folder.resolve(name);
        if (!folder.equals(file.getParent())) {
            throw new IllegalArgumentException("No name in the folder for drafts");
        }
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isName(name)) {
                try (DiskFile open = disk.open(file)) {
                    open.write(0, new byte[MARK.length + WRAPPED]);
                    open.force();
                }
            }
            disk.delete(file);
            disk.delete(folder.resolve(name + ".new"));
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        }
    }

    /**
     * All drafts, the latest first. What is half written, as a crash leaves it, stands beside its draft and is passed over.
     *
     * @throws RegisterProblem if the folder cannot be read
     */
    public synchronized Found all() {
        List<Kept> kept = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        try {
            for (String name : names()) {
                Optional<Kept> draft = isName(name) ? read(name) : Optional.empty();
                draft.ifPresentOrElse(kept::add, () -> unreadable.add(name));
            }
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        }
        kept.sort((one, other) -> other.at().compareTo(one.at()));
        return new Found(kept, unreadable);
    }

    /** Removes the drafts of whose content this is true, such as that they name somebody whose data are destroyed. */
    public synchronized void removeIf(Predicate<String> goes) {
        for (Kept draft : all().kept()) {
            if (goes.test(new String(draft.content(), StandardCharsets.UTF_8))) {
                delete(draft.id());
            }
        }
    }

    private List<String> names() throws IOException {
        if (!PlainFile.folderExists(folder)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!isHalfWritten(name)) {
                    names.add(name);
                }
            }
        }
        names.sort(null);
        return names;
    }

    private static boolean isHalfWritten(String name) {
        return name.endsWith(".new") && isName(name.substring(0, name.length() - 4));
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private Optional<Kept> read(String name) {
        UUID id = UUID.fromString(name);
        Path file = folder.resolve(name);
        try {
            byte[] sealed = PlainFile.bytes(file, LONGEST + 1024).orElse(new byte[0]);
            if (sealed.length < MARK.length + WRAPPED || !Arrays.equals(sealed, 0, MARK.length, MARK, 0, MARK.length)) {
                return Optional.empty();
            }
            byte[] wrapped = Arrays.copyOfRange(sealed, MARK.length, MARK.length + WRAPPED);
            byte[] words = Arrays.copyOfRange(sealed, MARK.length + WRAPPED, sealed.length);
            SecretKey key = Sealing.key(Sealing.open(master, wrapped, place(id, "draft")));
            return Optional.of(new Kept(id, Files.getLastModifiedTime(file).toInstant(), Sealing.open(key, words, place(id, "words"))));
        } catch (IOException e) {
            // Damaged, of another register, or no file at all: it is told by its name, and nothing is done to it.
            return Optional.empty();
        }
    }

    private byte[] place(UUID id, String purpose) {
        return Sealing.associated(register, id, purpose);
    }
}
