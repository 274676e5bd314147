package kz.tizilim.operator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.tizilim.law.Authority;
import kz.tizilim.law.LawPack;
import kz.tizilim.law.deadline.LawTerm;
import kz.tizilim.law.deadline.Promise;
import kz.tizilim.law.deadline.Term;
import kz.tizilim.law.deadline.TermUnit;
import kz.tizilim.operator.PublishedPolicy.PromisedRight;
import kz.tizilim.text.LocalText;

/**
 * What in the published policy is to be put right, by what it states alone. A policy that says nothing on a matter is not blamed
 * here: that is the business of whoever reads its text.
 */
public final class PolicyDefects {
    private final PublishedPolicy policy;
    private final LocalDate today;

    private PolicyDefects(PublishedPolicy policy, LocalDate today) {
        this.policy = policy;
        this.today = today;
    }

    /** All of them, in the order of the company's form. */
    public static List<PolicyDefect> of(Operator operator, LocalDate today) {
        PolicyDefects rule = new PolicyDefects(operator.policy(), today);
        return Stream.of(
                        new ContactDefects(operator).all(),
                        rule.laws(),
                        rule.authority(),
                        rule.rights(),
                        rule.thirdParties(),
                        rule.crossBorder(),
                        rule.places(),
                        rule.grounds(),
                        rule.operations(),
                        rule.ends(),
                        rule.lists())
                .flatMap(defects -> defects)
                .toList();
    }

    private Stream<PolicyDefect> laws() {
        return each(policy.laws(), "policy.laws", (law, field) -> law.isForeign()
                ? Stream.of(PolicyDefect.urgent(field, "operator.defect.law-foreign", law.words(), ContactDefects.named(law.country())))
                : law.number() == null ? Stream.of(PolicyDefect.at(field, "operator.defect.law-unnumbered", law.words())) : Stream.empty());
    }

    /** A ministry that has been renamed is still cited by its old name. */
    private Stream<PolicyDefect> authority() {
        LocalText said = policy.authority();
        if (said == null) {
            return Stream.empty();
        }
        List<Authority> known = LawPack.current().authorities();
        Optional<Authority> former = known.stream().filter(authority -> authority.name().equals(said) && !authority.isNamedSoOn(today)).findFirst();
        return former.flatMap(authority -> LawPack.current().authority(authority.code(), today))
                .map(now -> PolicyDefect.at("policy.authority", "operator.defect.authority", said, now.name()))
                .stream();
    }

    private Stream<PolicyDefect> rights() {
        return each(policy.rights(), "policy.rights", (right, field) -> Stream.concat(tooLong(right, field), unreachable(right, field)));
    }

    private static Stream<PolicyDefect> tooLong(PromisedRight right, String field) {
        Optional<Term> law = LawPack.current().termFor(right.kind()).flatMap(LawTerm::term);
        Optional<Promise> promise = Optional.ofNullable(right.promise()).flatMap(Promise::parse);
        return law.isPresent() && promise.isPresent() && days(promise.get().term()) > days(law.get())
                ? Stream.of(PolicyDefect.at(field, "operator.defect.promise", right.words(), said(promise.get().term()), said(law.get())))
                : Stream.empty();
    }

    /** A right of recourse to somebody else needs no way to the company. */
    private static Stream<PolicyDefect> unreachable(PromisedRight right, String field) {
        return right.channels().isEmpty() && !"complaint".equals(right.kind())
                ? Stream.of(PolicyDefect.at(field, "operator.defect.channel", right.words()))
                : Stream.empty();
    }

    /** Services that get data are third parties, whatever they are called. */
    private Stream<PolicyDefect> thirdParties() {
        List<String> names = policy.services().stream().map(OutsideTool::name).toList();
        Stream<PolicyDefect> denied = Statement.denies(policy.thirdParties()) && !names.isEmpty()
                ? Stream.of(PolicyDefect.urgent("policy.thirdParties", "operator.defect.third-parties", names))
                : Stream.empty();
        return Stream.concat(denied, each(policy.services(), "policy.services", (service, field) -> service.isAbroad() && !isCrossBorderSaid()
                ? Stream.of(PolicyDefect.urgent(field, "operator.defect.service-abroad", service.name(), ContactDefects.named(service.country())))
                : Stream.empty()));
    }

    private boolean isCrossBorderSaid() {
        return policy.crossBorder() != null && policy.crossBorder().stance() == Statement.Stance.DONE;
    }

    private Stream<PolicyDefect> crossBorder() {
        return policy.crossBorder() != null && policy.crossBorder().stance() == Statement.Stance.UNCLEAR
                ? Stream.of(PolicyDefect.at("policy.crossBorder", "operator.defect.cross-border", policy.crossBorder().words()))
                : Stream.empty();
    }

    private Stream<PolicyDefect> places() {
        boolean denied = Statement.denies(policy.crossBorder());
        return each(policy.storage(), "policy.storage", (place, field) -> place.country() == null
                ? Stream.of(PolicyDefect.at(field, "operator.defect.place", place.words()))
                : !place.country().equals("KZ")
                        ? Stream.of(PolicyDefect.urgent(field, denied ? "operator.defect.place-denied" : "operator.defect.place-abroad", place.words()))
                        : Stream.empty());
    }

    private Stream<PolicyDefect> grounds() {
        return each(policy.grounds(), "policy.grounds", (ground, field) -> ground.code() == null
                ? Stream.of(PolicyDefect.at(field, "operator.defect.ground", ground.words()))
                : Stream.empty());
    }

    private Stream<PolicyDefect> operations() {
        List<PolicyDefect.Said> foreign = policy.operations().stream()
                .filter(Predicate.not(StatedOperation::isOfTheLaw))
                .map(operation -> PolicyDefect.Said.of("operator.operation." + operation.code()))
                .toList();
        return foreign.isEmpty() ? Stream.empty() : Stream.of(PolicyDefect.at("policy.operations", "operator.defect.operations", foreign));
    }

    private Stream<PolicyDefect> ends() {
        return policy.unlimited() ? Stream.of(PolicyDefect.urgent("policy.unlimited", "operator.defect.unlimited")) : Stream.empty();
    }

    private Stream<PolicyDefect> lists() {
        List<PolicyDefect.Said> open =
                policy.openLists().stream().map(list -> PolicyDefect.Said.of("operator.open-list." + list.name().toLowerCase(Locale.ROOT))).toList();
        return Stream.concat(
                open.isEmpty() ? Stream.empty() : Stream.of(PolicyDefect.at("policy.openLists", "operator.defect.open-list", open)),
                policy.definedData().isEmpty() ? Stream.empty() : Stream.of(PolicyDefect.at("policy.definedData", "operator.defect.defined-data")));
    }

    /** How long a term is at least, in calendar days: five working days are a week. */
    private static double days(Term term) {
        return term.amount() * switch (term.unit()) {
            case WORKING_DAY -> 7 / 5.0;
            case CALENDAR_DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 28;
            case YEAR -> 365;
        };
    }

    private static PolicyDefect.Said said(Term term) {
        TermUnit unit = term.unit();
        return new PolicyDefect.Said("law.term." + unit.code(), List.of(term.amount()));
    }

    /** Looks at one row of a list, which stands in a field. */
    private interface Look<R> {
        Stream<PolicyDefect> at(R row, String field);
    }

    private static <R> Stream<PolicyDefect> each(List<R> rows, String field, Look<R> look) {
        return IntStream.range(0, rows.size()).boxed().flatMap(place -> look.at(rows.get(place), field + "[" + place + "]"));
    }
}
