package kz.tizilim.subjects.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.tizilim.exchange.lists.Headings;
import kz.tizilim.exchange.lists.ListRows;
import kz.tizilim.exchange.sheets.ListSource;
import kz.tizilim.exchange.sheets.SheetLimits;
import kz.tizilim.journal.Progress;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.subjects.PersonMerges;
import kz.tizilim.text.ValidationError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers in a list as tables spoil them: cleaned, found again, or told by their cell. */
class DirtyNumbersTest {
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

    @Test
    void sameNumberWithABlankIsTheSamePerson() throws IOException {
        ListRows<Person> rows = rows("ФИО;ИИН\r\nКим Анна;920512300005\r\nКим А.;920512 300005\r\nКим;\u00a0'920512-300005\r\n", false);
        assertThat(rows.faults()).isEmpty();
        assertThat(rows.fresh()).extracting(Person::iin).containsExactly("920512300005");
        assertThat(rows.known()).extracting(ValidationError::field).containsExactly("B3", "B4");
        registers.persons().keepAll(rows.fresh(), done -> {});
        assertThat(registers.persons().withIin("920512\u00a0300005")).hasSize(1);
        assertThat(registers.persons().search("920512\u00a0300005", 10)).hasSize(1);
        assertThat(registers.persons().search("'920512-300005", 10)).hasSize(1);
        assertThat(rows("ФИО;ИИН\nКим Анна;=\"920512300005\"\n", false).known()).extracting(ValidationError::field).containsExactly("B2");
    }

    @Test
    void lostZeroIsNamedAndPutBackOnlyWhereThatIsWanted() throws IOException {
        String list = "ФИО;ИИН\nӘлиев Нұрлан;40305500008\nКим Анна;12345\n";
        ListRows<Person> told = rows(list, false);
        assertThat(told.faults()).extracting(ValidationError::field).containsExactly("B2", "B3");
        assertThat(told.faults().get(0)).isEqualTo(ValidationError.at("B2", "text.identity.zeros-lost", "040305500008"));
        assertThat(told.lostZeros()).isOne();

        ListRows<Person> restored = rows(list, true);
        assertThat(restored.fresh()).extracting(Person::iin).containsExactly("040305500008");
        assertThat(restored.notes()).containsExactly(ValidationError.at("B2", "exchange.list.zeros", "040305500008"));
        assertThat(restored.faults()).extracting(ValidationError::field).containsExactly("B3");
    }

    @Test
    void placeholdersMakeNobodyTheSame() throws IOException {
        ListRows<Person> rows = rows("ФИО;ИИН\nКим Анна;000000000000\nЛи Олег;000000000000\nПак Вера;123456789012\nЦой Ян;111111111111\n", false);
        assertThat(rows.faults()).isEmpty();
        assertThat(rows.known()).isEmpty();
        assertThat(rows.fresh()).hasSize(4).allMatch(person -> person.iin() == null);
        assertThat(rows.notes()).extracting(ValidationError::field).containsExactly("B2", "B3", "B4", "B5");

        Person one = registers.persons().keep(person("Ким"));
        Person two = registers.persons().keep(person("Ли"));
        assertThat(registers.persons().withIin("000000000000")).isEmpty();
        assertThat(new PersonMerges(registers.folder(), List.of()).duplicates(one)).isEmpty();
        assertThat(registers.persons().iins()).doesNotContain(two.iin());
    }

    private static Person person(String surname) {
        return new Person(
                UUID.randomUUID(), 0, surname, "Анна", null, "000000000000", null, null, null, null, null, null, null, null, null);
    }

    private ListRows<Person> rows(String list, boolean withLostZeros) throws IOException {
        Path file = Files.write(place.resolve("list.csv"), list.getBytes(StandardCharsets.UTF_8));
        ListSource source = ListSource.read(file, SheetLimits.USUAL, Progress.NONE);
        PersonImport kind = new PersonImport(registers.persons(), registers.activities()::dictionaries, TestSession.clock("2026-11-20"));
        return ListRows.of(source, Headings.propose(source.headings(), kind, Map.of()), kind, withLostZeros, Progress.NONE);
    }
}
