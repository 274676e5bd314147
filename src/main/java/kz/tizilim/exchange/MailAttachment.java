package kz.tizilim.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;

/** A file that came with a mail or goes with one. Its bytes are kept in memory and never written beside the register unsealed. */
public final class MailAttachment {
    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    private MailAttachment(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    /** An attachment under a name that is made safe first; the bytes are taken over, not copied. */
    public static MailAttachment of(String name, String mediaType, byte[] bytes) {
        return new MailAttachment(SafeFileName.of(name), Objects.requireNonNull(mediaType), bytes);
    }

    /** A name that is safe as a file's name on every system; unique within its mail. */
    public String name() {
        return name;
    }

    /** What the sender says it is, in lower case, as application/pdf; not verified. */
    public String mediaType() {
        return mediaType;
    }

    /** The length in bytes. */
    public long length() {
        return bytes.length;
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    MailAttachment named(String other) {
        return new MailAttachment(other, mediaType, bytes);
    }

    byte[] bytes() {
        return bytes;
    }
}
