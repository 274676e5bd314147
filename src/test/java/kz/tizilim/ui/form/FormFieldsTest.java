package kz.tizilim.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.VBox;
import kz.tizilim.subjects.Person;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.ui.Screenshots;
import kz.tizilim.ui.Wording;
import kz.tizilim.ui.draft.DraftContent;
import kz.tizilim.ui.draft.DraftLine;
import org.junit.jupiter.api.Test;

/** What is written in a form comes back as it was, whatever kind of field it stands in. */
class FormFieldsTest {
    private static final UUID KNOWN = UUID.randomUUID();

    /** A form with a field of every kind. */
    private static final class Every {
        private final Form form = Form.in(new Wording(Language.EN));
        private final Field<String> text = form.text("subjects.form.surname");
        private final Field<String> same = form.text("subjects.form.surname");
        private final Field<String> area = form.area("consents.form.note", 2);
        private final Field<String> secret = form.secret("app.unlock.passphrase");
        private final Field<LocalDate> day = form.date("subjects.form.born");
        private final Field<UUID> choice = form.choiceOrNone("consents.form.text", List.of(KNOWN, UUID.randomUUID()), UUID::toString);
        private final Field<Boolean> check = form.check("activities.base.encrypted.check");
        private final Field<List<Language>> checks = form.checks("subjects.form.language", List.of(Language.values()), Language::code);
        private final Field<LocalText> three = form.trilingual("activities.base.name", 1);
        private final SimpleObjectProperty<Person> person = new SimpleObjectProperty<>();
        private final SimpleObjectProperty<Path> beside = new SimpleObjectProperty<>();
        private final ObservableList<StringProperty> rows = FXCollections.observableArrayList();
        private final FormFields fields;

        private Every(boolean whole) {
            form.control("consents.form.person", new VBox(), person);
            form.keeping("operator.logo", beside::get, beside::set);
            RowList.over(new Wording(Language.EN), "operator.form.signatories", rows, (row, name, place) -> row.text("operator.form.signatory").value().bindBidirectional(name))
                    .adding("operator.form.signatory.add", SimpleStringProperty::new)
                    .on(form);
            fields = FormFields.of(form.node(), whole);
        }

        private DatePicker picker() {
            return (DatePicker) day.control();
        }

        private void fill() {
            text.value().setValue("Сынақова");
            same.value().setValue("Үлгіқызы");
            area.value().setValue("екі\nжол");
            secret.value().setValue("құпия сөз");
            day.value().setValue(LocalDate.of(1991, 3, 2));
            choice.value().setValue(KNOWN);
            check.value().setValue(true);
            checks.value().setValue(List.of(Language.KK, Language.EN));
            three.value().setValue(new LocalText("атау", "", "name"));
            person.set(Person.fresh());
            beside.set(Path.of("скан.pdf"));
            rows.add(new SimpleStringProperty("бірінші"));
            rows.add(new SimpleStringProperty("екінші"));
        }
    }

    private static JsonNode filled(boolean whole) {
        return Screenshots.onScreen(() -> {
            Every every = new Every(whole);
            assertThat(every.fields.isChanged()).isFalse();
            every.fill();
            assertThat(every.fields.isChanged()).isTrue();
            return every.fields.written();
        });
    }

    @Test
    void everyKindOfFieldComesBackAndSecretsAreNeverWrittenDown() {
        for (boolean whole : new boolean[] {true, false}) {
            JsonNode written = filled(whole);
            assertThat(written.toString()).doesNotContain("құпия");
            Screenshots.onScreen(() -> {
                Every again = new Every(whole);
                DraftContent.Restored restored = again.fields.restore(written);
                assertThat(restored.lost()).isEmpty();
                assertThat(restored.changed()).isEmpty();
                assertThat(again.text.value().getValue()).isEqualTo("Сынақова");
                assertThat(again.same.value().getValue()).isEqualTo("Үлгіқызы");
                assertThat(again.area.value().getValue()).isEqualTo("екі\nжол");
                assertThat(again.day.value().getValue()).isEqualTo(LocalDate.of(1991, 3, 2));
                assertThat(again.choice.value().getValue()).isEqualTo(KNOWN);
                assertThat(again.check.value().getValue()).isTrue();
                assertThat(again.checks.value().getValue()).containsExactly(Language.KK, Language.EN);
                assertThat(again.three.value().getValue()).isEqualTo(new LocalText("атау", "", "name"));
                assertThat(again.person.get()).isNotNull();
                assertThat(again.beside.get()).isEqualTo(Path.of("скан.pdf"));
                assertThat(again.rows).extracting(StringProperty::get).containsExactly("бірінші", "екінші");
                return again;
            });
        }
    }

    @Test
    void dayThatIsBeingTypedComesBackAsTyped() {
        JsonNode written = Screenshots.onScreen(() -> {
            Every every = new Every(true);
            every.picker().getEditor().setText("31.02.19");
            return every.fields.written();
        });
        Screenshots.onScreen(() -> {
            Every again = new Every(true);
            again.fields.restore(written);
            assertThat(again.picker().getEditor().getText()).isEqualTo("31.02.19");
            assertThat(again.day.value().getValue()).isNull();
            return again;
        });
    }

    @Test
    void ofAKnownRecordOnlyWhatWasChangedIsWrittenAndWhatTheRegisterChangedSinceIsTold() {
        JsonNode written = Screenshots.onScreen(() -> {
            Every every = new Every(false);
            every.text.value().setValue("Сынақова");
            return every.fields.written();
        });
        assertThat(written.size()).isEqualTo(1);
        Screenshots.onScreen(() -> {
            Every again = new Every(false);
            again.text.value().setValue("Басқа");
            again.area.value().setValue("өзгермейді");
            DraftContent.Restored restored = again.fields.restore(written);
            assertThat(restored.changed()).extracting(DraftLine::words).containsExactly("Басқа");
            assertThat(again.text.value().getValue()).isEqualTo("Сынақова");
            assertThat(again.area.value().getValue()).isEqualTo("өзгермейді");
            return again;
        });
    }

    @Test
    void whatFindsNoPlaceIsToldInItsWords() {
        JsonNode written = filled(true);
        Screenshots.onScreen(() -> {
            Form other = Form.in(new Wording(Language.EN));
            other.text("subjects.form.surname");
            DraftContent.Restored restored = FormFields.of(other.node(), true).restore(written);
            assertThat(restored.lost()).extracting(DraftLine::words).contains("Үлгіқызы", "екі\nжол", "02.03.1991").doesNotContain("Сынақова");
            return other;
        });
    }
}
