package kz.tizilim.transfers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kz.tizilim.text.IdentityNumber;
import kz.tizilim.text.ValidationError;

/** What must be right in a recipient's card and in a transfer before they are kept. */
public final class TransferRules {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private TransferRules() {}

    public static List<ValidationError> check(Recipient recipient) {
        return Stream.of(
                        ValidationError.ifBlank("name", recipient.name()),
                        country(recipient.country()),
                        IdentityNumber.faults("bin", recipient.bin()),
                        contract(recipient.contract()),
                        recipient.id() != null && recipient.id().equals(recipient.engagedBy())
                                ? Stream.of(ValidationError.at("engagedBy", "transfers.fault.engaged-itself"))
                                : Stream.<ValidationError>empty())
                .flatMap(faults -> faults)
                .toList();
    }

    public static List<ValidationError> check(Transfer transfer) {
        Stream<ValidationError> incomplete = Stream.concat(
                transfer.activity() == null ? Stream.of(ValidationError.at("activity", "text.fault.required")) : Stream.empty(),
                transfer.recipient() == null ? Stream.of(ValidationError.at("recipient", "text.fault.required")) : Stream.empty());
        return Stream.concat(incomplete, country(transfer.country())).toList();
    }

    private static Stream<ValidationError> country(String code) {
        return code == null || COUNTRIES.contains(code)
                ? Stream.empty()
                : Stream.of(ValidationError.at("country", "transfers.fault.country", code));
    }

    private static Stream<ValidationError> contract(Recipient.Contract contract) {
        boolean impossible = contract != null
                && contract.signed() != null
                && contract.expires() != null
                && contract.expires().isBefore(contract.signed());
        return impossible ? Stream.of(ValidationError.at("contract.expires", "transfers.fault.expires")) : Stream.empty();
    }
}
