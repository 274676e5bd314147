package kz.tizilim.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.tizilim.overview.DueRow;
import kz.tizilim.overview.MissingRow;
import kz.tizilim.search.Finder;
import kz.tizilim.ui.Wording;

/** What one room shows in the window of an open register; what does not concern a room is left as it is. */
interface FeatureScreens {
    /** The room's screens in the navigation. */
    List<ShellEntry> entries();

    /** What was interrupted and comes before all that has a term. Not on the screen's thread. */
    default List<DueRow> interrupted() {
        return List.of();
    }

    /** What of the room is due. Not on the screen's thread. */
    default List<DueRow> due(LocalDate today) {
        return List.of();
    }

    /** What the room's records lack, where it takes long to find out. Not on the screen's thread. */
    default List<MissingRow> missing(Wording wording) {
        return List.of();
    }

    /** Where the room's missing rows stand on the first screen: lower numbers first, equal ones in the order of the navigation. */
    default int placeOfMissing() {
        return 0;
    }

    /** Recalculates terms after the company's calendar has changed, and says which moved, each in a line. */
    default List<String> calendarChanged() {
        return List.of();
    }

    /** What the search box finds of the room beside its chief records. */
    default List<Finder> finders() {
        return List.of();
    }

    /**
     * Goes to the card of a record by its kind.
     *
     * @return whether the table is one of this room whose records have a card
     */
    default boolean open(String table, UUID id) {
        return false;
    }

    /** Goes to the card of a record of any of these rooms. */
    static void open(List<FeatureScreens> rooms, String table, UUID id) {
        if (rooms.stream().noneMatch(room -> room.open(table, id))) {
            throw new IllegalArgumentException("No card shows a " + table);
        }
    }

    /**
     * Goes to a record of the room.
     *
     * @param place the key of the screen that shows it
     * @return whether the place is one of this room
     */
    default boolean show(String place, UUID id) {
        return false;
    }
}
