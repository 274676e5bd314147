package kz.tizilim.reading.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.tizilim.reading.language.PolicyText;

/** Finds all that a policy states. */
public final class FactFinder {
    private FactFinder() {}

    /** The facts of a policy in the order of their places; of equal facts in one line the first. */
    public static List<Fact> find(PolicyText text) {
        Set<String> seen = new HashSet<>();
        List<Fact> facts = new ArrayList<>();
        Stream.of(Contacts.find(text), Operators.find(text), Laws.find(text), Dates.editions(text), Lists.find(text), Statements.find(text), Rights.find(text))
                .flatMap(List::stream)
                .filter(fact -> seen.add(fact.kind() + "|" + fact.line() + "|" + fact.value() + "|" + fact.quote()))
                .forEach(facts::add);
        facts.sort(Comparator.comparingInt(Fact::line).thenComparingInt(Fact::column));
        return List.copyOf(facts);
    }
}
