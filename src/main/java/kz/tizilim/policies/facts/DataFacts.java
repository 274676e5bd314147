package kz.tizilim.policies.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.tizilim.activities.Activity;
import kz.tizilim.activities.DataItem;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.activities.Mark;
import kz.tizilim.activities.RetentionFormatter;

/** Whose data, which, where they come from and how they are obtained. */
final class DataFacts {
    private DataFacts() {}

    static void into(Values values, PolicyInput holdings, FactFormatter telling) {
        List<Activity> activities = holdings.activities();
        values.with("subjects", telling.terms(Dictionary.SUBJECTS, activities.stream().flatMap(each -> each.subjects().stream())));
        values.with("sources", telling.terms(Dictionary.SOURCES, activities.stream().flatMap(each -> each.sources().stream())));
        values.with("methods", telling.terms(Dictionary.METHODS, activities.stream().flatMap(each -> each.methods().stream())));
        values.with("dataRows", rows(holdings, telling));
        values.with("dataGroups", groups(holdings, telling));
        values.with("dataList", list(holdings, telling));
        values.with("restricted", marked(holdings, telling, Mark.RESTRICTED));
        values.with("special", marked(holdings, telling, Mark.SPECIAL));
        values.with("biometric", marked(holdings, telling, Mark.BIOMETRIC));
        values.with("cookiesUsed", items(holdings).map(DataItem::term).anyMatch(List.of("cookies", "web-beacons")::contains));
        values.with("minors", activities.stream().anyMatch(Activity::minors));
        values.with("identityDocument", items(holdings).anyMatch(item -> item.term().equals("identity-document")));
        List<Activity> video =
                activities.stream().filter(each -> each.data().stream().anyMatch(item -> item.term().equals("video-recording"))).toList();
        values.with("videoGoals", video.stream().flatMap(each -> each.purposes().stream()).map(each -> telling.words(each.name())).toList());
        RetentionFormatter words = new RetentionFormatter(holdings.dictionaries());
        values.with("videoKept", video.stream()
                .filter(each -> each.retention() != null)
                .map(each -> words.say(each.retention(), telling.language()))
                .distinct()
                .toList());
        values.with("cookieData", telling.terms(
                Dictionary.DATA,
                items(holdings)
                        .map(DataItem::term)
                        .filter(code -> holdings.dictionaries().find(Dictionary.DATA, code).filter(term -> "device-network".equals(term.group())).isPresent())));
    }

    private static Stream<DataItem> items(PolicyInput holdings) {
        return holdings.activities().stream().flatMap(each -> each.data().stream());
    }

    /** A row for each activity that names data. */
    private static List<Map<String, Object>> rows(PolicyInput holdings, FactFormatter telling) {
        return holdings.activities().stream()
                .filter(each -> !each.data().isEmpty())
                .map(each -> ActivityRow.of(each, holdings, telling))
                .toList();
    }

    /** All data by the groups of the dictionary, each datum once. */
    private static List<Map<String, Object>> groups(PolicyInput holdings, FactFormatter telling) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        items(holdings).map(DataItem::term).distinct().forEach(code -> {
            String group = holdings.dictionaries().find(Dictionary.DATA, code).map(DictionaryTerm::group).orElse(null);
            String name = group == null ? telling.say("policies.other-data") : telling.say("activities.group." + group);
            groups.computeIfAbsent(name, key -> new ArrayList<>()).add(telling.term(Dictionary.DATA, code));
        });
        List<Map<String, Object>> rows = new ArrayList<>();
        groups.forEach((name, data) -> rows.add(new Values().with("group", name).with("data", FactFormatter.list(data)).map()));
        return rows;
    }

    /** Every datum of every activity with its reason and its place in the law, for the list of necessary and sufficient data. */
    private static List<Map<String, Object>> list(PolicyInput holdings, FactFormatter telling) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Activity activity : holdings.activities()) {
            for (DataItem item : activity.data()) {
                List<Mark> marks = holdings.dictionaries().find(Dictionary.DATA, item.term()).map(DictionaryTerm::marks).orElse(List.of());
                rows.add(new Values()
                        .with("activity", telling.words(activity.name()))
                        .with("datum", telling.term(Dictionary.DATA, item.term()))
                        .with("why", telling.words(item.why()))
                        .with("openness", telling.say(marks.contains(Mark.RESTRICTED) ? "policies.restricted" : "policies.not-restricted"))
                        .with("number", String.valueOf(rows.size() + 1))
                        .map());
            }
        }
        return rows;
    }

    private static List<String> marked(PolicyInput holdings, FactFormatter telling, Mark mark) {
        return telling.terms(
                Dictionary.DATA,
                items(holdings)
                        .map(DataItem::term)
                        .filter(code -> holdings.dictionaries().find(Dictionary.DATA, code).filter(term -> term.marks().contains(mark)).isPresent()));
    }
}
