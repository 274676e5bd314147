package kz.tizilim.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineEndsTest {
    /** Words that a line may part, parted by a stroke; a plain space stays within what it may not. */
    @ParameterizedTest
    @CsvSource({
        "статьи 25 Закона, статьи 25|Закона", "21 мамырдағы Заңы, 21 мамырдағы|Заңы", "№ Х-/3 өтініш, № Х-/3|өтініш", "2026 жылғы 20 қарашада, 2026 жылғы|20 қарашада",
        "Т. Үлгібеков келді, Т. Үлгібеков|келді", "18-бабы Заңның, 18-бабы|Заңның", "1 декабря 2026 года дан, 1 декабря|2026 года|дан", "подпункт 1) пункта 3, подпункт 1)|пункта 3",
        "было 12 человек, было|12|человек", "и. Он пришёл, и.|Он|пришёл", "стоит 12 500 тенге, стоит|12 500|тенге", "г. Алматы город, г. Алматы|город", "пишите very.long.address@mysal.example.kz сюда, пишите|very.|long.|address@mysal.|example.|kz|сюда",
        "хеш 9f2c77ab03de41c09f2c77ab03de41c0, хеш|9f2c77ab03de41c0|9f2c77ab03de41c0", "сельскохозяйственно-консультационный год, сельскохозяйственно-|консультационный|год",
    })
    void numbersStayWithTheirWordsAndInitialsWithTheirNames(String text, String parts) {
        LineEnds ends = new LineEnds();
        ends.setText(text);
        List<String> found = new ArrayList<>();
        int from = 0;
        for (int at = ends.next(); at != BreakIterator.DONE; at = ends.next()) {
            found.add(text.substring(from, at).strip());
            from = at;
        }
        if (from < text.length()) {
            found.add(text.substring(from).strip());
        }
        assertThat(String.join("|", found)).isEqualTo(parts);
    }
}
