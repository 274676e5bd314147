package kz.tizilim.operator;

import static java.util.stream.Stream.concat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.text.IdentityNumber;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;

/** What must be right in the company's card before it is kept. A BIN may be missing at first; a wrong one may not stand. */
public final class OperatorRules {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");

    private OperatorRules() {}

    public static List<ValidationError> check(Operator operator) {
        return Stream.of(
                        ValidationError.ifBlank("name", operator.name()),
                        siteForName(operator.name()),
                        IdentityNumber.faults("bin", operator.bin()),
                        addresses(operator.emails()),
                        signatories(operator.signatories()),
                        promises(operator.policy()),
                        workWeek(operator.workWeek()))
                .flatMap(faults -> faults)
                .toList();
    }

    /** Letters name the company; an address of a site names nobody who could be held to them. */
    private static Stream<ValidationError> siteForName(LocalText name) {
        return name != null && WebNames.isSite(name.in(Language.KK)) ? Stream.of(ValidationError.at("name", "operator.fault.name-site")) : Stream.empty();
    }

    private static Stream<ValidationError> addresses(List<String> emails) {
        return IntStream.range(0, emails.size())
                .filter(i -> !EMAIL.matcher(emails.get(i)).matches())
                .mapToObj(i -> ValidationError.at("emails[" + i + "]", "operator.fault.email", emails.get(i)));
    }

    private static Stream<ValidationError> signatories(List<Signatory> signatories) {
        return IntStream.range(0, signatories.size())
                .boxed()
                .flatMap(i -> concat(
                        ValidationError.ifBlank("signatories[" + i + "].name", signatories.get(i).name()),
                        ValidationError.ifBlank("signatories[" + i + "].post", signatories.get(i).post())));
    }

    private static Stream<ValidationError> promises(PublishedPolicy policy) {
        return IntStream.range(0, policy.rights().size())
                .filter(i -> policy.rights().get(i).promise() != null)
                .filter(i -> Promise.parse(policy.rights().get(i).promise()).isEmpty())
                .mapToObj(i -> ValidationError.at("policy.rights[" + i + "].promise", "operator.fault.promise"));
    }

    private static Stream<ValidationError> workWeek(int days) {
        return days == 5 || days == 6 ? Stream.empty() : Stream.of(ValidationError.at("workWeek", "operator.fault.work-week"));
    }
}
