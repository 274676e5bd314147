package kz.tizilim.attachments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.exchange.StoredFiles;
import kz.tizilim.journal.Changes;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.storage.Handle;
import kz.tizilim.storage.Table;
import kz.tizilim.subjects.BlockedData;
import kz.tizilim.text.FormText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;

/** Files and notes: added to a record, found, saved as a copy, removed. */
public final class AttachmentRegister {
    /** The largest file, in bytes: 25 MiB, as most mailboxes take. */
    static final int LARGEST = 25 * 1024 * 1024;

    private final RegisterFolder folder;

    public AttachmentRegister(RegisterFolder folder) {
        this.folder = folder;
    }

    public static List<Table<?>> tables() {
        return List.of(AttachmentTable.ATTACHMENT);
    }

    /** What was done to a file or a note, and the last of it taken back. */
    public RecordHistory history() {
        return new RecordHistory(folder);
    }

    /** What hangs on a record, the latest first. */
    public List<Attachment> of(UUID record) {
        return folder.read(handle -> AttachmentTable.of(handle, record));
    }

    List<UUID> idsOf(Handle handle, UUID record) {
        return AttachmentTable.of(handle, record).stream().map(Attachment::id).toList();
    }

    /** Files and notes whose title or words match what was typed. */
    public List<Attachment> search(String typed, int limit) {
        return folder.read(handle -> AttachmentTable.search(handle, typed, limit));
    }

    /** The name under which a file came; empty for a note. */
    public Optional<String> fileName(Attachment attachment) {
        return attachment.isFile() ? folder.read(handle -> handle.find(StoredFile.TABLE, attachment.file())).map(StoredFile::name) : Optional.empty();
    }

    /**
     * Writes a note of a day.
     *
     * @throws ValidationErrors if it says nothing or too much, or the person's data are blocked
     */
    public Attachment note(Holder holder, String text, LocalDate on) {
        Attachment note = new Attachment(
                UUID.randomUUID(), holder.owner(), holder.table(), holder.id(), null, on, FormText.of(text), role(), null);
        ValidationErrors.throwIfAny(AttachmentRules.check(note));
        return folder.act("attachments.note", changes -> put(changes, note));
    }

    /**
     * Adds files as one entry: all of them or none.
     *
     * @return the first of them
     * @throws ValidationErrors that name the field of a file by its place, {@code title[1]}, if one lacks a title, cannot be read or is
     *     larger than 25 MiB
     */
    public Attachment addFiles(Holder holder, List<NewFile> files) {
        List<ValidationError> faults = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            contents.add(content(files.get(i), "title[" + i + "]", faults));
        }
        ValidationErrors.throwIfAny(faults);
        return folder.act("attachments.file", changes -> {
            List<Attachment> added = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                NewFile file = files.get(i);
                String name = file.path().getFileName().toString();
                StoredFile stored = changes.store(holder.owner(), name, StoredFiles.mediaType(name), new ByteArrayInputStream(contents.get(i)));
                added.add(put(changes, new Attachment(
                        UUID.randomUUID(), holder.owner(), holder.table(), holder.id(), FormText.of(file.title()), file.on(), null, role(), stored.id())));
            }
            return added.get(0);
        });
    }

    private static byte[] content(NewFile file, String field, List<ValidationError> faults) {
        ValidationError.ifBlank(field, file.title()).forEach(faults::add);
        if (file.title() != null && file.title().length() > AttachmentRules.LONGEST_TITLE) {
            faults.add(ValidationError.at(field, "text.fault.too-long", AttachmentRules.LONGEST_TITLE));
        }
        if (!Files.isRegularFile(file.path())) {
            faults.add(ValidationError.at(field, "attachments.fault.no-file"));
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                faults.add(ValidationError.at(field, "attachments.fault.large", LARGEST / 1024 / 1024));
            } else if (content.length == 0) {
                faults.add(ValidationError.at(field, "attachments.fault.empty"));
            }
            return content;
        } catch (IOException e) {
            // The officer's own file, on whatever medium it lies: told at its field.
            faults.add(ValidationError.at(field, "attachments.fault.unread"));
            return new byte[0];
        }
    }

    /**
     * Removes a file or a note. The content of a file is gone for good.
     *
     * @throws ValidationErrors if the person's data are blocked
     */
    public Attachment remove(Attachment attachment) {
        return folder.act("attachments.remove", changes -> {
            BlockedData.stop(changes.handle(), attachment.owner());
            changes.remove(AttachmentTable.ATTACHMENT, attachment.id());
            if (attachment.isFile()) {
                changes.remove(StoredFile.TABLE, attachment.file());
            }
            return attachment;
        });
    }

    /** Writes a copy of a file where the officer wants it; what lies there already is replaced. */
    public void save(Attachment attachment, Path target) {
        StoredFile stored = folder.read(handle -> handle.find(StoredFile.TABLE, attachment.file())).orElseThrow();
        try (InputStream in = folder.files().open(stored)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Within another action: gives files and notes to another person. The files are sealed again with that person's key. */
    void move(Changes changes, List<UUID> ids, UUID to) {
        for (UUID id : ids) {
            changes.handle().find(AttachmentTable.ATTACHMENT, id).ifPresent(each -> {
                Optional<StoredFile> before = each.isFile() ? changes.handle().find(StoredFile.TABLE, each.file()) : Optional.empty();
                changes.put(AttachmentTable.ATTACHMENT, each.of(to, before.map(file -> StoredFiles.move(folder, changes, file, to).id()).orElse(each.file())));
            });
        }
    }

    private static Attachment put(Changes changes, Attachment attachment) {
        BlockedData.stop(changes.handle(), attachment.owner());
        changes.put(AttachmentTable.ATTACHMENT, attachment);
        return attachment;
    }

    private String role() {
        return folder.access().slot().role().name().toLowerCase(Locale.ROOT);
    }
}
