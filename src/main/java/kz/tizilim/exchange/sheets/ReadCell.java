package kz.tizilim.exchange.sheets;

import java.math.BigDecimal;

/**
 * A cell that says something.
 *
 * @param column from 0
 * @param text what stands in it; a number in plain figures, a truth value as true or false
 * @param number the number, null for any other cell
 * @param trouble the key of what is wrong with the cell itself, null for nothing
 */
record ReadCell(int column, String text, BigDecimal number, String trouble) {
    /** The cell's place as people name it, C7. */
    static String address(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString() + row;
    }
}
