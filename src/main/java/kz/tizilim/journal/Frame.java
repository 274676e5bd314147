package kz.tizilim.journal;

import java.nio.ByteBuffer;

/**
 * How an entry lies in the journal: its length, the length's complement, the body, the body's SHA-256. The complement tells a
 * damaged length from an unfinished last write: without it, one changed byte would make all that follows look unfinished.
 */
final class Frame {
    static final int HEAD = 8;
    static final int HASH = 32;

    private Frame() {}

    static byte[] of(Entry entry) {
        byte[] body = entry.body();
        return ByteBuffer.allocate(HEAD + body.length + HASH)
                .putInt(body.length)
                .putInt(~body.length)
                .put(body)
                .put(entry.head().hash())
                .array();
    }

    /** The length of a body; -1 when the two numbers do not fit each other. */
    static int bodyLength(ByteBuffer head) {
        int length = head.getInt();
        int complement = head.getInt();
        return length == ~complement && length >= 0 ? length : -1;
    }
}
