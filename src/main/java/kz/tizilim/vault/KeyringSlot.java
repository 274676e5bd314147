package kz.tizilim.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.SecretKey;

/** An owner's key wrapped by the master key, or the mark that it was destroyed. */
@SuppressWarnings("ArrayRecordComponent")
record KeyringSlot(UUID owner, boolean isMark, byte[] wrapped) {
    static final int WRAPPED = 32 + Sealing.OVERHEAD;
    /** Owner, kind, wrapped key: what the seal of a slot covers. */
    static final int CONTENT = 16 + 1 + WRAPPED;

    private static final byte KEY = 1;
    private static final byte MARK = 2;

    static KeyringSlot key(UUID register, UUID owner, SecretKey key, SecretKey master) {
        return new KeyringSlot(owner, false, Sealing.seal(master, key.getEncoded(), place(register, owner)));
    }

    static KeyringSlot mark(UUID owner) {
        return new KeyringSlot(owner, true, new byte[WRAPPED]);
    }

    SecretKey open(UUID register, SecretKey master) throws BrokenSeal {
        return Sealing.key(Sealing.open(master, wrapped, place(register, owner)));
    }

    byte[] content() {
        return ByteBuffer.allocate(CONTENT)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .put(isMark ? MARK : KEY)
                .put(wrapped)
                .array();
    }

    static KeyringSlot of(byte[] content) {
        ByteBuffer read = ByteBuffer.wrap(content);
        UUID owner = new UUID(read.getLong(), read.getLong());
        boolean mark = read.get() == MARK;
        return new KeyringSlot(owner, mark, Arrays.copyOfRange(content, CONTENT - WRAPPED, CONTENT));
    }

    private static byte[] place(UUID register, UUID owner) {
        return Sealing.associated(register, owner, "owner");
    }
}
