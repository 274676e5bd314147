package kz.tizilim.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;
import kz.tizilim.vault.CloseAll;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.DiskFile;
import kz.tizilim.vault.IntegrityKey;
import kz.tizilim.vault.PlainFile;

/**
 * The file {@code head}: two lines of fixed length, written in turn and in place after each action, so that it costs no new file and
 * a line that is torn while it is written leaves the one before it. Each ends in a seal with the integrity key.
 */
final class HeadFile implements Closeable {
    static final String NAME = "head";

    private static final int CHECKSUM = 8;
    private static final int NUMBER = 18;
    private static final int FORMER_LINE = NUMBER + 1 + 64 + 1 + CHECKSUM + 1;
    private static final int LINE = FORMER_LINE + 2 * IntegrityKey.SEAL + 1;

    private final DiskFile file;
    private final IntegrityKey integrity;

    private HeadFile(DiskFile file, IntegrityKey integrity) {
        this.file = file;
        this.integrity = integrity;
    }

    /**
     * What the file says.
     *
     * @param latest the later of its heads that hold
     * @param isWhole whether every byte of it is as it was written
     */
    record Said(Optional<Head> latest, boolean isWhole) {}

    static HeadFile open(Disk disk, Path folder, IntegrityKey integrity) throws IOException {
        return new HeadFile(disk.open(folder.resolve(NAME)), integrity);
    }

    /** Reads the file of a register; without the key the checksums alone are looked at. */
    static Said read(Path folder, Optional<IntegrityKey> integrity) throws IOException {
        return read(folder, LINE, integrity);
    }

    /** The same in format 1, which had no seals. */
    static Said readFormer(Path folder) throws IOException {
        return read(folder, FORMER_LINE, Optional.empty());
    }

    private static Said read(Path folder, int line, Optional<IntegrityKey> integrity) throws IOException {
        Path file = folder.resolve(NAME);
        if (!PlainFile.exists(file) || Files.size(file) > 2L * LINE) {
            return new Said(Optional.empty(), false);
        }
        Optional<Head> latest = Optional.empty();
        String lines = new String(PlainFile.bytes(file, 2 * LINE).orElseThrow(), StandardCharsets.ISO_8859_1);
        boolean whole = !lines.isEmpty() && lines.length() % line == 0;
        for (int at = 0; at + line <= lines.length(); at += line) {
            String each = lines.substring(at, at + line);
            Optional<Head> head = parse(each, line, integrity);
            whole &= head.isPresent();
            if (head.isPresent() && (latest.isEmpty() || head.get().number() > latest.get().number())) {
                latest = head;
            }
        }
        return new Said(latest, whole);
    }

    void write(Head head) throws IOException {
        // The first line of an empty file must not leave a hole before it; a file of another length is of format 1, or foreign.
        long length = file.length();
        if (length != LINE && length != 2 * LINE) {
            file.truncate(0);
            length = 0;
        }
        long turn = length < LINE ? 0 : head.number() % 2;
        file.write(turn * LINE, line(head, integrity).getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes both lines with this head: nothing that was there before is kept. */
    void writeAnew(Head head) throws IOException {
        file.truncate(0);
        file.write(0, line(head, integrity).repeat(2).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        CloseAll.all(file::force, file);
    }

    private static String line(Head head, IntegrityKey integrity) {
        String number = Long.toString(head.number());
        String said = "0".repeat(NUMBER - number.length()) + number + ":" + HexFormat.of().formatHex(head.hash());
        return said + ":" + checksum(said) + ":" + seal(said, integrity) + "\n";
    }

    private static Optional<Head> parse(String line, int length, Optional<IntegrityKey> integrity) {
        String said = line.substring(0, FORMER_LINE - CHECKSUM - 2);
        boolean holds = line.startsWith(said + ":" + checksum(said)) && line.endsWith("\n");
        if (length == LINE && integrity.isPresent()) {
            holds &= line.substring(FORMER_LINE - 1).equals(":" + seal(said, integrity.get()) + "\n");
        }
        return holds ? Head.parse(said) : Optional.empty();
    }

    private static String seal(String said, IntegrityKey integrity) {
        return HexFormat.of().formatHex(integrity.seal("head", said.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String checksum(String said) {
        CRC32 sum = new CRC32();
        sum.update(said.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
