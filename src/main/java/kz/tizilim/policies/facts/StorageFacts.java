package kz.tizilim.policies.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.activities.PersonalDataStore;
import kz.tizilim.activities.RetentionFormatter;
import kz.tizilim.text.Countries;

/** Where data lie, how long, how they are protected, and who has access. */
final class StorageFacts {
    private StorageFacts() {}

    static void into(Values values, PolicyInput holdings, FactFormatter telling) {
        values.with("places", holdings.bases().stream().map(base -> place(base, telling)).toList());
        values.with("allAtHome", !holdings.bases().isEmpty()
                && holdings.bases().stream().allMatch(base -> "KZ".equals(base.country()) && !base.isAbroad()));
        values.with("retention", retention(holdings, telling));
        values.with("measures", measures(holdings, telling));
        values.with("access", holdings.bases().stream().filter(base -> !base.access().isEmpty()).map(base -> place(base, telling)).toList());
    }

    private static Map<String, Object> place(PersonalDataStore base, FactFormatter telling) {
        return new Values()
                .with("name", telling.words(base.name()))
                .with("place", telling.words(base.place()))
                .with("country", Countries.name(base.country(), telling.language()))
                .with("medium", telling.say("policies.medium." + FactFormatter.code(base.medium())))
                
                .with("persons", String.join("; ", base.access()))
                .map();
    }

    private static List<Map<String, Object>> retention(PolicyInput holdings, FactFormatter telling) {
        RetentionFormatter words = new RetentionFormatter(holdings.dictionaries());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Activity activity : holdings.activities()) {
            if (activity.retention() != null) {
                rows.add(row(telling.words(activity.name()), telling.say("policies.all-data"), words.say(activity.retention(), telling.language())));
            }
            for (DataItem item : activity.data()) {
                if (item.retention() != null) {
                    rows.add(row(
                            telling.words(activity.name()), telling.term(Dictionary.DATA, item.term()),
                            words.say(item.retention(), telling.language())));
                }
            }
        }
        return rows;
    }

    private static Map<String, Object> row(String activity, String data, String term) {
        return new Values().with("activity", activity).with("data", data).with("term", term).map();
    }

    /** Legal, organisational and technical measures, each once. */
    private static List<Map<String, Object>> measures(PolicyInput holdings, FactFormatter telling) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        holdings.activities().stream().flatMap(each -> each.measures().stream()).distinct().forEach(code -> {
            String group = holdings.dictionaries().find(Dictionary.MEASURES, code).map(DictionaryTerm::group).orElse("organisational");
            groups.computeIfAbsent(telling.say("activities.group." + group), key -> new LinkedHashSet<>())
                    .add(telling.term(Dictionary.MEASURES, code));
        });
        List<Map<String, Object>> rows = new ArrayList<>();
        groups.forEach((name, measures) -> rows.add(new Values().with("group", name).with("each", List.copyOf(measures)).map()));
        return rows;
    }
}
