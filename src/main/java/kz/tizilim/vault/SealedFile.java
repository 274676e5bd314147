package kz.tizilim.vault;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.SecretKey;

/**
 * A file sealed in segments of 1 MiB, so that one of any size streams in little memory. Each segment is bound to the file, to its
 * place and to whether it is the last, so that none can be exchanged, left out or cut off.
 */
public final class SealedFile {
    private static final byte[] MARK = {'T', 'Z', 'F', 2};
    // Files of the first format, which had no salt, stay as they are.
    private static final byte[] FORMER_MARK = {'T', 'Z', 'F', 1};
    private static final int SALT = 32;
    private static final int SEGMENT = 1 << 20;
    private static final int TAG = 16;

    private SealedFile() {}

    /** What was sealed: the length in bytes and the SHA-256 of the content, in hexadecimal. */
    public record Content(long length, String sha256) {}

    /** Seals a stream into a file and brings it to the medium under its name at once or not at all. */
    public static Content write(Disk disk, Path file, SecretKey owner, UUID id, InputStream content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Content written;
        try (DiskFile out = disk.open(unfinished)) {
            written = write(out, owner, id, content);
            out.force();
        }
        disk.move(unfinished, file);
        disk.forceFolder(file.getParent());
        return written;
    }

    /** The content of a sealed file; reading throws {@link BrokenSeal} before it gives out a byte that is not the sealed one. */
    public static InputStream read(Path file, SecretKey owner, UUID id) throws IOException {
        InputStream sealed = new BufferedInputStream(Channels.newInputStream(PlainFile.open(file)), SEGMENT / 8);
        byte[] mark = sealed.readNBytes(MARK.length);
        byte[] salt = sealed.readNBytes(Arrays.equals(mark, MARK) ? SALT : 0);
        if (!Arrays.equals(mark, FORMER_MARK) && salt.length != SALT) {
            sealed.close();
            throw new BrokenSeal("Not a sealed file");
        }
        return new Opened(sealed, fileKey(owner, id, salt), id);
    }

    private static Content write(DiskFile out, SecretKey owner, UUID id, InputStream content) throws IOException {
        byte[] salt = Sealing.random(SALT);
        SecretKey key = fileKey(owner, id, salt);
        MessageDigest digest = Sealing.sha256();
        long length = 0;
        long position = (long) MARK.length + SALT;
        out.truncate(0);
        out.write(0, MARK);
        out.write(MARK.length, salt);
        byte[] segment = content.readNBytes(SEGMENT);
        for (int index = 0; ; index++) {
            byte[] next = segment.length < SEGMENT ? new byte[0] : content.readNBytes(SEGMENT);
            boolean last = next.length == 0;
            digest.update(segment);
            length += segment.length;
            byte[] sealed = Sealing.sealAt(key, nonce(index), segment, segment.length, place(id, index, last));
            out.write(position, sealed);
            position += sealed.length;
            if (last) {
                return new Content(length, HexFormat.of().formatHex(digest.digest()));
            }
            segment = next;
        }
    }

    // A key of its own for each writing of a file makes the segment's number a nonce that is never used twice.
    private static SecretKey fileKey(SecretKey owner, UUID id, byte[] salt) {
        return Sealing.derived(owner, Sealing.associated(id, "file", salt));
    }

    private static byte[] nonce(int index) {
        return ByteBuffer.allocate(12).putInt(8, index).array();
    }

    private static byte[] place(UUID id, int index, boolean last) {
        return Sealing.associated(id, index, last ? 1 : 0);
    }

    private static final class Opened extends InputStream {
        private final InputStream sealed;
        private final SecretKey key;
        private final UUID id;
        private byte[] next;
        private int index;
        private ByteBuffer plain = ByteBuffer.allocate(0);
        private boolean ended;

        Opened(InputStream sealed, SecretKey key, UUID id) throws IOException {
            this.sealed = sealed;
            this.key = key;
            this.id = id;
            next = sealed.readNBytes(SEGMENT + TAG);
        }

        @Override
        public int read() throws IOException {
            return fill() ? plain.get() & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, plain.remaining());
            plain.get(into, offset, count);
            return count;
        }

        @Override
        public void close() throws IOException {
            sealed.close();
        }

        private boolean fill() throws IOException {
            while (!plain.hasRemaining() && !ended) {
                byte[] segment = next;
                next = segment.length < SEGMENT + TAG ? new byte[0] : sealed.readNBytes(SEGMENT + TAG);
                ended = next.length == 0;
                plain = ByteBuffer.wrap(Sealing.openAt(key, nonce(index), segment, segment.length, place(id, index, ended)));
                index++;
            }
            return plain.hasRemaining();
        }
    }
}
