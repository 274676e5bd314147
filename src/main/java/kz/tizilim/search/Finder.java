package kz.tizilim.search;

import java.util.List;
import kz.tizilim.ui.Wording;

/** Finds one kind of things. */
public interface Finder {
    /** The message key of what the kind is called. */
    String kind();

    /**
     * What answers the typed words.
     *
     * @param limit how many at most
     */
    List<Found> find(String typed, int limit, Wording wording);
}
