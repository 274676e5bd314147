package kz.tizilim.policies.facts;

import java.util.Map;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.RetentionFormatter;

/** What papers say of one activity. */
final class ActivityRow {
    private ActivityRow() {}

    static Map<String, Object> of(Activity activity, PolicyInput holdings, FactFormatter telling) {
        return new Values()
                .with("activity", telling.words(activity.name()))
                .with("whose", FactFormatter.list(telling.terms(Dictionary.SUBJECTS, activity.subjects().stream())))
                .with("data", FactFormatter.list(telling.terms(Dictionary.DATA, activity.data().stream().map(DataItem::term))))
                .with("from", FactFormatter.list(telling.terms(Dictionary.SOURCES, activity.sources().stream())))
                .with("goals", FactFormatter.list(activity.purposes().stream().map(purpose -> telling.words(purpose.name())).toList()))
                .with("kept", activity.retention() == null
                        ? null
                        : new RetentionFormatter(holdings.dictionaries()).say(activity.retention(), telling.language()))
                .with("within", FactFormatter.list(holdings.bases().stream()
                        .filter(base -> activity.bases().contains(base.id()))
                        .map(base -> telling.words(base.name()))
                        .toList()))
                .with("answerable", telling.words(activity.answerable()))
                .map();
    }
}
