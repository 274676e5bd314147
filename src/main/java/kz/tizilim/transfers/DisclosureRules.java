package kz.tizilim.transfers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.tizilim.text.Fault;

/** What must be right in the record of a disclosure before it is kept. */
public final class DisclosureRules {
    private DisclosureRules() {}

    public static List<Fault> check(Disclosure disclosure, LocalDate today) {
        Stream<Fault> receiver = disclosure.recipient() == null ? Fault.ifBlank("receiver", disclosure.receiver()) : Stream.empty();
        Stream<Fault> data = disclosure.data().isEmpty() ? Stream.of(Fault.at("data", "text.fault.required")) : Stream.empty();
        return Stream.of(day(disclosure, today), receiver, data, Fault.ifBlank("paper", disclosure.paper()), notice(disclosure, today))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Stream<Fault> day(Disclosure disclosure, LocalDate today) {
        if (disclosure.on() == null) {
            return Stream.of(Fault.at("on", "text.fault.required"));
        }
        return disclosure.on().isAfter(today) ? Stream.of(Fault.at("on", "transfers.fault.future")) : Stream.empty();
    }

    private static Stream<Fault> notice(Disclosure disclosure, LocalDate today) {
        LocalDate told = disclosure.noticedOn();
        boolean impossible = told != null && (told.isAfter(today) || (disclosure.on() != null && told.isBefore(disclosure.on())));
        return impossible ? Stream.of(Fault.at("noticedOn", "transfers.fault.noticed")) : Stream.empty();
    }
}
