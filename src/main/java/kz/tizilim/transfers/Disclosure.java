package kz.tizilim.transfers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;

/**
 * A single giving of one person's data: what was given of her, to whom, when and on what paper. All of it belongs to her and goes
 * with her key.
 *
 * @param number its number in the journal of disclosures, given when it is first kept, from 1
 * @param person whose data were given
 * @param on the day on which they were given
 * @param recipient the card of the one who received them, null where there is none
 * @param receiver who received them in words, where there is no card
 * @param activity the activity from which the data came, null if not known
 * @param data codes of the data categories that were given
 * @param paper the paper on which they were given: an inquiry, an order, a contract, with its number and date
 * @param ground the code of the ground in the law pack
 * @param notice whether a condition of notice exists, so that the person is to be told (art. 19)
 * @param noticeDue the last day of that notice, reckoned when the record is kept; null where none is due
 * @param noticedOn the day on which the person was told
 * @param noticedBy how she was told
 */
public record Disclosure(
        UUID id,
        int number,
        UUID person,
        LocalDate on,
        UUID recipient,
        String receiver,
        UUID activity,
        List<String> data,
        String paper,
        String ground,
        String note,
        boolean notice,
        LocalDate noticeDue,
        LocalDate noticedOn,
        String noticedBy)
        implements RegisterRecord {

    public Disclosure {
        data = data == null ? List.of() : List.copyOf(data);
    }

    @Override
    public UUID owner() {
        return person;
    }

    /** A record of which nothing is known yet but the day, null where not even that. */
    public static Disclosure fresh(LocalDate on) {
        return new Disclosure(UUID.randomUUID(), 0, null, on, null, null, null, null, null, null, null, false, null, null, null);
    }

    /** Whether the person must still be told. */
    public boolean awaitsNotice() {
        return notice && noticedOn == null;
    }

    /** The same for another person, as a record of its own that is not yet numbered. */
    public Disclosure of(UUID other) {
        return new Disclosure(
                UUID.randomUUID(), 0, other, on, recipient, receiver, activity, data, paper, ground, note, notice, noticeDue, noticedOn, noticedBy);
    }

    /** This very record under another person's card. */
    Disclosure movedTo(UUID other) {
        return new Disclosure(
                id, number, other, on, recipient, receiver, activity, data, paper, ground, note, notice, noticeDue, noticedOn, noticedBy);
    }

    Disclosure numbered(int given) {
        return new Disclosure(id, given, person, on, recipient, receiver, activity, data, paper, ground, note, notice, noticeDue, noticedOn, noticedBy);
    }

    Disclosure due(LocalDate day) {
        return new Disclosure(id, number, person, on, recipient, receiver, activity, data, paper, ground, note, notice, day, noticedOn, noticedBy);
    }

    Disclosure noticed(LocalDate day, String how) {
        return new Disclosure(id, number, person, on, recipient, receiver, activity, data, paper, ground, note, notice, noticeDue, day, how);
    }

    Disclosure with(List<String> codes) {
        return new Disclosure(id, number, person, on, recipient, receiver, activity, codes, paper, ground, note, notice, noticeDue, noticedOn, noticedBy);
    }
}
