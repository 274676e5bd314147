package kz.tizilim.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import kz.tizilim.vault.Closing;
import kz.tizilim.vault.Disk;
import kz.tizilim.vault.DiskFile;

/** The file {@code head}: one line of fixed length, written in place after each action so that it costs no new file. */
final class HeadFile implements Closeable {
    static final String NAME = "head";

    private final DiskFile file;

    private HeadFile(DiskFile file) {
        this.file = file;
    }

    static HeadFile open(Disk disk, Path folder) throws IOException {
        return new HeadFile(disk.open(folder.resolve(NAME)));
    }

    /** What the file says; empty when it is not there or says nothing that can be understood. */
    static Optional<Head> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file) || Files.size(file) > 1000) {
            return Optional.empty();
        }
        return Head.parse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }

    void write(Head head) throws IOException {
        String line = "%018d:%s\n".formatted(head.number(), HexFormat.of().formatHex(head.hash()));
        file.write(0, line.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        Closing.all(file::force, file);
    }
}
