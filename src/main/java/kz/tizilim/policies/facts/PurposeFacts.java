package kz.tizilim.policies.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.Automation;
import kz.tizilim.activities.Operation;
import kz.tizilim.activities.Purpose;
import kz.tizilim.activities.Role;
import kz.tizilim.law.Ground;

/** Why data are processed, on what basis, with which operations, with or without people. */
final class PurposeFacts {
    /** The basis whose published wording is not repeated: a paper says how consent is given, not how it was once presumed. */
    static final String CONSENT = "consent";

    private PurposeFacts() {}

    static void into(Values values, PolicyInput holdings, FactFormatter telling) {
        List<Activity> activities = holdings.activities();
        List<Purpose> specific = activities.stream().flatMap(PurposeFacts::specific).toList();
        values.with("purposes", rows(holdings, telling));
        values.with("byConsent", specific.stream().anyMatch(each -> CONSENT.equals(each.basis())));
        values.with("answerables", activities.stream()
                .filter(each -> each.answerable() != null)
                .map(each -> telling.words(each.name()) + " – " + telling.words(each.answerable()))
                .toList());
        values.with(
                "operations",
                activities.stream()
                        .flatMap(each -> each.operations().stream())
                        .distinct()
                        .sorted()
                        .map(each -> operation(each, holdings, telling))
                        .toList());
        values.with("mixed", automation(activities, Automation.MIXED));
        values.with("automatic", automation(activities, Automation.AUTOMATED));
        values.with("byHand", automation(activities, Automation.MANUAL));
        values.with("onOrder", activities.stream().anyMatch(each -> each.role() != Role.OWN));
        values.with("profiled", named(activities.stream().filter(Activity::profiling).toList(), telling));
        values.with("decided", named(activities.stream().filter(Activity::automatedDecisions).toList(), telling));
    }

    private static List<Map<String, Object>> rows(PolicyInput holdings, FactFormatter telling) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Activity activity : holdings.activities()) {
            for (Purpose purpose : specific(activity).toList()) {
                Optional<Ground> basis = basis(purpose, holdings);
                rows.add(new Values()
                        .with("number", String.valueOf(rows.size() + 1))
                        .with("activity", telling.words(activity.name()))
                        .with("purpose", telling.capital(telling.words(purpose.name())))
                        .with("basis", basis.map(ground -> telling.capital(telling.words(ground.words()))).orElse(null))
                        .with("article", basis.map(telling::article).orElse(null))
                        .with("stated", CONSENT.equals(purpose.basis()) ? null : telling.words(purpose.statedBasis()))
                        .map());
            }
        }
        return rows;
    }

    /** Purposes are specific (art. 7(8)): one that is left open is told as a gap and not repeated. */
    static Stream<Purpose> specific(Activity activity) {
        return activity.purposes().stream().filter(each -> !OpenPurpose.is(each.name()));
    }

    static Optional<Ground> basis(Purpose purpose, PolicyInput holdings) {
        return holdings.law().bases().stream().filter(ground -> ground.code().equals(purpose.basis())).findFirst();
    }

    private static String operation(Operation operation, PolicyInput holdings, FactFormatter telling) {
        String code = FactFormatter.code(operation);
        return holdings.law().operations().stream()
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .map(ground -> telling.words(ground.words()))
                .orElse(code);
    }

    private static boolean automation(List<Activity> activities, Automation how) {
        return activities.stream().anyMatch(each -> each.automation() == how);
    }

    private static List<String> named(List<Activity> activities, FactFormatter telling) {
        return activities.stream().map(each -> telling.words(each.name())).toList();
    }
}
