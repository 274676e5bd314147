package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.PlainFile;
import kz.tizilim.vault.RegisterHeader;

/** Brings a register back from a backup place, or proves that it could be brought back. */
public final class Restore {
    /**
     * What was brought back.
     *
     * @param made when the generation was written
     * @param destroyedSince how many owners were destroyed after it was written, and stay destroyed
     */
    public record Report(Instant made, Head head, int files, int destroyedSince) {}

    private Restore() {}

    /**
     * Brings the latest generation back into a folder that is absent or empty, destroys again what was destroyed since, and checks
     * every file.
     *
     * @throws RegisterProblem if the place holds no backup, a piece of it is damaged, or the secret is wrong; then the folder is as before
     */
    public static Report to(Path place, Path folder, Schema schema, Unlock unlock, Progress progress) {
        boolean stood = Files.exists(folder);
        try {
            if (stood && !isEmpty(folder)) {
                throw new RegisterProblem(Kind.NOT_EMPTY, folder.toString());
            }
            BackupManifest manifest = BackupManifest.read(
                    BackupManifest.latest(place).orElseThrow(() -> new RegisterProblem(Kind.NO_BACKUP, place.toString())));
            boolean whole = false;
            try {
                copy(manifest, place, folder, progress.half(0));
                int destroyed = open(manifest, folder, schema, unlock, progress.half(1));
                whole = true;
                return new Report(manifest.made(), Head.parse(manifest.head()).orElseThrow(), manifest.files().size(), destroyed);
            } finally {
                if (!whole) {
                    clear(folder, stood);
                }
            }
        } catch (IOException e) {
            throw RegisterProblem.of(e, place);
        }
    }

    /** The same in a folder of its own, which goes again: nothing is left but the knowledge that it can be done. */
    public static Report drill(Path place, Schema schema, Unlock unlock, Progress progress) {
        try {
            Path scratch = Files.createTempDirectory("tizilim");
            try {
                return to(place, scratch, schema, unlock, progress);
            } finally {
                clear(scratch, false);
            }
        } catch (IOException e) {
            throw RegisterProblem.of(e, place);
        }
    }

    private static void copy(BackupManifest manifest, Path place, Path folder, Progress progress) throws IOException {
        Disk disk = Disk.system();
        Pieces pieces = new Pieces(disk, place);
        disk.createFolder(folder.resolve(SealedFiles.FOLDER));
        int done = 0;
        for (BackupManifest.Stored file : manifest.files()) {
            pieces.writeTo(folder.resolve(file.name()), file.pieces());
            progress.step(++done, manifest.files().size());
        }
        for (String name : List.of(Keyring.NAME, Keyring.COPY)) {
            Optional<byte[]> keys = PlainFile.bytes(place.resolve(name), 128 << 20);
            if (keys.isPresent()) {
                disk.replace(folder.resolve(name), keys.get());
            }
        }
    }

    private static int open(BackupManifest manifest, Path folder, Schema schema, Unlock unlock, Progress progress) throws IOException {
        RegisterHeader.Unlocked unlocked = unlock.open(Opening.read(folder));
        if (!manifest.isSealedBy(unlocked.integrity())) {
            throw new RegisterProblem(Kind.BACKUP_DAMAGED);
        }
        int destroyed;
        try (RegisterFolder register = RegisterFolder.open(folder, schema, unlock, progress)) {
            destroyed = register.acknowledgeErasures();
        }
        if (!JournalCheck.verify(folder, Optional.of(unlock), Optional.empty(), Optional.of(schema), progress).isSound()) {
            throw new RegisterProblem(Kind.BACKUP_DAMAGED);
        }
        return destroyed;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> names = Files.list(folder)) {
            return names.findAny().isEmpty();
        }
    }

    private static void clear(Path folder, boolean keepFolder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!keepFolder || !each.equals(folder)) {
                    Files.delete(each);
                }
            }
        }
    }
}
