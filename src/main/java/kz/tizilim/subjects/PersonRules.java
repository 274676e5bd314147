package kz.tizilim.subjects;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.tizilim.exchange.fields.FieldKind;
import kz.tizilim.exchange.fields.RecordField;
import kz.tizilim.text.IdentityNumber;
import kz.tizilim.text.ValidationError;

/** What must be right in a person's card before it is kept. */
public final class PersonRules {
    private static final int LONGEST = 200;

    private PersonRules() {}

    public static List<ValidationError> check(Person person, LocalDate today) {
        return Stream.of(
                        nameless(person),
                        PersonFields.ALL.all().stream().filter(PersonRules::isShort).flatMap(field -> tooLong(field, person)),
                        IdentityNumber.faults("iin", person.iin()),
                        born(person.born(), today),
                        emails(person.emails()))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Stream<ValidationError> nameless(Person person) {
        return person.fullName().isBlank() ? Stream.of(ValidationError.at("surname", "text.fault.required")) : Stream.empty();
    }

    // What stands in one line of letters and lists.
    private static boolean isShort(RecordField<Person, ?> field) {
        return field.isInTitle() || field.kind() == FieldKind.WORDS;
    }

    private static Stream<ValidationError> tooLong(RecordField<Person, ?> field, Person person) {
        return field.texts(person).stream().anyMatch(text -> text.length() > LONGEST)
                ? Stream.of(ValidationError.at(field.name(), "text.fault.too-long", LONGEST))
                : Stream.empty();
    }

    private static Stream<ValidationError> born(LocalDate born, LocalDate today) {
        boolean impossible = born != null && (born.isAfter(today) || born.isBefore(today.minusYears(130)));
        return impossible ? Stream.of(ValidationError.at("born", "subjects.fault.born")) : Stream.empty();
    }

    private static Stream<ValidationError> emails(List<String> emails) {
        return IntStream.range(0, emails.size())
                .filter(i -> !emails.get(i).matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}"))
                .mapToObj(i -> ValidationError.at("emails[" + i + "]", "subjects.fault.email", emails.get(i)));
    }
}
