package kz.tizilim.vault;

import java.io.IOException;
import java.nio.file.Path;

/** The real disk; before each change something is done, such as keeping what a kill at that moment would leave. */
public final class WatchedDisk extends ForwardingDisk {
    private final Runnable before;

    public WatchedDisk(Runnable before) {
        this.before = before;
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        before.run();
        return new ForwardingFile(super.open(file)) {
            @Override
            public void write(long position, byte[] bytes) throws IOException {
                before.run();
                super.write(position, bytes);
            }
        };
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        before.run();
        super.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        before.run();
        super.delete(file);
    }
}
