package kz.tizilim.subjects.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import kz.tizilim.exchange.lists.Headings;
import kz.tizilim.exchange.lists.ListRows;
import kz.tizilim.exchange.sheets.ListSource;
import kz.tizilim.exchange.sheets.SheetLimits;
import kz.tizilim.journal.Head;
import kz.tizilim.journal.Progress;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.text.ValidationError;
import kz.tizilim.ui.TestContexts;
import kz.tizilim.ui.UiContext;
import kz.tizilim.ui.lists.ListImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonImportTest {
    private static final String LIST = "Тегі;Аты;ЖСН;Туған күні;Телефон;Санаты\nҮлгіұлы;Ерлан;;27.03.1990;+7 700;customers\nҢҒҮҰҚӨҺӘ;Әсем;;;;\n";

    @TempDir private Path place;
    private RegisterSession registers;

    @BeforeEach
    void open() {
        registers = TestSession.withCompany(place.resolve("register"), "2026-11-20");
    }

    @AfterEach
    void close() {
        registers.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "KZ-1048"})
    void encodingIsFoundFromTheFile(String encoding) throws IOException {
        ListSource read = ListSource.read(file(encoding.equals("KZ-1048") ? kazakh(LIST) : LIST.getBytes(Charset.forName(encoding))), SheetLimits.USUAL, Progress.NONE);

        assertThat(read.encoding()).isEqualTo(encoding);
        assertThat(read.separator()).isEqualTo(';');
        assertThat(read.rows().get(1).cells().get(0).text()).isEqualTo("ҢҒҮҰҚӨҺӘ");
    }

    @Test
    void russianListOfAnOldProgramIsRead() throws IOException {
        String list = "Фамилия,Имя,ИИН\n\"Образцова, мл.\",Дарья,\n";
        ListSource read = ListSource.read(file(list.getBytes(Charset.forName("windows-1251"))), SheetLimits.USUAL, Progress.NONE);

        assertThat(read.encoding()).isEqualTo("windows-1251");
        assertThat(read.rows().get(0).cells().get(0).text()).isEqualTo("Образцова, мл.");
    }

    @Test
    void columnsAreProposedInThreeLanguages() {
        for (List<String> headings : List.of(
                List.of("ТЕГІ", "аты", "ЖСН", "Туған күні", "Телефон"), List.of("Фамилия", "Имя", "ИИН", "Дата рождения", "тел."),
                List.of("Surname", "First name", "IIN", "Date of birth", "Phone"))) {
            assertThat(Headings.propose(headings, kind(), Map.of())).containsExactly("surname", "given", "iin", "born", "phones");
        }
        assertThat(Headings.propose(List.of("x1"), kind(), Map.of(Headings.folded("x1"), "phones"))).containsExactly("phones");
    }

    @Test
    void listIsOneEntryAndIsTakenBackAsOne() throws IOException {
        Head before = registers.folder().head();
        List<Person> fresh = rows(LIST).fresh();
        registers.persons().keepAll(fresh, done -> {});
        assertThat(registers.folder().head().number()).isEqualTo(before.number() + 1);
        assertThat(registers.persons().count()).isEqualTo(3);
        assertThat(fresh.get(0).born()).isEqualTo(LocalDate.of(1990, 3, 27));

        registers.persons().history().undo(fresh.get(0).id(), before.number() + 1);
        assertThat(registers.persons().count()).isOne();
    }

    @Test
    void stoppedListLeavesNothing() throws IOException {
        Head before = registers.folder().head();
        List<Person> fresh = rows(LIST).fresh();
        assertThrows(
                CancellationException.class,
                () -> registers.persons().keepAll(fresh, done -> {
                    throw new CancellationException();
                }));
        assertThat(registers.folder().head()).isEqualTo(before);
        assertThat(registers.persons().count()).isOne();
    }

    @Test
    void faultsAreToldByCellAndKnownNumbersAreLeftOut() throws IOException {
        ListRows<Person> rows = rows("ФИО;ИИН;Дата рождения;Почта\nҮлгі Айгүл;991332300002;;\nҮлгі Болат;123;вчера;нет\n");

        assertThat(rows.fresh()).isEmpty();
        assertThat(rows.known()).extracting(ValidationError::field).containsExactly("B2");
        assertThat(rows.faults()).extracting(ValidationError::field).containsExactlyInAnyOrder("B3", "C3", "D3");
    }

    @Test
    void meaningsAreRememberedAndTheNoticeTakesTheListBack() throws IOException {
        UiContext desk = TestContexts.direct(Language.RU, place.resolve("preferences"));
        Path file = file("Кто;Куда звонить\nҮлгі Болат;+7 701\n".getBytes(StandardCharsets.UTF_8));
        ListImport<Person> list = viewModel(desk, file);
        list.mean(0, "fullName");
        list.mean(1, "phones");
        assertThat(list.canKeep()).isTrue();
        list.keep();
        assertThat(registers.persons().count()).isEqualTo(2);

        desk.notices().shown().get(0).action().run().run();
        assertThat(registers.persons().count()).isOne();
        assertThat(viewModel(desk, file).meanings()).containsExactly("fullName", "phones");
    }

    private ListImport<Person> viewModel(UiContext desk, Path file) {
        ListImport<Person> list = new ListImport<>(desk, kind(), () -> {});
        list.open(file, () -> {});
        return list;
    }

    private PersonImport kind() {
        return new PersonImport(registers.persons(), registers.activities()::dictionaries, TestSession.clock("2026-11-20"));
    }

    private ListRows<Person> rows(String list) throws IOException {
        ListSource source = ListSource.read(file(list.getBytes(StandardCharsets.UTF_8)), SheetLimits.USUAL, Progress.NONE);
        return ListRows.of(source, Headings.propose(source.headings(), kind(), Map.of()), kind(), (done, whole) -> {});
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(place.resolve("list.csv"), content);
    }

    /** KZ-1048 is windows-1251 with Kazakh letters in sixteen places. */
    private static byte[] kazakh(String text) {
        String windows = text;
        for (int i = 0; i < 16; i++) {
            windows = windows.replace("ҚҺқһҰұӘӨҒҮөғәҢңү".charAt(i), "ЌЋќћЎўЈҐЄЇґєјЅѕї".charAt(i));
        }
        return windows.replace('і', '\u0456').replace('І', '\u0406').getBytes(Charset.forName("windows-1251"));
    }
}
