package kz.tizilim.policies.facts;

import java.util.stream.Stream;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.operator.CookieTerm;
import kz.tizilim.operator.PublishedPolicy;
import kz.tizilim.operator.Statement;
import kz.tizilim.text.Countries;

/** What the company itself states of its processing, as far as the register and the law do not say it better. */
final class StatedFacts {
    private StatedFacts() {}

    static void into(Values values, PolicyInput holdings, FactFormatter telling) {
        PublishedPolicy policy = holdings.operator().policy();
        values.with("url", policy.url());
        values.with("acts", policy.laws().stream()
                .filter(law -> !law.isForeign())
                .map(law -> telling.words(law.words()))
                .filter(act -> !CitedActs.isMainLaw(act, holdings.law())).toList());
        values.with("statedSpecial", telling.sentence(said(policy.specialCategories(), telling)));
        values.with("statedProfiling", telling.sentence(said(policy.profiling(), telling)));
        values.with("statedDecisions", telling.sentence(said(policy.automatedDecisions(), telling)));
        values.with("statedMinors", telling.sentence(said(policy.minors(), telling)));
        boolean named = !holdings.recipients().isEmpty();
        values.with("noRecipients", !named && (policy.thirdParties() == null || Statement.denies(policy.thirdParties())));
        values.with("cookieTerms", policy.cookieTerms().stream().map(term -> term(term, telling)).toList());
        values.with("cookiePurposes", policy.cookies().stream().map(telling::words).toList());
        values.with("endings", telling.terms(Dictionary.TRIGGERS, policy.endings().stream()));
        Stream<String> services = policy.services().stream().map(service -> service.country() == null
                ? service.name()
                : telling.say("policies.service", service.name(), Countries.name(service.country(), telling.language())));
        Stream<String> providers = holdings.recipients().stream()
                .filter(each -> "analytics-provider".equals(each.category()))
                .map(each -> telling.words(each.name()));
        values.with("analytics", Stream.concat(services, providers).distinct().toList());
        values.with("cookies", values.map().containsKey("cookiesUsed") || !policy.cookies().isEmpty());
    }

    private static String said(Statement statement, FactFormatter telling) {
        return statement == null ? "" : telling.words(statement.words());
    }

    private static String term(CookieTerm term, FactFormatter telling) {
        String events = FactFormatter.list(telling.terms(Dictionary.TRIGGERS, term.endings().stream()));
        return telling.say("policies.cookie." + FactFormatter.code(term.kind()), events);
    }
}
