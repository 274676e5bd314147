package kz.tizilim.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import kz.tizilim.storage.Database;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.DiskFile;
import kz.tizilim.vault.IntegrityKey;
import kz.tizilim.vault.PlainFile;
import kz.tizilim.vault.Sealing;

/**
 * Says of the database's file what it was when a program let go of it: length and SHA-256, sealed. H2 looks at few of its pages before
 * they are asked for, so a changed byte would be met in the midst of the work, or by nobody. A file that is not the one that was sealed
 * is made again from the journal before anything is read from it.
 */
final class DatabaseSeal {
    static final String NAME = "database.seal";

    private static final String PURPOSE = "database file";
    private static final int SAID = 18 + 1 + 64;
    private static final int LINE = SAID + 1 + 2 * IntegrityKey.SEAL + 1;

    /** How the file of the database stands to its seal. */
    enum State {
        /** Every byte is as it was. */
        WHOLE,
        /** The seal holds, and the file is another one. */
        ALTERED,
        /** The seal does not hold: nothing can be said of the file. */
        BROKEN,
        /** There is none: the database is in use, was left by a killed program, or by an edition that set no seals. */
        MISSING
    }

    private DatabaseSeal() {}

    static State of(Path folder, IntegrityKey integrity) throws IOException {
        Path file = folder.resolve(NAME);
        if (!PlainFile.exists(file)) {
            return State.MISSING;
        }
        String line = Files.size(file) == LINE ? new String(PlainFile.bytes(file, LINE).orElseThrow(), StandardCharsets.ISO_8859_1) : "";
        String said = line.isEmpty() ? "" : line.substring(0, SAID);
        if (line.isEmpty() || !line.equals(line(said, integrity))) {
            return State.BROKEN;
        }
        return said(folder.resolve(Database.FILE), said.substring(0, said.indexOf(':'))).equals(Optional.of(said)) ? State.WHOLE : State.ALTERED;
    }

    /** Seals the database that lies in the folder; nobody may have it open. */
    static void write(Disk disk, Path folder, IntegrityKey integrity) throws IOException {
        Optional<String> said = said(folder.resolve(Database.FILE), "");
        if (said.isPresent()) {
            try (DiskFile file = disk.open(folder.resolve(NAME))) {
                file.truncate(0);
                file.write(0, line(said.get(), integrity).getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    /** Takes the seal away before the database is changed. */
    static void remove(Disk disk, Path folder) throws IOException {
        if (PlainFile.exists(folder.resolve(NAME))) {
            disk.delete(folder.resolve(NAME));
            disk.forceFolder(folder);
        }
    }

    private static String line(String said, IntegrityKey integrity) {
        return said + ":" + HexFormat.of().formatHex(integrity.seal(PURPOSE, said.getBytes(StandardCharsets.ISO_8859_1))) + "\n";
    }

    /** Length and hash of a file; empty where there is none, or its length is another one than expected. */
    private static Optional<String> said(Path file, String expectedLength) throws IOException {
        if (!PlainFile.exists(file)) {
            return Optional.empty();
        }
        String length = String.format(Locale.ROOT, "%018d", Files.size(file));
        // A giant file is not read to its end only to be told from this one.
        if (!expectedLength.isEmpty() && !expectedLength.equals(length)) {
            return Optional.empty();
        }
        MessageDigest digest = Sealing.sha256();
        ByteBuffer piece = ByteBuffer.allocate(1 << 20);
        try (SeekableByteChannel bytes = PlainFile.open(file)) {
            while (bytes.read(piece) >= 0) {
                digest.update(piece.flip());
                piece.clear();
            }
        }
        return Optional.of(length + ":" + HexFormat.of().formatHex(digest.digest()));
    }
}
