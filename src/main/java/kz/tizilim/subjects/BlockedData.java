package kz.tizilim.subjects;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tizilim.storage.Handle;
import kz.tizilim.text.DateFormatter;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;

/**
 * Blocked data are not changed and not used until they are unblocked (art. 1: blocking; art. 25(2)(8)); nor are those whose destruction
 * was ordered and interrupted.
 */
public final class BlockedData {
    private BlockedData() {}

    /**
     * Stops an action on a person whose data are blocked or to be destroyed.
     *
     * @throws Faults that names the day since when, or the act
     */
    public static void stop(Handle handle, UUID person) {
        PersonTable.stop(handle, person).ifPresent(stop -> ValidationErrors.throwIfAny(List.of(
                stop.blocked() == null ? ValidationError.at("destruction", "subjects.fault.destruction", stop.act()) : blocked(stop.blocked()))));
    }

    static void stopIfBlocked(Person person) {
        if (person.isBlocked()) {
            ValidationErrors.throwIfAny(List.of(blocked(person.blocked().since())));
        }
    }

    private static ValidationError blocked(LocalDate since) {
        return ValidationError.at("blocked", "subjects.fault.blocked", DateFormatter.figures(since));
    }
}
