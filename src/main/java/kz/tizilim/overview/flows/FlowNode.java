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
        PEOPLE(0),
        ACTIVITY(1),
        RECIPIENT(2),
        COUNTRY(3);

        private final int place;

        Column(int place) {
            this.place = place;
        }

        /** Its place from the left, from 0. */
        int place() {
            return place;
        }
    }
}
