package kz.tizilim.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.DiskFile;
import kz.tizilim.vault.PlainFile;
import kz.tizilim.vault.Sealing;

/**
 * The content of a backup place: pieces of at most 4 MiB under their SHA-256. A journal only grows and a sealed file never changes, so
 * a second generation adds little more than what is new.
 */
final class Pieces {
    static final String FOLDER = "pieces";

    private static final int LONGEST = 4 << 20;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Disk disk;
    private final Path folder;
    private long written;

    Pieces(Disk disk, Path place) {
        this.disk = disk;
        this.folder = place.resolve(FOLDER);
    }

    /** Brings the first bytes of a file into the place and returns the names of their pieces; what is there already is not written. */
    List<String> put(Path file, long length) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream content = Channels.newInputStream(PlainFile.open(file))) {
            for (long left = length; left > 0; ) {
                byte[] piece = content.readNBytes((int) Math.min(LONGEST, left));
                if (piece.length == 0) {
                    throw new IOException("A file that became shorter");
                }
                names.add(put(piece));
                left -= piece.length;
            }
        }
        return names;
    }

    private String put(byte[] piece) throws IOException {
        String name = name(piece);
        Path file = folder.resolve(name);
        if (read(name).isEmpty()) {
            disk.replace(file, piece);
            written += piece.length;
        }
        return name;
    }

    /** A piece as it was written; empty where it is missing or altered. */
    Optional<byte[]> read(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return PlainFile.bytes(folder.resolve(name), LONGEST).filter(piece -> name(piece).equals(name));
    }

    /**
     * Writes pieces one after another into a new file.
     *
     * @throws RegisterProblem if one is missing or altered
     */
    void writeTo(Path file, List<String> names) throws IOException {
        try (DiskFile out = disk.open(file)) {
            long at = 0;
            for (String name : names) {
                byte[] piece = read(name).orElseThrow(() -> new RegisterProblem(RegisterProblem.Kind.BACKUP_DAMAGED));
                out.write(at, piece);
                at += piece.length;
            }
            out.force();
        }
    }

    /** How many bytes were written. */
    long written() {
        return written;
    }

    private static String name(byte[] piece) {
        MessageDigest digest = Sealing.sha256();
        return HexFormat.of().formatHex(digest.digest(piece));
    }
}
