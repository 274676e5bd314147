package kz.tizilim.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKey;
import kz.tizilim.journal.RegisterProblem.Kind;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.Json;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.storage.Rows;
import kz.tizilim.storage.Table;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;
import kz.tizilim.vault.Keyring;

/** What an action changes. It can be used until the action returns, on the action's thread. */
public final class Changes {
    private static final byte[] GONE = new byte[0];

    private final String act;
    private final Schema schema;
    private final Handle handle;
    private final Rows rows;
    private final Keyring keyring;
    private final SealedFiles files;
    private final History history;
    private final List<Entry.Draft> drafts = new ArrayList<>();
    private final List<UUID> storedFiles = new ArrayList<>();
    private final List<UUID> removedFiles = new ArrayList<>();
    private final Map<UUID, String> types = new HashMap<>();
    private boolean ended;

    Changes(String act, Schema schema, Handle handle, Keyring keyring, SealedFiles files, History history) {
        this.act = act;
        this.schema = schema;
        this.handle = handle;
        this.rows = new Rows(handle);
        this.keyring = keyring;
        this.files = files;
        this.history = history;
    }

    /** Questions that see what this action has changed so far. */
    public Handle handle() {
        ensureOpen();
        return handle;
    }

    /**
     * Inserts or replaces a record.
     *
     * @throws ValidationErrors if a column of its table cannot take it
     * @throws RegisterProblem if its image is longer than 1 MiB, or its owner's key was destroyed
     */
    public <T extends RegisterRecord> void put(Table<T> table, T record) {
        ensureOpen();
        ensureKnown(table);
        byte[] image = Json.write(record);
        if (image.length > Rows.LONGEST_IMAGE) {
            throw new RegisterProblem(Kind.RECORD_TOO_LARGE, image.length, Rows.LONGEST_IMAGE);
        }
        // The columns are drawn from what a fold will read: a record that changes on the way must do so now.
        T read = Json.read(image, table.type());
        ValidationErrors.throwIfAny(table.misfit(read).map(Changes::misfit).stream().toList());
        boolean there = rows.put(table, read, image);
        ensureSameKind(table, record.id(), there);
        draft(record.id(), record.owner(), table, image);
    }

    private static ValidationError misfit(Table.Misfit misfit) {
        return misfit.longest() == 0
                ? ValidationError.at(misfit.column(), "text.fault.required")
                : ValidationError.at(misfit.column(), "text.fault.too-long", misfit.longest());
    }

    /**
     * Removes a record.
     *
     * @throws IllegalArgumentException if there is none with this id
     * @throws RegisterProblem if others hang on it
     */
    public <T extends RegisterRecord> void remove(Table<T> table, UUID id) {
        ensureOpen();
        ensureKnown(table);
        T record = handle.find(table, id).orElseThrow(() -> new IllegalArgumentException("No " + table.name() + " " + id));
        ensureNothingHangsOn(id);
        rows.remove(table, id);
        draft(id, record.owner(), table, GONE);
        types.put(id, table.name());
        if (record instanceof StoredFile) {
            removedFiles.add(id);
        }
    }

    /**
     * Seals a file for an owner and puts its record. The file is on the medium before the entry that names it; the stream is read to
     * its end and not closed.
     */
    public StoredFile store(UUID owner, String name, String mediaType, InputStream content) {
        return store(UUID.randomUUID(), owner, name, mediaType, content);
    }

    /** The same under an id that other records already name, as in an imported register. */
    public StoredFile store(UUID id, UUID owner, String name, String mediaType, InputStream content) {
        ensureOpen();
        storedFiles.add(id);
        StoredFile file = files.write(id, owner, name, mediaType, content, key(owner));
        put(StoredFile.TABLE, file);
        return file;
    }

    private void ensureNothingHangsOn(UUID id) {
        long hanging = schema.all().stream()
                .filter(Table::isHanging)
                .mapToLong(table -> handle.number("select count(*) from " + table.name() + " where hangs_on = ?", id))
                .sum();
        if (hanging > 0) {
            throw new RegisterProblem(Kind.HANGING, hanging);
        }
    }

    /** The records that were changed, with the names of their tables. */
    Map<UUID, String> records() {
        return types;
    }

    boolean isEmpty() {
        return drafts.isEmpty();
    }

    List<Entry.Draft> drafts() {
        return drafts;
    }

    Rows rows() {
        return rows;
    }

    List<UUID> storedFiles() {
        return storedFiles;
    }

    List<UUID> removedFiles() {
        return removedFiles;
    }

    void end() {
        ended = true;
    }

    private void draft(UUID id, UUID owner, Table<?> table, byte[] image) {
        drafts.add(new Entry.Draft(id, owner, key(owner), new Image(act, table.name(), image).salted()));
    }

    private SecretKey key(UUID owner) {
        try {
            return keyring.keyForWriting(owner).orElseThrow(() -> new RegisterProblem(Kind.DESTROYED));
        } catch (IOException e) {
            throw new RegisterProblem(Kind.KEYRING_DAMAGED);
        }
    }

    // The journal's headers name records by id alone, without their kind: two kinds under one id would overwrite each other in the fold.
    private void ensureSameKind(Table<?> table, UUID id, boolean there) {
        String known = types.get(id);
        if (known == null && !there) {
            known = history.kindOf(handle, id).orElse(table.name());
        }
        if (known != null && !known.equals(table.name())) {
            throw new IllegalArgumentException("The id of a " + known + " cannot be that of a " + table.name());
        }
        types.put(id, table.name());
    }

    private void ensureKnown(Table<?> table) {
        if (schema.table(table.name()).isEmpty()) {
            throw new IllegalArgumentException("Not a table of this register: " + table.name());
        }
    }

    private void ensureOpen() {
        if (ended) {
            throw new IllegalStateException("The action is over");
        }
    }
}
