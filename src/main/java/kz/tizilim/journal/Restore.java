package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    private static final List<String> REGISTER = List.of(RegisterHeader.COPY, RegisterHeader.NAME);

    private Restore() {}

    /**
     * Brings the latest generation back into a folder that is absent or empty, destroys again what was destroyed since, and checks
     * every file. A restore of the same register that was broken off in the folder is begun again.
     *
     * @throws RegisterProblem if the place holds no backup, a piece of it is damaged, or the secret is wrong; then the folder is as
     *     before, but for what a restore that was broken off had left there
     */
    public static Report to(Path place, Path folder, Schema schema, Unlock unlock, Progress progress) {
        return to(place, folder, schema, unlock, progress, Disk.system());
    }

    static Report to(Path place, Path folder, Schema schema, Unlock unlock, Progress progress, Disk disk) {
        boolean stood = Files.exists(folder);
        try {
            BackupManifest manifest = BackupManifest.read(
                    BackupManifest.latest(place).orElseThrow(() -> new RegisterProblem(Kind.NO_BACKUP, place.toString())));
            HalfRestore half = new HalfRestore(disk, folder);
            if (stood && !FolderContent.isEmpty(folder)) {
                if (!half.isOf(manifest.register())) {
                    throw new RegisterProblem(Kind.NOT_EMPTY, folder.toString());
                }
                half.removeContent();
            }
            boolean whole = false;
            try {
                disk.createFolder(folder);
                half.begin(manifest.register());
                disk.createFolder(folder.resolve(SealedFiles.FOLDER));
                copy(manifest, place, folder, progress.half(0), disk);
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
        try (ScratchFolder scratch = ScratchFolder.make()) {
            return to(place, scratch.path(), schema, unlock, progress);
        } catch (IOException e) {
            throw RegisterProblem.of(e, place);
        }
    }

    // The register file comes last: without it a folder is no register, and nobody opens half of one.
    private static void copy(BackupManifest manifest, Path place, Path folder, Progress progress, Disk disk) throws IOException {
        Pieces pieces = new Pieces(disk, place);
        int done = 0;
        for (BackupManifest.Stored file : manifest.files()) {
            if (!REGISTER.contains(file.name())) {
                pieces.writeTo(folder.resolve(file.name()), file.pieces());
                progress.step(++done, manifest.files().size());
            }
        }
        for (String name : List.of(Keyring.NAME, Keyring.COPY)) {
            Optional<byte[]> keys = PlainFile.bytes(place.resolve(name), 128 << 20);
            if (keys.isPresent()) {
                disk.replace(folder.resolve(name), keys.get());
            }
        }
        disk.forceFolder(folder.resolve(SealedFiles.FOLDER));
        for (String name : REGISTER) {
            for (BackupManifest.Stored file : manifest.files()) {
                if (file.name().equals(name)) {
                    Path half = folder.resolve(name + ".new");
                    pieces.writeTo(half, file.pieces());
                    disk.move(half, folder.resolve(name));
                    disk.forceFolder(folder);
                }
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

    private static void clear(Path folder, boolean keepFolder) throws IOException {
        if (keepFolder) {
            FolderContent.empty(folder);
        } else {
            FolderContent.remove(folder);
        }
    }
}
