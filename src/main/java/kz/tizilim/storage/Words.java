package kz.tizilim.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Splits the texts of a record into the tokens by which the search box finds it. */
final class Words {
    private Words() {}

    static List<String> tokens(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }
}
