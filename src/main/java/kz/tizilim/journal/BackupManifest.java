package kz.tizilim.journal;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tizilim.storage.Json;
import kz.tizilim.vault.IntegrityKey;
import kz.tizilim.vault.PlainFile;

/**
 * One generation of a backup: which files the register had and of which pieces they are made. It is written last, so that a generation
 * is whole or not there.
 *
 * @param head the head of the journal, as {@code NUMBER:HASH}
 * @param seal of all the rest, with the register's integrity key
 */
@SuppressWarnings("ArrayRecordComponent")
record BackupManifest(int format, UUID register, Instant made, String head, List<Stored> files, byte[] seal) {
    static final int FORMAT = 1;
    static final String FOLDER = "generations";

    private static final int LONGEST = 256 << 20;
    private static final Pattern NAME = Pattern.compile("\\d{8}-\\d{6}-\\d{1,18}\\.json");
    private static final Pattern FILE = Pattern.compile("register\\.tizilim|register\\.copy|journal|head|files/[0-9a-f-]{36}");

    /** A file of the register: its name in the folder and its pieces. */
    record Stored(String name, List<String> pieces) {
        Stored {
            pieces = pieces == null ? List.of() : List.copyOf(pieces);
        }
    }

    static BackupManifest of(UUID register, Instant made, Head head, List<Stored> files, IntegrityKey integrity) {
        BackupManifest bare = new BackupManifest(FORMAT, register, made, head.toString(), files, null);
        return new BackupManifest(FORMAT, register, made, head.toString(), files, integrity.seal("backup", Json.write(bare)));
    }

    boolean isSealedBy(IntegrityKey integrity) {
        return seal != null && integrity.isSeal(seal, "backup", Json.write(new BackupManifest(format, register, made, head, files, null)));
    }

    /** The latest generation of a place; empty where there is none. */
    static Optional<Path> latest(Path place) throws IOException {
        Path folder = place.resolve(FOLDER);
        if (!PlainFile.folderExists(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> NAME.matcher(file.getFileName().toString()).matches()).max(Comparator.comparing(file -> file.getFileName().toString()));
        }
    }

    /**
     * Reads a generation.
     *
     * @throws RegisterProblem if it is damaged or names what no register has
     */
    static BackupManifest read(Path file) throws IOException {
        try {
            BackupManifest manifest = Json.MAPPER.readValue(PlainFile.bytes(file, LONGEST).orElseThrow(), BackupManifest.class);
            boolean whole = manifest.format == FORMAT && manifest.register != null && manifest.files != null && manifest.seal != null
                    && manifest.files.stream().allMatch(each -> each.name() != null && FILE.matcher(each.name()).matches());
            if (whole) {
                return manifest;
            }
        } catch (JacksonException e) {
            throw new RegisterProblem(RegisterProblem.Kind.BACKUP_DAMAGED);
        }
        throw new RegisterProblem(RegisterProblem.Kind.BACKUP_DAMAGED);
    }
}
