package kz.tizilim.exchange.sheets;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/**
 * A column: the way from the row's object to the value, and what the value is.
 *
 * @param path names of fields; empty where the row is the value itself
 * @param type the value's type in the record
 * @param kind how the value stands in a cell
 */
record Leaf(List<String> path, Type type, Kind kind) {
    /** The type of the values under one another. */
    Class<?> element() {
        return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** How a value stands in a cell. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        TRUTH,
        /** A word of an enumeration. */
        WORD,
        /** Values under one another. */
        LINES,
        /** What the record's type leaves open. */
        ANY
    }
}
