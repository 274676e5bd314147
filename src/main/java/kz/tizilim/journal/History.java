package kz.tizilim.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.tizilim.journal.JournalIndexTable.Place;
import kz.tizilim.storage.Handle;
import kz.tizilim.vault.Keyring;

/** Looks parts up in the journal. */
final class History {
    private final UUID register;
    private final JournalFile journal;
    private final Keyring keyring;

    History(UUID register, JournalFile journal, Keyring keyring) {
        this.register = register;
        this.journal = journal;
        this.keyring = keyring;
    }

    /** All changes of a record, oldest first; the roles name the actors. */
    List<Change> of(Handle handle, UUID record, Map<UUID, String> roles) throws IOException {
        List<Change> changes = new ArrayList<>();
        for (Place place : JournalIndexTable.places(handle, record)) {
            Entry entry = journal.at(place.offset());
            Optional<Image> image = entry.open(register, place.part(), keyring);
            changes.add(new Change(
                    entry.seq(),
                    entry.when(),
                    roles.getOrDefault(entry.actor(), entry.actor().toString().toLowerCase(Locale.ROOT)),
                    image.map(Image::act).orElse(""),
                    image.map(Image::row).orElse(new byte[0])));
        }
        return changes;
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
