package kz.tizilim.exchange.sheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as tables write it: {@code 12.05.1992}, {@code 1992-05-12}, with a time behind it or the word for a year. What may be read in
 * two ways (05/06/1992: the fifth of June or the sixth of May) or lacks its century is no day: nothing is guessed.
 */
final class WrittenDay {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h\\p{Z}]+");
    private static final Pattern TIME = Pattern.compile("(?<=\\d)[T ,]{1,2}\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?(?:Z|[+-]\\d{2}:?\\d{2}))?$");
    private static final Pattern YEAR_WORD = Pattern.compile("(?iu) ?(?:года|год|г|жылы|жыл|ж)\\.?$");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2}) ?([./-]) ?(\\d{1,2}) ?\\2 ?(\\d{4})\\.?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) ?([./-]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})\\.?");
    private static final int MONTHS = 12;

    private WrittenDay() {}

    static Optional<LocalDate> of(String written) {
        String text = BLANKS.matcher(INVISIBLE.matcher(written).replaceAll("")).replaceAll(" ").strip();
        text = YEAR_WORD.matcher(TIME.matcher(text).replaceFirst("")).replaceFirst("").strip();
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            int day = Integer.parseInt(dayFirst.group(1));
            int month = Integer.parseInt(dayFirst.group(3));
            boolean mayBeTurned = dayFirst.group(2).equals("/") && day <= MONTHS && month <= MONTHS && day != month;
            return mayBeTurned ? Optional.empty() : day(dayFirst.group(4), month, day);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches() ? day(yearFirst.group(1), Integer.parseInt(yearFirst.group(3)), Integer.parseInt(yearFirst.group(4))) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
        } catch (DateTimeException e) {
            // Not an error: the answer is that there is no such day.
            return Optional.empty();
        }
    }
}
