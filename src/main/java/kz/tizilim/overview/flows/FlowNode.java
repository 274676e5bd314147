package kz.tizilim.overview.flows;

import java.util.UUID;

/**
 * One place of the picture.
 *
 * @param id unique in the picture
 * @param record the card behind it; null for persons and countries
 * @param isMarked whether the officer should look at it: a country abroad, an activity without a purpose's basis
 */
record FlowNode(String id, Column column, String words, UUID record, boolean isMarked) {

    /** The columns of the picture from left to right. */
    enum Column {
        PEOPLE,
        ACTIVITY,
        RECIPIENT,
        COUNTRY
    }
}
