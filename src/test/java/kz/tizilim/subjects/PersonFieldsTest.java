package kz.tizilim.subjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.tizilim.exchange.fields.RecordField;
import kz.tizilim.text.Language;
import kz.tizilim.ui.form.RecordDraft;
import org.junit.jupiter.api.Test;

/** What is said of a person's fields once is said of all of them, and is enough to write and to put together her card. */
class PersonFieldsTest {
    /** What the register gives by itself or shows in a way of its own. */
    private static final Set<String> BY_HAND = Set.of("id", "number", "representative", "blocked");

    @Test
    void everyFieldOfAPersonIsDescribed() {
        assertThat(PersonFields.ALL.all()).extracting(RecordField::name).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Person.class.getRecordComponents()).map(RecordComponent::getName).filter(name -> !BY_HAND.contains(name)).toList());
    }

    @Test
    void aDraftGivesBackWhatItWasMadeFrom() {
        Person person = person();
        RecordDraft<Person> draft = new RecordDraft<>(PersonFields.ALL, person);
        assertThat(draft.record()).isEqualTo(person);
        draft.value(PersonFields.ADDRESS).setValue("  ");
        draft.value(PersonFields.GIVEN).setValue(" Айгерім ");
        assertThat(draft.record().address()).isNull();
        assertThat(draft.record().given()).isEqualTo("Айгерім");
        assertThat(draft.record().number()).isEqualTo(7);
    }

    @Test
    void twoCardsBecomeOneWithoutLosingWhatOnlyOneSays() {
        Person other = Person.fresh().with(Map.of("surname", "Басқа", "iin", "991332300002", "phones", List.of("+7 700 000 00 09")));
        Person together = PersonMerges.together(person(), other);
        assertThat(together.surname()).isEqualTo("Үлгіқызы");
        assertThat(together.iin()).isEqualTo("991332300002");
        assertThat(together.phones()).containsExactly("+7 700 000 00 01", "+7 700 000 00 09");
    }

    @Test
    void identifiersAreMaskedUntilTheyAreAskedFor() {
        Person person = person().with(Map.of("iin", "991332300002"));
        assertThat(PersonFields.IIN.said(person, Language.KK, code -> code, false)).containsExactly("••••••••0002");
        assertThat(PersonFields.IIN.said(person, Language.KK, code -> code, true)).containsExactly("991332300002");
        assertThat(PersonFields.ADDRESS.said(person, Language.KK, code -> code, false)).doesNotContain("Алматы");
    }

    @Test
    void aFieldThatTheRecordDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> person().with(Map.of("surnam", "Қате"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Person person() {
        return new Person(
                UUID.randomUUID(), 7, "Үлгіқызы", "Айгүл", null, null, LocalDate.of(1999, 1, 2), List.of("aigul@example.kz"), List.of("+7 700 000 00 01"),
                "Алматы", Language.RU, List.of("customers"), "Айгүл Үлгіқызына", null, null);
    }
}
