package kz.tizilim.policies.facts;

import java.util.Map;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.RetentionWords;

/** What papers say of one activity. */
final class ActivityRow {
    private ActivityRow() {}

    static Map<String, Object> of(Activity activity, Holdings holdings, Telling telling) {
        return new Values()
                .with("activity", telling.words(activity.name()))
                .with("whose", Telling.list(telling.terms(Dictionary.SUBJECTS, activity.subjects().stream())))
                .with("data", Telling.list(telling.terms(Dictionary.DATA, activity.data().stream().map(DataItem::term))))
                .with("from", Telling.list(telling.terms(Dictionary.SOURCES, activity.sources().stream())))
                .with("goals", Telling.list(activity.purposes().stream().map(purpose -> telling.words(purpose.name())).toList()))
                .with("kept", activity.retention() == null
                        ? null
                        : new RetentionWords(holdings.dictionaries()).say(activity.retention(), telling.language()))
                .with("within", Telling.list(holdings.bases().stream()
                        .filter(base -> activity.bases().contains(base.id()))
                        .map(base -> telling.words(base.name()))
                        .toList()))
                .with("answerable", telling.words(activity.answerable()))
                .map();
    }
}
