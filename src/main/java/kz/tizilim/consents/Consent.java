package kz.tizilim.consents;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;

/**
 * The consent of a person by one version of a text. It is sealed with the person's key.
 *
 * @param number its number in the register, from 1
 * @param text the version of the text by which it was given
 * @param givenOn the day on which it was given
 * @param until the last day on which it holds; null where it holds until the purposes are achieved
 * @param representative who gave it for the person; null where the person did
 * @param scan the sealed file that proves it; null for none
 * @param proof where its record lies in another system: the number of the record, the journal of the site; null for none
 * @param withdrawal null where it was not withdrawn
 */
public record Consent(
        UUID id,
        int number,
        UUID person,
        UUID text,
        LocalDate givenOn,
        LocalDate until,
        ConsentMethod way,
        Representative representative,
        UUID scan,
        String proof,
        String note,
        Withdrawal withdrawal)
        implements RegisterRecord {

    /** Who gave a consent for another, and by what paper. */
    public record Representative(String name, String paper) {}

    public Consent {
        way = way == null ? ConsentMethod.PAPER : way;
    }

    @Override
    public UUID owner() {
        return person;
    }

    /** A consent of a person of which no more is known than the day, null where not even that. */
    public static Consent fresh(UUID person, LocalDate givenOn) {
        return new Consent(UUID.randomUUID(), 0, person, null, givenOn, null, null, null, null, null, null, null);
    }

    /** Whether it was withdrawn as a whole. */
    public boolean isWithdrawn() {
        return withdrawal != null && !withdrawal.isBarred() && !withdrawal.partly();
    }

    /** Whether it was withdrawn for an activity, wholly or in part. */
    public boolean isWithdrawnFor(UUID activity) {
        return isWithdrawn() || (withdrawal != null && !withdrawal.isBarred() && withdrawal.stopped().contains(activity));
    }

    /** Where it stands on a day. */
    public ConsentState on(LocalDate today) {
        return ConsentState.of(isWithdrawn(), until == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, until));
    }

    /** The same by another text. */
    public Consent by(UUID given) {
        return new Consent(id, number, person, given, givenOn, until, way, representative, scan, proof, note, withdrawal);
    }

    Consent numbered(int given) {
        return new Consent(id, given, person, text, givenOn, until, way, representative, scan, proof, note, withdrawal);
    }

    Consent until(LocalDate day) {
        return new Consent(id, number, person, text, givenOn, day, way, representative, scan, proof, note, withdrawal);
    }

    Consent proved(UUID file) {
        return new Consent(id, number, person, text, givenOn, until, way, representative, file, proof, note, withdrawal);
    }

    Consent withdrawn(Withdrawal how) {
        return new Consent(id, number, person, text, givenOn, until, way, representative, scan, proof, note, how);
    }

    Consent of(UUID other, UUID movedScan) {
        return new Consent(id, number, other, text, givenOn, until, way, representative, movedScan, proof, note, withdrawal);
    }
}
