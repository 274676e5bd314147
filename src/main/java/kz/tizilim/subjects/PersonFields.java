package kz.tizilim.subjects;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import kz.tizilim.exchange.fields.RecordField;
import kz.tizilim.exchange.fields.RecordFields;
import kz.tizilim.exchange.fields.RecordFields.Group;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.Messages;

/** The fields of a person's card; a new one is said here, and her representative is written out by each who shows him. */
public final class PersonFields {
    public static final RecordField<Person, String> SURNAME = RecordField.text("surname", Person::surname).called("subjects.form.surname").inTitle();
    public static final RecordField<Person, String> GIVEN = RecordField.text("given", Person::given).called("subjects.form.given").inTitle();
    public static final RecordField<Person, String> PATRONYMIC =
            RecordField.text("patronymic", Person::patronymic).called("subjects.form.patronymic").inTitle();
    public static final RecordField<Person, String> IIN =
            RecordField.identity("iin", Person::iin).called("subjects.form.iin").masked(by(Masking::iin)).searched().listed(13);
    public static final RecordField<Person, LocalDate> BORN = RecordField.day("born", Person::born).called("subjects.form.born").listed(10);
    public static final RecordField<Person, LocalText> POST =
            RecordField.words("post", Person::post).help("exchange.help.post").searched().listed(10);
    public static final RecordField<Person, List<String>> CATEGORIES =
            RecordField.codes("categories", Person::categories).called("subjects.form.categories").listed(15);
    public static final RecordField<Person, List<String>> PHONES = RecordField.lines("phones", Person::phones)
            .called("subjects.form.phones").help("subjects.form.lines").masked(by(Masking::phone)).searched().listed(15);
    public static final RecordField<Person, List<String>> EMAILS = RecordField.lines("emails", Person::emails)
            .called("subjects.form.emails").help("subjects.form.lines").masked(by(Masking::email)).searched().listed(18);
    public static final RecordField<Person, String> ADDRESS = RecordField.text("address", Person::address)
            .called("subjects.form.address").masked((address, language) -> Messages.of(language).say("subjects.hidden"));
    public static final RecordField<Person, Language> LANGUAGE = RecordField.language("language", Person::language).called("subjects.form.language");
    public static final RecordField<Person, String> ADDRESSEE_KK = RecordField.text("addresseeKk", Person::addresseeKk)
            .called("subjects.form.addressee-kk").help("subjects.form.addressee-kk.help").notImported();
    public static final RecordField<Person, String> ADDRESSEE_RU = RecordField.text("addresseeRu", Person::addresseeRu)
            .called("subjects.form.addressee-ru").help("subjects.form.addressee-ru.help").notImported();

    public static final RecordFields<Person> ALL = RecordFields.of(Person.class, List.of(
            new Group<>(null, List.of(List.of(SURNAME, GIVEN, PATRONYMIC), List.of(IIN, BORN), List.of(POST), List.of(CATEGORIES))),
            new Group<>("subjects.form.section.contacts", List.of(List.of(PHONES, EMAILS), List.of(ADDRESS))),
            new Group<>("subjects.form.section.letters", List.of(List.of(LANGUAGE), List.of(ADDRESSEE_KK, ADDRESSEE_RU)))));

    private PersonFields() {}

    private static BiFunction<String, Language, String> by(UnaryOperator<String> mask) {
        return (words, language) -> mask.apply(words);
    }
}
