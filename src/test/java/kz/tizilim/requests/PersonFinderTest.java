package kz.tizilim.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kz.tizilim.session.RegisterSession;
import kz.tizilim.session.TestSession;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a letter concerns: by number, address, telephone, name, and nobody where two fit or the sender writes for another. */
class PersonFinderTest {
    @TempDir
    Path place;

    private RegisterSession session;
    private PersonFinder finder;
    private UUID aigul;
    private UUID bolat;

    @BeforeEach
    void openRegister() {
        session = TestSession.withCompany(place.resolve("register"), "2026-03-26");
        aigul = session.persons().page(0, 1).get(0).id();
        bolat = add("Үлгібаев", "Болат", "bolat@example.kz", "+7 700 000 00 55").id();
        finder = new PersonFinder(session.persons());
    }

    @AfterEach
    void closeRegister() {
        session.close();
    }

    private Person add(String surname, String given, String address, String phone) {
        return session.persons().keep(new Person(
                UUID.randomUUID(), 0, surname, given, null, null, null, List.of(address), List.of(phone), null, Language.KK, List.of(), null, null, null, null, null));
    }

    @Test
    void addressInAnyCaseIsThePersons() {
        assertThat(finder.find("AIGUL@Example.KZ", "", "", false)).contains(aigul);
        assertThat(finder.find("somebody@example.kz", "", "", false)).isEmpty();
    }

    @Test
    void numberInTheLetterGoesBeforeTheAddress() {
        assertThat(finder.find("bolat@example.kz", "Болат", "ЖСН 991332 300002", false)).contains(aigul);
        assertThat(finder.find("bolat@example.kz", "Болат", "ЖСН 991332300003", false)).as("a number whose check digit is wrong is nobody's").contains(bolat);
    }

    @Test
    void telephoneInAnyWritingIsThePersons() {
        for (String phone : List.of("87000000055", "8 (700) 000-00-55", "+7 700 000 00 55")) {
            assertThat(finder.find("new@example.org", "", "Телефоным " + phone, false)).as(phone).contains(bolat);
        }
        assertThat(finder.find("new@example.org", "", "Телефоным 8 700 000 00 56", false)).isEmpty();
    }

    @Test
    void nameIsKnownInAnyScriptWhereWritersNameThemselves() {
        assertThat(finder.find("new@example.org", "Ulgibaev Bolat", "", false)).contains(bolat);
        assertThat(finder.find("new@example.org", "", "Деректерімді жіберіңіз.\nҮлгібаев Болат", false)).contains(bolat);
        assertThat(finder.find("new@example.org", "", "Я, Улгибаев Болат, прошу копию.", false)).contains(bolat);
        assertThat(finder.find("new@example.org", "Анна Ким", "Ваш сотрудник Болат Үлгібаев нагрубил мне, прошу разобраться.", false)).as("who is only spoken of").isEmpty();
    }

    @Test
    void twoWhoFitAreNobody() {
        add("Үлгібаев", "Болат", "second@example.kz", "+7 700 000 00 66");
        assertThat(finder.find("new@example.org", "Үлгібаев Болат", "", false)).isEmpty();
    }

    @Test
    void whoeverWritesForAnotherIsNotThePerson() {
        assertThat(finder.find("aigul@example.kz", "Айгүл Үлгіқызы", "Үлгібаев Болаттың атынан жазып отырмын.", true)).contains(bolat);
        assertThat(finder.find("aigul@example.kz", "Айгүл Үлгіқызы", "Баламның суретін алып тастаңыздар.", true)).isEmpty();
    }
}
