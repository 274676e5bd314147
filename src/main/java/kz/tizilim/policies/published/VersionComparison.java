package kz.tizilim.policies.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.tizilim.policies.published.PolicyDifference.Passage;
import kz.tizilim.reading.PolicyReading;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.reading.facts.FactKind;

/**
 * Two versions of one policy, in two languages say, set against each other as sets of facts. What a version says in words of its own,
 * which no dictionary knows, cannot be held against another language: of such things only their numbers are compared.
 */
public final class VersionComparison {
    /** Kinds whose values are the same in every language however they are said. */
    private static final Set<FactKind> SAME_EVERYWHERE = Set.of(
            FactKind.OPERATOR_ID, FactKind.DOMAIN, FactKind.EMAIL, FactKind.PHONE, FactKind.LAW_CITED, FactKind.AUTHORITY, FactKind.DATA_CATEGORY,
            FactKind.DATA_SUBJECT_CATEGORY, FactKind.LEGAL_BASIS, FactKind.PROCESSING_ACTION, FactKind.RECIPIENT, FactKind.ANALYTICS_SERVICE,
            FactKind.REQUEST_RIGHT, FactKind.REQUEST_DEADLINE, FactKind.RETENTION, FactKind.STORAGE_LOCATION, FactKind.CROSS_BORDER,
            FactKind.SECURITY_MEASURE, FactKind.EDITION_DATE);

    /** Kinds of which each version says so many things in its own words. */
    private static final Set<FactKind> COUNTED = Set.of(FactKind.PURPOSE, FactKind.COOKIE_PURPOSE, FactKind.REQUEST_SUBJECT_LINE);

    private VersionComparison() {}

    /**
     * One thing that the two versions do not say alike.
     *
     * @param first where the first version says it; null where it does not
     * @param second where the second version says it; null where it does not
     * @param firstCount how many things of the kind the first version says in words of its own; −1 where a single thing differs
     */
    public record VersionDifference(FactKind kind, Passage first, Passage second, int firstCount, int secondCount) {
        public boolean isCount() {
            return firstCount >= 0;
        }
    }

    /** The differences by kind; a term that one version has instead of another's is one difference. */
    public static List<VersionDifference> between(PolicyReading first, PolicyReading second) {
        List<VersionDifference> differences = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            if (SAME_EVERYWHERE.contains(kind)) {
                values(kind, first, second, differences);
            } else if (COUNTED.contains(kind)) {
                count(kind, first, second, differences);
            }
        }
        return List.copyOf(differences);
    }

    private static void values(FactKind kind, PolicyReading first, PolicyReading second, List<VersionDifference> differences) {
        Map<String, Passage> one = keyed(kind, first);
        Map<String, Passage> other = keyed(kind, second);
        List<Passage> onlyFirst = one.entrySet().stream().filter(each -> !other.containsKey(each.getKey())).map(Map.Entry::getValue).toList();
        List<Passage> onlySecond = other.entrySet().stream().filter(each -> !one.containsKey(each.getKey())).map(Map.Entry::getValue).toList();
        boolean pair = onlyFirst.size() == 1 && onlySecond.size() == 1;
        if (pair) {
            differences.add(new VersionDifference(kind, onlyFirst.get(0), onlySecond.get(0), -1, -1));
        } else {
            onlyFirst.forEach(passage -> differences.add(new VersionDifference(kind, passage, null, -1, -1)));
            onlySecond.forEach(passage -> differences.add(new VersionDifference(kind, null, passage, -1, -1)));
        }
    }

    private static Map<String, Passage> keyed(FactKind kind, PolicyReading reading) {
        Map<String, Passage> keyed = new LinkedHashMap<>();
        reading.facts().stream()
                .filter(fact -> fact.kind() == kind && !isOwnWords(fact))
                .forEach(fact -> keyed.putIfAbsent(fact.value(), PolicySide.passage(fact)));
        return keyed;
    }

    /** Names, addresses and whatever no dictionary knew stand in a language of their own; numbers and signs do not. */
    private static boolean isOwnWords(Fact fact) {
        boolean contact = fact.kind() == FactKind.OPERATOR_ID || fact.kind() == FactKind.DOMAIN || fact.kind() == FactKind.EMAIL;
        return !contact && fact.value().equals(fact.quote());
    }

    private static void count(FactKind kind, PolicyReading first, PolicyReading second, List<VersionDifference> differences) {
        List<Fact> one = first.facts().stream().filter(fact -> fact.kind() == kind).toList();
        List<Fact> other = second.facts().stream().filter(fact -> fact.kind() == kind).toList();
        if (one.size() != other.size()) {
            differences.add(new VersionDifference(
                    kind, one.isEmpty() ? null : PolicySide.passage(one.get(0)), other.isEmpty() ? null : PolicySide.passage(other.get(0)), one.size(), other.size()));
        }
    }
}
