package kz.tizilim.subjects;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.tizilim.text.IdentityNumber;
import kz.tizilim.text.ValidationError;

/** What must be right in a person's card before it is kept. */
public final class PersonRules {
    private static final int LONGEST = 200;

    private PersonRules() {}

    public static List<ValidationError> check(Person person, LocalDate today) {
        return Stream.of(
                        nameless(person),
                        tooLong("surname", person.surname()),
                        tooLong("given", person.given()),
                        tooLong("patronymic", person.patronymic()),
                        IdentityNumber.faults("iin", person.iin()),
                        born(person.born(), today),
                        emails(person.emails()))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Stream<ValidationError> nameless(Person person) {
        return person.fullName().isBlank() ? Stream.of(ValidationError.at("surname", "text.fault.required")) : Stream.empty();
    }

    private static Stream<ValidationError> tooLong(String field, String text) {
        return text != null && text.length() > LONGEST
                ? Stream.of(ValidationError.at(field, "text.fault.too-long", LONGEST))
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
