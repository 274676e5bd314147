package kz.tizilim.journal;

import java.util.List;
import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Table;

/**
 * A scan, a sent letter or another file beside the register: its name for people, its media type, its length in bytes and the
 * SHA-256 of its content in hexadecimal. The content lies sealed under {@code files/} by the id.
 */
public record StoredFile(UUID id, UUID owner, String name, String mediaType, long length, String sha256) implements RegisterRecord {
    /** The files of an owner are found by {@code owner_id}. */
    public static final Table<StoredFile> TABLE = Table.of("stored_file", StoredFile.class)
            .column("owner_id", "uuid", StoredFile::owner)
            .index("owner_id")
            .words(file -> List.of(file.name()));

    public StoredFile {
        // Jackson holds the id of the company, all zeros, for empty and leaves it out of the image.
        owner = owner == null ? COMPANY : owner;
    }
}
