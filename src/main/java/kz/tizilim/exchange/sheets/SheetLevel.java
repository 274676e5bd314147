package kz.tizilim.exchange.sheets;

import java.util.List;

/**
 * A list or a map on the way from a table to a sheet below it.
 *
 * @param within the fields from the row above to the list
 * @param keyed whether it is a map, whose rows have a word as their key instead of their place
 */
record SheetLevel(List<String> within, boolean keyed) {
    String field() {
        return within.get(within.size() - 1);
    }
}
