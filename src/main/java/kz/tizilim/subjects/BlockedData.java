package kz.tizilim.subjects;

import java.util.List;
import java.util.UUID;
import kz.tizilim.storage.Handle;
import kz.tizilim.text.DateWords;
import kz.tizilim.text.Fault;
import kz.tizilim.text.Faults;

/** Blocked data are not changed and not used until they are unblocked (art. 1: blocking; art. 25(2)(8)). */
public final class BlockedData {
    private BlockedData() {}

    /**
     * Stops an action on a person whose data are blocked.
     *
     * @throws Faults that names the day since when
     */
    public static void stop(Handle handle, UUID person) {
        handle.find(PersonTable.PERSON, person).filter(Person::isBlocked).ifPresent(blocked -> Faults.stopIfAny(
                List.of(Fault.at("blocked", "subjects.fault.blocked", DateWords.figures(blocked.blocked().since())))));
    }
}
