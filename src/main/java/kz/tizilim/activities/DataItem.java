package kz.tizilim.activities;

import kz.tizilim.text.LocalText;

/**
 * A datum that the activity needs (the list of necessary and sufficient data, art. 25(2)(1)).
 *
 * @param term the code of the data category
 * @param why why the purpose cannot be reached without it
 * @param retention its own storage term, null where the activity's term applies
 */
public record DataItem(String term, LocalText why, Retention retention) {}
