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

/**
 * The file {@code head}: two lines of fixed length, written in turn and in place after each action, so that it costs no new file and
 * a line that is torn while it is written leaves the one before it.
 */
final class HeadFile implements Closeable {
    static final String NAME = "head";

    private static final int CHECKSUM = 8;
    private static final int NUMBER = 18;
    private static final int LINE = NUMBER + 1 + 64 + 1 + CHECKSUM + 1;

    private final DiskFile file;

    private HeadFile(DiskFile file) {
        this.file = file;
    }

    static HeadFile open(Disk disk, Path folder) throws IOException {
        return new HeadFile(disk.open(folder.resolve(NAME)));
    }

    /** The later head of the two that the file says; empty when it is not there or says nothing that holds. */
    static Optional<Head> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file) || Files.size(file) > 2 * LINE) {
            return Optional.empty();
        }
        Optional<Head> latest = Optional.empty();
        String lines = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (int at = 0; at + LINE <= lines.length(); at += LINE) {
            Optional<Head> head = parse(lines.substring(at, at + LINE - 1));
            if (head.isPresent() && (latest.isEmpty() || head.get().number() > latest.get().number())) {
                latest = head;
            }
        }
        return latest;
    }

    void write(Head head) throws IOException {
        String number = Long.toString(head.number());
        String said = "0".repeat(NUMBER - number.length()) + number + ":" + HexFormat.of().formatHex(head.hash());
        byte[] line = (said + ":" + checksum(said) + "\n").getBytes(StandardCharsets.US_ASCII);
        // The first line of an empty file must not leave a hole before it.
        long turn = file.length() < LINE ? 0 : head.number() % 2;
        file.write(turn * LINE, line);
    }

    @Override
    public void close() throws IOException {
        CloseAll.all(file::force, file);
    }

    private static Optional<Head> parse(String line) {
        String said = line.substring(0, line.length() - CHECKSUM - 1);
        return line.equals(said + ":" + checksum(said)) ? Head.parse(said) : Optional.empty();
    }

    private static String checksum(String said) {
        CRC32 sum = new CRC32();
        sum.update(said.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
