package kz.tizilim.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tizilim.activities.TermUse;
import kz.tizilim.exchange.RecordCheck;
import kz.tizilim.exchange.lists.ListKind;
import kz.tizilim.storage.Table;
import kz.tizilim.subjects.PersonReferences;

/**
 * What one room brings to every open register, without a window. A new kind of record is named here and nowhere else in the session;
 * what does not concern a room is left as it is.
 */
public interface FeatureRegistration {
    /** The tables of the room's records, in the order in which a file of the register lists them. */
    List<Table<?>> tables();

    /** The room's own rules for records from a file, by the name of their table: the same that hold for what is typed. */
    default Map<String, RecordCheck> importChecks(LocalDate today) {
        return Map.of();
    }

    /** Where the room's records use words of the dictionaries. */
    default List<TermUse<?>> termUses() {
        return List.of();
    }

    /** What the room keeps of a person. */
    default List<PersonReferences> personReferences(RegisterSession session) {
        return List.of();
    }

    /** Where the room's part stands on a person's card: lower numbers first, equal ones in the order of the rooms. */
    default int placeOnPersonCard() {
        return 0;
    }

    /** The records of the room that can be taken from a list. */
    default List<ListKind<?>> listImports(RegisterSession session, Clock clock) {
        return List.of();
    }
}
