package kz.tizilim.reading.language;

/**
 * A phrase found in a sentence.
 *
 * @param group the group of the phrase, {@code data/phone}
 * @param start the offset of its first sign in the sentence
 * @param end the offset after its last sign
 */
public record Hit(String group, int start, int end) {
    /** What follows the kind in the group's name: {@code phone} of {@code data/phone}. */
    public String value() {
        return group.substring(group.indexOf('/') + 1);
    }

    /** Whether it is a part of a longer phrase: "terms" of "storage terms". */
    boolean isWithin(Hit other) {
        return other.start <= start && end <= other.end && other.end - other.start > end - start;
    }

    boolean overlaps(Hit other) {
        return start < other.end && other.start < end;
    }
}
