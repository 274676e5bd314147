package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Json;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.IntegrityKey;
import kz.tizilim.vault.Keyring;
import kz.tizilim.vault.PlainFile;
import kz.tizilim.vault.RegisterHeader;

/**
 * Writes a generation of a register to a backup place. All generations of a place share one keyring, the present one: what was
 * destroyed in the register is destroyed in every generation at the next backup.
 */
public final class Backup {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Disk disk;
    private final Path folder;
    private final Path place;
    private final Progress progress;

    /**
     * What a backup did.
     *
     * @param name of the generation in the place
     * @param files how many files it holds
     * @param written how many bytes were new in the place
     */
    public record Report(String name, Head head, int files, long written) {}

    Backup(Disk disk, Path folder, Path place, Progress progress) {
        this.disk = disk;
        this.folder = folder;
        this.place = place;
        this.progress = progress;
    }

    Report write(UUID register, Head head, long journalEnd, List<UUID> sealed, Keyring keyring, IntegrityKey integrity, Instant now) throws IOException {
        ensureOfThisRegister(register);
        disk.createFolder(place.resolve(Pieces.FOLDER));
        disk.createFolder(place.resolve(BackupManifest.FOLDER));
        Pieces pieces = new Pieces(disk, place);
        List<BackupManifest.Stored> files = new ArrayList<>();
        for (String name : List.of(RegisterHeader.NAME, RegisterHeader.COPY, HeadFile.NAME)) {
            files.add(new BackupManifest.Stored(name, pieces.put(folder.resolve(name), Files.size(folder.resolve(name)))));
        }
        files.add(new BackupManifest.Stored(JournalFile.NAME, pieces.put(folder.resolve(JournalFile.NAME), journalEnd)));
        for (UUID id : sealed) {
            Path file = folder.resolve(SealedFiles.FOLDER).resolve(id.toString());
            files.add(new BackupManifest.Stored(SealedFiles.FOLDER + "/" + id, pieces.put(file, Files.size(file))));
            progress.step(files.size(), 2L * (sealed.size() + 4));
        }
        keyring.writeTo(place.resolve(Keyring.NAME));
        keyring.writeTo(place.resolve(Keyring.COPY));
        BackupManifest manifest = BackupManifest.of(register, now, head, files, integrity);
        readBack(manifest, pieces);
        String name = NAME.format(now) + "-" + head.number() + ".json";
        disk.replace(place.resolve(BackupManifest.FOLDER).resolve(name), Json.write(manifest));
        return new Report(name, head, files.size(), pieces.written());
    }

    // A place belongs to one register: another one's keyring would make all its generations unreadable.
    private void ensureOfThisRegister(UUID register) throws IOException {
        PlainFile.folderExists(place.resolve(Pieces.FOLDER));
        var latest = BackupManifest.latest(place);
        if (latest.isPresent() && !BackupManifest.read(latest.get()).register().equals(register)) {
            throw new RegisterProblem(Kind.BACKUP_OF_ANOTHER, place.toString());
        }
    }

    private void readBack(BackupManifest manifest, Pieces pieces) throws IOException {
        int done = manifest.files().size();
        for (BackupManifest.Stored file : manifest.files()) {
            for (String piece : file.pieces()) {
                if (pieces.read(piece).isEmpty()) {
                    throw new RegisterProblem(Kind.BACKUP_DAMAGED);
                }
            }
            progress.step(++done, 2L * manifest.files().size());
        }
    }
}
