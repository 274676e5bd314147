package kz.tizilim.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/**
 * Where a name stands in a list: a key whose bytes, compared as unsigned numbers, follow the Kazakh alphabet
 * (А Ә Б В Г Ғ … Я), Latin names after the Cyrillic ones. The JDK's own Kazakh order is wrong, hence ICU.
 */
public final class SortKey {
    /** No key is longer, in bytes; names that agree so far sort as equal. */
    public static final int LONGEST = 400;

    /** A name is compared by its first so many characters. */
    private static final int CHARACTERS = 120;

    private SortKey() {}

    /** The key of a text; empty for null, so that what has no name comes first. */
    public static byte[] of(String text) {
        if (text == null || text.isBlank()) {
            return new byte[0];
        }
        String name = text.strip();
        byte[] key = Kazakh.ORDER.getCollationKey(name.substring(0, Math.min(CHARACTERS, name.length()))).toByteArray();
        // ICU closes a key with a zero byte, which says nothing.
        return Arrays.copyOf(key, Math.min(LONGEST, key.length - 1));
    }

    /** Apart, because loading ICU's rules takes time that the first window must not pay. */
    private static final class Kazakh {
        static final Collator ORDER = Collator.getInstance(new ULocale("kk")).freeze();
    }
}
