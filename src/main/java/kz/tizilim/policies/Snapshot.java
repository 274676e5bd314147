package kz.tizilim.policies;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.tizilim.policies.facts.Gaps;
import kz.tizilim.policies.facts.PolicyGap;
import kz.tizilim.policies.facts.PolicyInput;

/**
 * What papers are made from at one state of the register, and what has been made of it: with 2 000 activities a paper in three
 * languages takes some seconds, and Today and the list of papers ask for all of them at every showing.
 */
final class Snapshot {
    private final long entry;
    private final LocalDate day;
    private final PolicyInput holdings;
    private final List<PolicyGap> gaps;
    private final Map<PolicyKind, EditionText> texts = new EnumMap<>(PolicyKind.class);

    /** @param entry the number of the journal's last entry */
    Snapshot(long entry, LocalDate day, PolicyInput holdings) {
        this.entry = entry;
        this.day = day;
        this.holdings = holdings;
        gaps = Gaps.of(holdings);
    }

    boolean isOf(long lastEntry, LocalDate today) {
        return entry == lastEntry && day.equals(today);
    }

    PolicyInput holdings() {
        return holdings;
    }

    List<PolicyGap> gaps() {
        return gaps;
    }

    /** The text of a paper as it would be today, made when it is first asked for. */
    synchronized EditionText text(PolicyKind kind, Function<PolicyKind, EditionText> making) {
        EditionText made = texts.get(kind);
        if (made == null) {
            made = making.apply(kind);
            texts.put(kind, made);
        }
        return made;
    }
}
