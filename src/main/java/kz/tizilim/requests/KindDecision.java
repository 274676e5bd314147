package kz.tizilim.requests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is made of the voices: the rules say which kinds, the model whether they are believed. The numbers were chosen on letters by hands
 * from which the model had not learned (decision 0018).
 *
 * @param sure the kinds that may be taken without asking; empty where the voices differ or two kinds are near each other
 * @param likely the likeliest kinds, the first of which are offered
 */
record KindDecision(List<String> sure, List<String> likely) {
    /** What a concept of a rule counts beside the model's score. */
    private static final double POINT = 0.4;
    /** Points above this are not counted: long sentences hold many words. */
    private static final int MOST_POINTS = 5;
    /** Both voices together: sure from here on, where all others are below the second. */
    private static final double SURE = 2.1;
    /** The model alone, without a word of the rules. */
    private static final double SURE_ALONE = 3;
    private static final double DOUBT = 0.2;
    /** Words of a rule that the model does not exclude must be explained, or nothing is sure. */
    private static final int UNEXPLAINED = 2;
    private static final double EXCLUDED = -3;
    /** Where rules and model name the same kinds, they must stand so far before the next. */
    private static final double APART = 2;
    /** A letter asks for nothing from the first on, where no kind reaches the second. */
    private static final double NOTHING = 0.5;
    private static final double NO_WISH = -0.4;
    private static final double NOTHING_DOUBT = -0.4;
    private static final List<Set<String>> NEIGHBOURS = List.of(
            Set.of("blocking", "unblocking"), Set.of("blocking", "restriction"), Set.of("unblocking", "restriction"), Set.of("confirmation", "access"));
    /** For a kind that the prescribed subject line names. */
    private static final double ANNOUNCED = 9;
    private static final double UNKNOWN = -4;

    /**
     * @param announced kinds by the prescribed subject line, which are sure by themselves
     * @param points of the rules: for each kind, and for asking nothing, how many concepts spoke for it at once
     * @param scores by the model ({@link KindModel#scores})
     */
    static KindDecision of(Set<String> announced, Map<String, Integer> points, Map<String, Double> scores) {
        Set<String> kinds = new LinkedHashSet<>(KindRules.kinds());
        kinds.addAll(announced);
        Map<String, Double> both = new LinkedHashMap<>();
        kinds.forEach(kind -> both.put(kind, score(scores, kind) + POINT * Math.min(MOST_POINTS, points.getOrDefault(kind, 0)) + (announced.contains(kind) ? ANNOUNCED : 0)));
        List<String> order = order(kinds, both);
        double nothing = score(scores, Proposal.NOT_A_REQUEST);
        List<String> likely = order.stream().limit(3).toList();
        if (!announced.isEmpty()) {
            List<String> all = order.stream().filter(kind -> announced.contains(kind) || (both.get(kind) >= SURE && points.getOrDefault(kind, 0) >= UNEXPLAINED)).toList();
            return new KindDecision(order(all, both, announced), likely);
        }
        double saidNothing = nothing + POINT * Math.min(UNEXPLAINED, points.getOrDefault(Proposal.NOT_A_REQUEST, 0));
        if (saidNothing > NOTHING && both.get(order.get(0)) < NO_WISH) {
            return new KindDecision(List.of(Proposal.NOT_A_REQUEST), likely);
        }
        List<String> sure = saidNothing > NOTHING_DOUBT ? List.of() : clear(order, both, points, scores);
        return new KindDecision(sure.isEmpty() ? agreed(kinds, points, scores, nothing) : sure, likely);
    }

    /** What stands clearly above all else by both voices together. */
    private static List<String> clear(List<String> order, Map<String, Double> both, Map<String, Integer> points, Map<String, Double> scores) {
        List<String> sure = new ArrayList<>();
        for (String kind : order) {
            boolean unexplained = points.getOrDefault(kind, 0) >= UNEXPLAINED && score(scores, kind) > EXCLUDED;
            if (both.get(kind) >= (points.containsKey(kind) ? SURE : SURE_ALONE)) {
                sure.add(kind);
            } else if (both.get(kind) > DOUBT || unexplained) {
                return List.of();
            }
        }
        return withoutNeighbours(sure, points);
    }

    /** Nobody asks for a kind and its neighbour at once: the words of a rule tell which, or nothing is sure. */
    private static List<String> withoutNeighbours(List<String> sure, Map<String, Integer> points) {
        for (Set<String> pair : NEIGHBOURS) {
            if (sure.containsAll(pair)) {
                List<String> ruled = pair.stream().filter(points::containsKey).toList();
                return ruled.size() != 1 ? List.of() : withoutNeighbours(sure.stream().filter(kind -> !pair.contains(kind) || ruled.contains(kind)).toList(), points);
            }
        }
        return sure;
    }

    /** The announced kinds first, as the company's line names them. */
    private static List<String> order(List<String> kinds, Map<String, Double> scores, Set<String> first) {
        return order(kinds, scores).stream().sorted(Comparator.comparing(kind -> !first.contains(kind))).toList();
    }

    /** The kinds of the rules, where the model puts exactly these before all others. */
    private static List<String> agreed(Collection<String> kinds, Map<String, Integer> points, Map<String, Double> scores, double nothing) {
        List<String> ruled = points.keySet().stream().filter(kinds::contains).toList();
        List<String> order = order(kinds, scores);
        if (ruled.isEmpty() || ruled.size() >= order.size() || !Set.copyOf(order.subList(0, ruled.size())).equals(Set.copyOf(ruled))) {
            return List.of();
        }
        double last = score(scores, order.get(ruled.size() - 1));
        return last - Math.max(score(scores, order.get(ruled.size())), nothing) >= APART ? ruled : List.of();
    }

    private static List<String> order(Collection<String> kinds, Map<String, Double> scores) {
        return kinds.stream().sorted(Comparator.comparingDouble(kind -> -score(scores, kind))).toList();
    }

    private static double score(Map<String, Double> scores, String kind) {
        return scores.getOrDefault(kind, UNKNOWN);
    }

    /** The decision with the words that led to it; those of a letter that asks for nothing only where that was decided. */
    Proposal proposal(List<Proposal.Reason> reasons) {
        return new Proposal(sure, likely, reasons.stream().filter(reason -> !reason.kind().equals(Proposal.NOT_A_REQUEST)).toList());
    }
}
