package kz.tizilim.vault;

import java.io.IOException;
import java.nio.file.Path;

/** The real disk; whoever extends it overrides what is to go otherwise. */
public class ForwardingDisk implements Disk {
    @Override
    public DiskFile open(Path file) throws IOException {
        return Disk.system().open(file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Disk.system().move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        Disk.system().delete(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        Disk.system().createFolder(folder);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        Disk.system().forceFolder(folder);
    }

    @Override
    public void keepFromOthers(Path file) throws IOException {
        Disk.system().keepFromOthers(file);
    }

    /** A file of the real disk; the same holds for it. */
    public static class ForwardingFile implements DiskFile {
        private final DiskFile real;

        public ForwardingFile(DiskFile real) {
            this.real = real;
        }

        @Override
        public long length() throws IOException {
            return real.length();
        }

        @Override
        public void write(long position, byte[] bytes) throws IOException {
            real.write(position, bytes);
        }

        @Override
        public void force() throws IOException {
            real.force();
        }

        @Override
        public void truncate(long length) throws IOException {
            real.truncate(length);
        }

        @Override
        public void close() throws IOException {
            real.close();
        }
    }
}
