package kz.tizilim.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.tizilim.reading.facts.FactKind;
import kz.tizilim.reading.source.SourceFile;
import org.junit.jupiter.api.Test;

/** A cell of a table is read by the name of its column: terms, data and purposes do not run into one another. */
class TablesTest {
    private static final String HEAD = "<!doctype html><html><body><h1>Дербес деректерді өңдеу саясаты</h1>";

    @Test
    void aTableOfStorageTermsGivesATermForEachRow() {
        PolicyReading reading = read(HEAD + "<h2>5. Сақтау мерзімдері</h2><table><tr><th>Деректер</th><th>Мерзімі</th></tr>"
                + "<tr><td>телефон нөмірі</td><td>соңғы тапсырыстан кейін 3 жыл</td></tr>"
                + "<tr><td>банк картасының нөмірі</td><td>төлемнен кейін 6 ай</td></tr></table></body></html>");
        assertThat(values(reading, FactKind.RETENTION)).containsExactly("3 year", "6 month");
        assertThat(values(reading, FactKind.DATA_CATEGORY)).containsExactly("phone", "bank-card");
        assertThat(values(reading, FactKind.REQUEST_DEADLINE)).isEmpty();
    }

    @Test
    void aTableOfPurposesGivesPurposesWithoutTheirGrounds() {
        PolicyReading reading = read("<!doctype html><html><body><h1>Политика обработки персональных данных</h1><h2>3. Цели обработки</h2>"
                + "<table><tr><th>Цель</th><th>Правовое основание</th></tr><tr><td>Запись на приём к врачу</td><td>согласие субъекта</td></tr>"
                + "<tr><td>Выдача справок</td><td>требование закона</td></tr></table></body></html>");
        assertThat(values(reading, FactKind.PURPOSE)).containsExactly("Запись на приём к врачу", "Выдача справок");
    }

    /** The right stands in one cell and its term in another: fifteen days are lawful for a withdrawal and too long for access. */
    @Test
    void aTermInATableIsHeldAgainstTheRightOfItsRow() {
        String rows = "<!doctype html><html><body><h1>Политика</h1><h2>7. Права субъекта</h2><table><tr><th>Право</th><th>Срок</th></tr>"
                + "<tr><td>Отзыв согласия</td><td>15 рабочих дней со дня получения</td></tr>";
        assertThat(codes(read(rows + "</table></body></html>"))).doesNotContain("deadline-over-statute");
        assertThat(codes(read(rows + "<tr><td>Доступ к своим данным</td><td>15 рабочих дней со дня получения</td></tr></table></body></html>")))
                .contains("deadline-over-statute");
    }

    private static PolicyReading read(String html) {
        return PolicyReader.read(SourceFile.read("policy.html", html.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> values(PolicyReading reading, FactKind kind) {
        return reading.facts().stream().filter(fact -> fact.kind() == kind).map(fact -> fact.value()).toList();
    }

    private static List<String> codes(PolicyReading reading) {
        return reading.findings().stream().map(finding -> finding.code()).toList();
    }
}
