package kz.tizilim.vault;

import java.io.Closeable;
import java.io.IOException;

/** Closes several things, each even when another resists. */
public final class CloseAll {
    private CloseAll() {}

    /** Closes all in this order and throws the first failure, with the others attached to it. */
    public static void all(Closeable... open) throws IOException {
        Exception first = null;
        for (Closeable one : open) {
            try {
                one.close();
            } catch (IOException | RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first instanceof RuntimeException unexpected) {
            throw unexpected;
        }
        if (first instanceof IOException failure) {
            throw failure;
        }
    }
}
