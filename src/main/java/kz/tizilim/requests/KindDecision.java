package kz.tizilim.requests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is made of the voices: the rules say which kinds, the model whether they are believed.
 *
 * @param sure the kinds that may be taken without asking; empty where the voices differ
 * @param likely the likeliest kinds, the first of which are offered
 */
record KindDecision(List<String> sure, List<String> likely) {
    /** Among so many of the model's kinds stands one that it does not speak against. */
    private static final int NEAR = 4;
    /** So many concepts of one rule are seldom together by chance. */
    private static final int STRONG = 3;
    private static final double BESIDE = 0.25;

    /**
     * @param announced kinds by the prescribed subject line, which are sure by themselves
     * @param points of the rules: for each kind, and for asking nothing, how many concepts spoke for it at once
     * @param learned likelihoods by the model
     */
    static KindDecision of(Set<String> announced, Map<String, Integer> points, Map<String, Double> learned) {
        List<String> order = learned.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
        List<String> ruled = points.keySet().stream().filter(kind -> !kind.equals(Proposal.NOT_A_REQUEST)).toList();
        List<String> likely = likely(announced, points, learned);
        String first = order.isEmpty() ? "" : order.get(0);
        if (!announced.isEmpty()) {
            List<String> all = new ArrayList<>(announced);
            ruled.stream().filter(kind -> order.indexOf(kind) < NEAR && points.get(kind) >= STRONG - 1 && !all.contains(kind)).forEach(all::add);
            return new KindDecision(all, likely);
        }
        boolean nothing = first.equals(Proposal.NOT_A_REQUEST);
        if (ruled.isEmpty()) {
            boolean none = nothing && (points.containsKey(Proposal.NOT_A_REQUEST) || (order.size() > 1 && learned.get(order.get(1)) < BESIDE));
            return new KindDecision(none ? List.of(Proposal.NOT_A_REQUEST) : List.of(), likely);
        }
        List<String> kept = ruled.stream()
                .filter(kind -> order.indexOf(kind) < NEAR + ruled.size() - 1 || points.get(kind) > STRONG)
                .toList();
        boolean agreed = kept.contains(first)
                || (kept.size() == 1 && !nothing && points.get(kept.get(0)) > STRONG && order.indexOf(kept.get(0)) < NEAR);
        boolean weak = kept.stream().anyMatch(kind -> points.get(kind) < STRONG && order.indexOf(kind) >= NEAR);
        return new KindDecision(agreed && !weak ? kept : List.of(), likely);
    }

    Proposal proposal(List<Proposal.Reason> reasons) {
        List<Proposal.Reason> kept = sure.contains(Proposal.NOT_A_REQUEST)
                ? reasons
                : reasons.stream().filter(reason -> !reason.kind().equals(Proposal.NOT_A_REQUEST)).toList();
        return new Proposal(sure, likely, kept);
    }

    private static List<String> likely(Set<String> announced, Map<String, Integer> points, Map<String, Double> learned) {
        Set<String> all = new LinkedHashSet<>(announced);
        all.addAll(points.keySet());
        all.addAll(learned.keySet());
        all.remove(Proposal.NOT_A_REQUEST);
        // Three words of a rule count a little more than the model's certainty.
        Comparator<String> byBoth = Comparator.comparingDouble(kind ->
                -(learned.getOrDefault(kind, 0.0) + Math.min(5, points.getOrDefault(kind, 0)) * 0.4 + (announced.contains(kind) ? 4 : 0)));
        return all.stream().sorted(byBoth).limit(3).toList();
    }
}
