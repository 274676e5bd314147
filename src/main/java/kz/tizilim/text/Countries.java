package kz.tizilim.text;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names of countries by their ISO 3166-1 codes. ICU has them in Kazakh on every system; a pared runtime may not. */
public final class Countries {
    private Countries() {}

    /** The country in words; the code itself where it is not known, an empty text for none. */
    public static String name(String code, Language language) {
        return code == null ? "" : ULocale.getDisplayCountry("und-" + code, language.code());
    }

    /** All codes in the order of their names, Kazakhstan first. */
    public static List<String> codes(Language language) {
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing((String code) -> !code.equals("KZ"))
                        .thenComparing(code -> SortKey.of(name(code, language)), Arrays::compareUnsigned))
                .toList();
    }
}
