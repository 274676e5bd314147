package kz.tizilim.requests.work;

import java.util.List;
import kz.tizilim.requests.SearchLogEntry;
import kz.tizilim.text.LocalText;

/**
 * A place of the search log in words.
 *
 * @param base the base's name; null where the activity names none
 * @param where the place at which the base lies; null where none is written
 * @param data the categories of data that the activity processes
 */
public record Place(SearchLogEntry search, LocalText activity, LocalText base, LocalText where, List<Category> data) {
    /** A category of data and the value that the person's card already holds, null for none. */
    public record Category(String code, LocalText name, String known) {}
}
