package kz.tizilim.policies.facts;

import java.util.List;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.operator.PublishedPolicy;

/** What the company itself states of its processing, as far as the register and the law do not say it better. */
final class StatedFacts {
    private StatedFacts() {}

    static void into(Values values, Holdings holdings, Telling telling) {
        PublishedPolicy policy = holdings.operator().policy();
        values.with("url", policy.url());
        values.with("acts", policy.laws().stream().map(telling::words).filter(act -> !CitedActs.isMainLaw(act, holdings.law())).toList());
        values.with("statedSpecial", telling.sentence(telling.words(policy.specialCategories())));
        values.with("statedProfiling", telling.sentence(telling.words(policy.profiling())));
        values.with("statedDecisions", telling.sentence(telling.words(policy.automatedDecisions())));
        values.with("cookiePurposes", policy.cookies().stream().map(telling::words).toList());
        values.with("endings", telling.terms(Dictionary.TRIGGERS, policy.endings().stream()));
        List<String> analytics = holdings.recipients().stream()
                .filter(each -> "analytics-provider".equals(each.category()))
                .map(each -> telling.words(each.name()))
                .toList();
        values.with("analytics", analytics);
        values.with("cookies", values.map().containsKey("cookiesUsed") || !policy.cookies().isEmpty());
    }
}
