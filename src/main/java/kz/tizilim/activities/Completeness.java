package kz.tizilim.activities;

import java.util.ArrayList;
import java.util.List;

/** What a card of an activity still lacks. Every gap counts the same; 100 means that nothing is missing. */
public record Completeness(int percent, List<Gap> gaps) {
    public static Completeness of(Activity activity) {
        List<Gap> gaps = new ArrayList<>();
        ask(gaps, !activity.purposes().isEmpty(), "purposes");
        ask(gaps, !activity.purposes().isEmpty() && activity.purposes().stream().allMatch(purpose -> purpose.basis() != null), "basis");
        ask(gaps, !activity.data().isEmpty(), "data");
        ask(gaps, !activity.data().isEmpty() && activity.data().stream().allMatch(item -> item.why() != null), "why");
        ask(gaps, !activity.subjects().isEmpty(), "subjects");
        ask(gaps, !activity.sources().isEmpty(), "sources");
        ask(gaps, !activity.methods().isEmpty(), "methods");
        ask(gaps, !activity.operations().isEmpty(), "operations");
        ask(gaps, !activity.bases().isEmpty(), "bases");
        ask(gaps, activity.retention() != null, "retention");
        ask(gaps, !activity.measures().isEmpty(), "measures");
        ask(gaps, activity.answerable() != null, "answerable");
        ask(gaps, activity.reviewOn() != null, "reviewOn");
        int questions = 13;
        if (activity.role() == Role.ON_ORDER) {
            questions++;
            ask(gaps, activity.order() != null && activity.order().customer() != null && activity.order().contract() != null, "order");
        }
        return new Completeness(100 * (questions - gaps.size()) / questions, List.copyOf(gaps));
    }

    private static void ask(List<Gap> gaps, boolean said, String field) {
        if (!said) {
            gaps.add(new Gap(field, "activities.gap." + field));
        }
    }
}
