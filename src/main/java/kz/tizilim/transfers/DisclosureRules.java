package kz.tizilim.transfers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.tizilim.text.ValidationError;

/** What must be right in the record of a disclosure before it is kept. */
public final class DisclosureRules {
    private DisclosureRules() {}

    public static List<ValidationError> check(Disclosure disclosure, LocalDate today) {
        Stream<ValidationError> receiver = disclosure.recipient() == null ? ValidationError.ifBlank("receiver", disclosure.receiver()) : Stream.empty();
        Stream<ValidationError> data = disclosure.data().isEmpty() ? Stream.of(ValidationError.at("data", "text.fault.required")) : Stream.empty();
        return Stream.of(day(disclosure, today), receiver, data, ValidationError.ifBlank("paper", disclosure.paper()), notice(disclosure, today))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Stream<ValidationError> day(Disclosure disclosure, LocalDate today) {
        if (disclosure.on() == null) {
            return Stream.of(ValidationError.at("on", "text.fault.required"));
        }
        return disclosure.on().isAfter(today) ? Stream.of(ValidationError.at("on", "transfers.fault.future")) : Stream.empty();
    }

    private static Stream<ValidationError> notice(Disclosure disclosure, LocalDate today) {
        LocalDate told = disclosure.noticedOn();
        boolean impossible = told != null && (told.isAfter(today) || (disclosure.on() != null && told.isBefore(disclosure.on())));
        return impossible ? Stream.of(ValidationError.at("noticedOn", "transfers.fault.noticed")) : Stream.empty();
    }
}
