package kz.tizilim.exchange;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The list of properties within an attribute of winmail.dat (MS-OXTNEF 2.1.3.4): those of fixed length are passed over. */
final class MapiProperties {
    private static final int MANY_VALUED = 0x1000;
    private static final int FIRST_NAMED = 0x8000;
    private static final int STRING = 0x1E;
    private static final int UNICODE = 0x1F;
    private static final int OBJECT = 0x0D;
    private static final int BINARY = 0x102;

    private MapiProperties() {}

    interface Taker {
        void take(int id, boolean isUnicode, byte[] value);
    }

    /** Hands on each string and each run of bytes; ends where the list is damaged. */
    static void each(byte[] list, Taker taker) {
        ByteBuffer in = ByteBuffer.wrap(list).order(ByteOrder.LITTLE_ENDIAN);
        try {
            for (int left = in.getInt(); left > 0; left--) {
                int type = in.getShort() & 0xFFFF;
                int id = in.getShort() & 0xFFFF;
                if (id >= FIRST_NAMED) {
                    passName(in);
                }
                if (!values(in, type & ~MANY_VALUED, id, (type & MANY_VALUED) != 0, taker)) {
                    return;
                }
            }
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            // Not an error of ours: the list is cut off, and what stood before was handed on.
            return;
        }
    }

    private static boolean values(ByteBuffer in, int type, int id, boolean isMany, Taker taker) {
        int fixed = switch (type) {
            case 0x02, 0x03, 0x04, 0x0A, 0x0B -> 4;
            case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
            case 0x48 -> 16;
            default -> 0;
        };
        boolean counted = isMany || fixed == 0;
        int count = counted ? in.getInt() : 1;
        for (int value = 0; value < count; value++) {
            if (fixed > 0) {
                in.position(in.position() + fixed);
            } else if (type == STRING || type == UNICODE || type == OBJECT || type == BINARY) {
                byte[] bytes = bytes(in);
                taker.take(id, type == UNICODE, bytes);
            } else {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        in.position(Math.min(in.limit(), in.position() + (4 - length % 4) % 4));
        return bytes;
    }

    private static void passName(ByteBuffer in) {
        in.position(in.position() + 16);
        if (in.getInt() == 0) {
            in.getInt();
        } else {
            bytes(in);
        }
    }
}
