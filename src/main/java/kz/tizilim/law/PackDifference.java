package kz.tizilim.law;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tizilim.law.deadline.LawTerm;

/** What a new pack makes the officer look at again. */
final class PackDifference {
    private PackDifference() {}

    static List<String> ofTerms(List<LawTerm> before, List<LawTerm> after) {
        Map<String, LawTerm> old = byCode(before);
        Map<String, LawTerm> fresh = byCode(after);
        return Stream.of(old.keySet(), fresh.keySet())
                .flatMap(Collection::stream)
                .distinct()
                .filter(code -> !isSame(old.get(code), fresh.get(code)))
                .sorted()
                .toList();
    }

    // Words, sources and confidence may improve without any open request having to be reckoned again.
    private static boolean isSame(LawTerm old, LawTerm fresh) {
        return old != null
                && fresh != null
                && old.term().equals(fresh.term())
                && old.hourly() == fresh.hourly()
                && old.knowsPause() == fresh.knowsPause()
                && Objects.equals(old.citation().article(), fresh.citation().article());
    }

    private static Map<String, LawTerm> byCode(List<LawTerm> terms) {
        return terms.stream().collect(Collectors.toMap(LawTerm::code, Function.identity()));
    }
}
