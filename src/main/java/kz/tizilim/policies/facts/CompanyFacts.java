package kz.tizilim.policies.facts;

import java.util.stream.Stream;
import kz.tizilim.operator.Operator;
import kz.tizilim.operator.ResponsiblePerson;
import kz.tizilim.text.IdentityNumber;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/** Who the operator is, how it is reached, who answers for processing. */
final class CompanyFacts {
    private CompanyFacts() {}

    static void into(Values values, PolicyInput holdings, FactFormatter telling) {
        Operator operator = holdings.operator();
        boolean otherPost = operator.postalAddress() != null && !operator.postalAddress().equals(operator.address());
        values.with(
                "op",
                new Values()
                        .with("called", operator.called(telling.language()))
                        .with("form", telling.words(operator.form()))
                        .with("bin", operator.bin())
                        .with("binLabel", label(operator, telling))
                        .with("address", telling.words(operator.address()))
                        .with("postal", otherPost ? telling.words(operator.postalAddress()) : null)
                        .with("letters", telling.words(operator.addressForLetters()))
                        .with("city", telling.words(operator.city()))
                        .with("phones", FactFormatter.list(operator.phones()))
                        .with("emails", FactFormatter.list(operator.emails()))
                        .with("sites", FactFormatter.list(operator.sites()))
                        .with("apps", FactFormatter.list(operator.apps().stream().map(app -> telling.say("policies.quoted", app)).toList()))
                        .with("affiliates", operator.affiliates())
                        .map());
        values.with("online", !operator.sites().isEmpty() || !operator.apps().isEmpty());
        values.with("responsible", responsible(operator.responsible(), telling).map());
        ResponsiblePerson person = operator.responsible();
        values.with("responsibleReach", person != null && (person.phone() != null || person.email() != null));
        operator.signatories().stream().findFirst().ifPresent(first -> values.with(
                "signatory", new Values().with("name", first.name()).with("post", telling.words(first.post())).map()));
    }

    private static Values responsible(ResponsiblePerson person, FactFormatter telling) {
        if (person == null) {
            return new Values();
        }
        return new Values()
                .with("name", person.name())
                .with("post", telling.words(person.post()))
                .with("job", isRole(person.post()) ? null : telling.words(person.post()))
                .with("phone", person.phone())
                .with("email", person.email())
                .with("orderNumber", person.orderNumber())
                .with("orderDate", person.orderDate() == null ? null : telling.dates().full(person.orderDate()));
    }

    /** Whether the post only repeats that the person answers for personal data: an order that gives this role does not name it as a post. */
    private static boolean isRole(LocalText post) {
        return post != null && Stream.of(Language.values()).map(spoken -> post.in(spoken).toLowerCase(spoken.locale()))
                .anyMatch(words -> words.matches(".*(жауапты (тұлға|адам)|ответственн|responsible).*") && words.matches(".*(дербес|персональн|personal|деректер|данных).*"));
    }

    private static String label(Operator operator, FactFormatter telling) {
        boolean trader = operator.bin() != null && "IIN".equals(String.valueOf(IdentityNumber.check(operator.bin()).kind()));
        return telling.say(trader ? "policies.iin" : "policies.bin");
    }
}
