package kz.tizilim.operator;

import static java.util.stream.Stream.concat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.text.Fault;
import kz.tizilim.text.IdentityNumber;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/** What must be right in the company's card before it is kept. A BIN may be missing at first; a wrong one may not stand. */
public final class OperatorRules {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");

    private OperatorRules() {}

    public static List<Fault> check(Operator operator) {
        return Stream.of(
                        Fault.ifBlank("name", operator.name()),
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
    private static Stream<Fault> siteForName(LocalText name) {
        return name != null && WebNames.isSite(name.in(Language.KK)) ? Stream.of(Fault.at("name", "operator.fault.name-site")) : Stream.empty();
    }

    private static Stream<Fault> addresses(List<String> emails) {
        return IntStream.range(0, emails.size())
                .filter(i -> !EMAIL.matcher(emails.get(i)).matches())
                .mapToObj(i -> Fault.at("emails[" + i + "]", "operator.fault.email", emails.get(i)));
    }

    private static Stream<Fault> signatories(List<Signatory> signatories) {
        return IntStream.range(0, signatories.size())
                .boxed()
                .flatMap(i -> concat(
                        Fault.ifBlank("signatories[" + i + "].name", signatories.get(i).name()),
                        Fault.ifBlank("signatories[" + i + "].post", signatories.get(i).post())));
    }

    private static Stream<Fault> promises(PublishedPolicy policy) {
        return IntStream.range(0, policy.rights().size())
                .filter(i -> policy.rights().get(i).promise() != null)
                .filter(i -> Promise.parse(policy.rights().get(i).promise()).isEmpty())
                .mapToObj(i -> Fault.at("policy.rights[" + i + "].promise", "operator.fault.promise"));
    }

    private static Stream<Fault> workWeek(int days) {
        return days == 5 || days == 6 ? Stream.empty() : Stream.of(Fault.at("workWeek", "operator.fault.work-week"));
    }
}
