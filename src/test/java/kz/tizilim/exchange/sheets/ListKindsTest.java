package kz.tizilim.exchange.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.tizilim.exchange.ImportProblem;
import kz.tizilim.journal.Progress;
import kz.tizilim.text.ValidationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as other programs write them: every kind that was reported, its like and its opposite. */
class ListKindsTest {
    private static final String HEAD = SmallWorkbook.row(1, "ФИО", "ИИН", "Дата рождения");

    @TempDir private Path place;

    @ParameterizedTest
    @ValueSource(strings = {
        "ФИО;Адрес\r\nКим Анна;\"г. Алматы,\r\nул. Абая; 1\"\r\n", "ФИО;Адрес\nКим Анна;\"г. Алматы,\nул. Абая; 1\"\n",
        "ФИО;Адрес\rКим Анна;\"г. Алматы,\rул. Абая; 1\"\r", "sep=;\r\nФИО;Адрес\r\nКим Анна;\"г. Алматы,\r\nул. Абая; 1\""})
    void lineEndWithinQuotationMarksIsALineEndOfTheCell(String list) throws IOException {
        assertThat(texts(csv(list, StandardCharsets.UTF_8), 0)).containsExactly("Ким Анна", "г. Алматы,\nул. Абая; 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"})
    void encodingIsFoundFromTheLetters(String charset) throws IOException {
        for (String name : List.of("Ким Анна", "ИВАНОВА МАРИЯ ПЕТРОВНА", "Щукин Юрий", "ахметов")) {
            ListSource read = csv("ФИО;ИИН;Дата рождения\r\n" + name + ";920512300005;12.05.1992\r\n", Charset.forName(charset));
            assertThat(read.headings()).as(charset).containsExactly("ФИО", "ИИН", "Дата рождения");
            assertThat(texts(read, 0).get(0)).as(charset).isEqualTo(name);
        }
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithWords() throws IOException {
        assertThat(faults(Files.write(place.resolve("a.csv"), new byte[] {1, 0, 0, 2, 0, 3, 0, 0, 7}))).containsExactly("exchange.fault.not-a-text");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        ";!ФИО (фамилия, имя, отчество);ИИН/Ким Анна;920512300005", ",!ФИО; полностью,ИИН/Ким Анна,920512300005/Ли Олег,920512300005",
        ";!ФИО;Адрес/Ким;г. Алматы, ул. А, 1, 2/Ли;г. Астана, ул. Б", "|!ФИО|ИИН/Ким|1/Ли|2", ";!ФИО;Цена/Ким;1,5/Ли;2,5",
        ";!ФИО, контакт;ИИН;Тел/\"Ким, Анна\";1;2/Ли;3;4", ",!ФИО,Прим/Ким,\"a;b;c\"/Ли,\"d;e;f\"", ";!ФИО/Ким Анна/Ли Олег"})
    void separatorIsTheOneThatSplitsTheRowsEvenly(char separator, String list) throws IOException {
        assertThat(csv(list.replace('/', '\n'), StandardCharsets.UTF_8).separator()).isEqualTo(separator);
    }

    @Test
    void quotationMarksOfAnotherProgramAreUnderstood() throws IOException {
        assertThat(texts(csv("ФИО;Адрес\nКим;\"дом \\\"Мир\\\"; 1\"\n", StandardCharsets.UTF_8), 0)).containsExactly("Ким", "дом \"Мир\"; 1");
        assertThat(texts(csv("ФИО;Адрес\nКим;\"дом \"\"Мир\"\"; 1\"\n", StandardCharsets.UTF_8), 0)).containsExactly("Ким", "дом \"Мир\"; 1");
        assertThat(texts(csv("ФИО;Путь\nКим;\"C:\\\"\nЛи;\"D:\"\n", StandardCharsets.UTF_8), 0)).containsExactly("Ким", "C:\\");
        assertThat(texts(csv("ФИО;Тел\nКим;=\"87011234567\"\n", StandardCharsets.UTF_8), 0)).containsExactly("Ким", "87011234567");
        assertThat(texts(csv("ФИО;Тел\nКим;'87011234567\n", StandardCharsets.UTF_8), 0)).containsExactly("Ким", "87011234567");
        assertThat(texts(csv("ФИО;Прим\nКим;'Абай'\n", StandardCharsets.UTF_8), 0)).containsExactly("Ким", "'Абай'");
    }

    @Test
    void firstSheetThatIsSeenIsRead() throws IOException {
        String rows = HEAD + SmallWorkbook.row(2, "Ким Анна", "920512300005", "12.05.1992");
        String codes = SmallWorkbook.row(1, "Код", "Значение") + SmallWorkbook.row(2, "1", "Да");
        for (String state : List.of("hidden", "veryHidden")) {
            ListSource read = read(new SmallWorkbook().sheet("Код", state, codes, "").sheet("Люди", "visible", rows, ""));
            assertThat(texts(read, 0)).containsExactly("Ким Анна", "920512300005", "12.05.1992");
            assertThat(read.notes()).isEmpty();
        }
        ListSource empty = read(new SmallWorkbook().sheet("Пусто", "visible", "", "").sheet("Люди", "visible", rows, ""));
        assertThat(texts(empty, 0).get(0)).isEqualTo("Ким Анна");
        ListSource two = read(new SmallWorkbook().sheet("Люди", "visible", rows, "").sheet("Код", "visible", codes, ""));
        assertThat(texts(two, 0).get(0)).isEqualTo("Ким Анна");
        assertThat(two.notes()).containsExactly(ValidationError.at("", "exchange.list.other-sheets", "Люди", "Код"));
        assertThat(read(new SmallWorkbook().sheet("Люди", "visible", rows, "").sheet("Код", "hidden", codes, "")).notes()).isEmpty();
    }

    @Test
    void mergedValueStandsInEachOfItsRows() throws IOException {
        String rows = SmallWorkbook.row(1, "ФИО", "ИИН", "Адрес") + SmallWorkbook.row(2, "Ким", "1", "г. Алматы") + SmallWorkbook.row(3, "Ли", "2") + SmallWorkbook.row(4, "Пак", "3")
                + SmallWorkbook.row(5, "Цой", "4");
        ListSource read = read(new SmallWorkbook().sheet("Люди", "visible", rows, SmallWorkbook.merged("C2:C4")));
        assertThat(read.rows()).extracting(line -> line.cells().get(2).text()).containsExactly("г. Алматы", "г. Алматы", "г. Алматы", "");
        ListSource date = read(new SmallWorkbook().sheet(
                "Л", "visible", HEAD + SmallWorkbook.row(2, "Ким", "1", "<c r=\"@\"><v>33736</v></c>") + SmallWorkbook.row(3, "Ли", "2"), SmallWorkbook.merged("C2:C3")));
        assertThat(date.rows()).extracting(line -> line.cells().get(2).day()).containsExactly("1992-05-12", "1992-05-12");
        ListSource blank = read(new SmallWorkbook().sheet("Л", "visible", HEAD + SmallWorkbook.row(2, "Ким", "1") + SmallWorkbook.row(3, "Ли", "2"), SmallWorkbook.merged("C2:C3")));
        assertThat(blank.rows()).extracting(line -> line.cells().get(2).text()).containsExactly("", "");
    }

    @Test
    void mergingThatDoesNotTellTheColumnIsAFaultAndATitleIsNone() throws IOException {
        String rows = HEAD + SmallWorkbook.row(2, "Ким", "1", "");
        assertThat(faults(new SmallWorkbook().sheet("Л", "visible", rows, SmallWorkbook.merged("A2:B2")).into(place.resolve("m.xlsx")))).isEmpty();
        Path across = new SmallWorkbook().sheet("Л", "visible", HEAD + SmallWorkbook.row(2, "Ким", "", "12.05.1992"), SmallWorkbook.merged("A2:B2")).into(place.resolve("n.xlsx"));
        assertThat(faults(across)).containsExactly("exchange.fault.merged-columns");
        String titled = SmallWorkbook.row(1, "Список клиентов") + SmallWorkbook.row(2, "ФИО", "ИИН") + SmallWorkbook.row(3, "Ким", "1");
        ListSource read = read(new SmallWorkbook().sheet("Л", "visible", titled, SmallWorkbook.merged("A1:B1")));
        assertThat(read.headings()).containsExactly("ФИО", "ИИН");
        assertThat(read.notes()).containsExactly(ValidationError.at("1", "exchange.list.title"));
        Path heading = new SmallWorkbook().sheet("Л", "visible", HEAD + SmallWorkbook.row(2, "", "1", ""), SmallWorkbook.merged("A1:A2")).into(place.resolve("h.xlsx"));
        assertThat(faults(heading)).contains("exchange.fault.merged-heading");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<c r=\"@\" t=\"d\"><v>1992-05-12T00:00:00</v></c>", "<c r=\"@\" t=\"d\"><v>1992-05-12</v></c>", "<c r=\"@\" s=\"0\" t='d'><v>1992-05-12T10:30:00.000Z</v></c>",
        "<c r=\"@\"><v>33736</v></c>", "<c r=\"@\"><v>33736.75</v></c>", "12.05.1992\u00a0", "\u00a012.05.1992", "12.\u00a005.\u00a01992", "12.05.1992\u00a0г.", "12.05.1992 ж.",
        "12.5.1992", "1992-05-12 00:00:00", "12.05.1992 0:00", "1992/05/12", "12-05-1992", "\u200e12.05.1992", "1992.05.12"})
    void dayIsReadHoweverItIsWritten(String cell) throws IOException {
        ListSource read = read(new SmallWorkbook().sheet("Л", "visible", HEAD + SmallWorkbook.row(2, "Ким", "1", cell), ""));
        assertThat(read.rows().get(0).cells().get(2).day()).isEqualTo("1992-05-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"05/06/1992", "12.05.92", "31.02.1992", "вчера", "12.05", "1992"})
    void whatIsNoDayStaysAsItStands(String cell) throws IOException {
        ListSource read = read(new SmallWorkbook().sheet("Л", "visible", HEAD + SmallWorkbook.row(2, "Ким", "1", cell), ""));
        assertThat(read.rows().get(0).cells().get(2).day()).isEqualTo(cell);
    }

    @Test
    void writtenOutCharactersAndTextFormulasAreWhatTheySay() throws IOException {
        String rows = HEAD + SmallWorkbook.row(2, "Ким_x000D_\nАнна", "<c r=\"@\" t=\"str\"><f>\"920512300005\"</f><v>920512300005</v></c>", "_x005F_x0041_");
        assertThat(texts(read(new SmallWorkbook().sheet("Л", "visible", rows, "")), 0)).containsExactly("Ким\nАнна", "920512300005", "_x0041_");
        Path formula = new SmallWorkbook().sheet("Л", "visible", HEAD + SmallWorkbook.row(2, "Ким", "<c r=\"@\"><f>1+1</f><v>2</v></c>", ""), "").into(place.resolve("f.xlsx"));
        assertThat(faults(formula)).containsExactly("exchange.fault.formula");
    }

    private ListSource csv(String list, Charset charset) throws IOException {
        return ListSource.read(Files.write(place.resolve("list.csv"), list.getBytes(charset)), SheetLimits.LIST, Progress.NONE);
    }

    private ListSource read(SmallWorkbook workbook) throws IOException {
        return ListSource.read(workbook.into(place.resolve("list.xlsx")), SheetLimits.LIST, Progress.NONE);
    }

    private static List<String> faults(Path file) {
        ImportProblem problem = catchThrowableOfType(ImportProblem.class, () -> ListSource.read(file, SheetLimits.LIST, Progress.NONE));
        return problem == null ? List.of() : problem.faults().stream().map(ValidationError::key).toList();
    }

    private static List<String> texts(ListSource read, int row) {
        return read.rows().get(row).cells().stream().map(ListSource.Cell::text).toList();
    }
}
