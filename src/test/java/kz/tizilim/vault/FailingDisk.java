package kz.tizilim.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** The real disk, which fails at its n-th write point: whole, or after half of the bytes; once, or from then on. */
public final class FailingDisk extends ForwardingDisk {
    /** How it fails. */
    public enum Way {
        ONCE,
        AFTER_HALF,
        FROM_THEN_ON
    }

    private final long failAt;
    private final Way way;
    private long points;

    public FailingDisk(long failAt, Way way) {
        this.failAt = failAt;
        this.way = way;
    }

    public Way way() {
        return way;
    }

    /** How many write points were passed. */
    public long points() {
        return points;
    }

    @Override
    public DiskFile open(Path file) throws IOException {
        point();
        return new FailingFile(super.open(file));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        point();
        super.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        point();
        super.delete(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        point();
        super.createFolder(folder);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        point();
        super.forceFolder(folder);
    }

    private void point() throws IOException {
        points++;
        if (points == failAt || (way == Way.FROM_THEN_ON && points > failAt)) {
            throw new IOException("No space left on device");
        }
    }

    private final class FailingFile extends ForwardingFile {
        FailingFile(DiskFile real) {
            super(real);
        }

        @Override
        public void write(long position, byte[] bytes) throws IOException {
            try {
                point();
            } catch (IOException e) {
                if (way == Way.AFTER_HALF) {
                    super.write(position, Arrays.copyOf(bytes, bytes.length / 2));
                }
                throw e;
            }
            super.write(position, bytes);
        }

        @Override
        public void force() throws IOException {
            point();
            super.force();
        }

        @Override
        public void truncate(long length) throws IOException {
            point();
            super.truncate(length);
        }
    }
}
