package kz.tizilim.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.tizilim.journal.JournalIndexTable.Place;
import kz.tizilim.storage.Handle;
import kz.tizilim.vault.Keyring;

/** Looks parts up in the journal. */
final class History {
    private final Path folder;
    private final Access access;
    private final UUID register;
    private final JournalFile journal;
    private final Keyring keyring;

    History(Path folder, Access access, JournalFile journal, Keyring keyring) {
        this.folder = folder;
        this.access = access;
        this.register = access.register().id();
        this.journal = journal;
        this.keyring = keyring;
    }

    /** What the entries of this register must bear. */
    EntrySeals seals() {
        return EntrySeals.of(access.register(), Optional.of(access.integrity()));
    }

    JournalFile journal() {
        return journal;
    }

    /** All changes of a record that a register knows of, oldest first. */
    List<Change> of(RegisterReader reading, UUID record) {
        List<Place> places = reading.read(handle -> JournalIndexTable.places(handle, record));
        try {
            Map<UUID, String> roles = access.roles();
            List<Change> changes = new ArrayList<>();
            for (Place place : places) {
                Entry entry = journal.at(place.offset());
                Optional<Image> image = entry.open(register, place.part(), keyring);
                changes.add(new Change(
                        entry.seq(),
                        entry.when(),
                        roles.getOrDefault(entry.actor(), entry.actor().toString()),
                        image.map(Image::act).orElse(""),
                        image.map(Image::row).orElse(new byte[0])));
            }
            return changes;
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        }
    }

    /** The entries from one number to another, both included. */
    List<JournalLine> lines(long first, long last) {
        Map<UUID, String> roles = access.roles();
        List<JournalLine> lines = new ArrayList<>();
        try (JournalReader reader = JournalReader.fromStart(folder.resolve(JournalFile.NAME), seals(), Head.beforeFirst(register))) {
            while (reader.last().number() < last && reader.next()) {
                if (reader.entry().seq() >= first) {
                    lines.add(line(reader.entry(), roles));
                }
            }
            if (reader.last().number() < last) {
                throw new RegisterProblem(RegisterProblem.Kind.JOURNAL_ALTERED, reader.last().number() + 1);
            }
        } catch (IOException e) {
            throw RegisterProblem.of(e, folder);
        }
        return lines;
    }

    private JournalLine line(Entry entry, Map<UUID, String> roles) throws IOException {
        List<JournalLine.Part> parts = new ArrayList<>();
        for (int index = 0; index < entry.parts().size(); index++) {
            Entry.Part part = entry.parts().get(index);
            Optional<Image> image = entry.open(register, index, keyring);
            parts.add(new JournalLine.Part(
                    part.record(),
                    part.key(),
                    image.map(Image::act).orElse(""),
                    image.map(Image::type).orElse(""),
                    image.filter(Image::isGone).isPresent(),
                    image.isEmpty()));
        }
        return new JournalLine(entry.head(), entry.when(), roles.getOrDefault(entry.actor(), entry.actor().toString()), parts);
    }

    /** Which of some owners the entries of format 1 say are destroyed. */
    Set<UUID> formerlyDestroyed(Set<UUID> among) throws IOException {
        Set<UUID> named = new HashSet<>();
        long origin = seals().origin().number();
        if (origin > 0 && !among.isEmpty()) {
            try (JournalReader reader = JournalReader.fromStart(folder.resolve(JournalFile.NAME), seals(), Head.beforeFirst(register))) {
                while (reader.last().number() < origin && reader.next()) {
                    named.addAll(FormerDestruction.owners(reader.entry(), register, keyring, among));
                }
            }
        }
        return named;
    }

    /** What a part says; empty when its owner is destroyed. */
    Optional<Image> image(Place place) throws IOException {
        return journal.at(place.offset()).open(register, place.part(), keyring);
    }

    /** The kind of record that an id ever belonged to. */
    Optional<String> kindOf(Handle handle, UUID record) {
        List<Place> places = JournalIndexTable.places(handle, record);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Place last = places.get(places.size() - 1);
        try {
            return journal.at(last.offset()).open(register, last.part(), keyring).map(Image::type);
        } catch (IOException e) {
            throw new RegisterProblem(RegisterProblem.Kind.DISK_FAILED);
        }
    }
}
