package kz.tizilim.vault;

import java.io.Closeable;
import java.io.IOException;

/** A file open for writing. */
public interface DiskFile extends Closeable {

    /** The length in bytes. */
    long length() throws IOException;

    /** Writes all bytes from a position on; the file grows when they reach beyond its end. */
    void write(long position, byte[] bytes) throws IOException;

    /** Returns when everything written so far is on the medium. */
    void force() throws IOException;

    /** Cuts the file to a length in bytes. */
    void truncate(long length) throws IOException;
}
