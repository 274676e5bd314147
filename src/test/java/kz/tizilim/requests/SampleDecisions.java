package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tizilim.letters.LetterKind;
import kz.tizilim.text.LocalText;

/** Decisions with all that only the officer can know: what was found and done, and by which paper. */
public final class SampleDecisions {
    private static final LocalText SAID = new LocalText("хаттама № 5", "протокол № 5", "record No. 5");

    private SampleDecisions() {}

    /**
     * The decision with the facts that its letters need.
     *
     * @param doneOn the day on which it was done; null where it is still to be done
     */
    public static Decision attested(Request request, Decision decision, LocalDate doneOn) {
        List<Decision> all = new ArrayList<>();
        for (Decision each : decision.all()) {
            List<LetterKind> kinds = RequestLetters.kinds(request, each);
            Map<String, LocalText> said = new TreeMap<>();
            DecisionFact.of(kinds).stream()
                    .filter(fact -> each.written(fact) == null && fact != DecisionFact.REASON && fact != DecisionFact.STAYS && fact != DecisionFact.CHANGED)
                    .filter(fact -> doneOn != null || (fact != DecisionFact.ACT && fact != DecisionFact.METHOD))
                    .forEach(fact -> said.put(fact.code(), SAID));
            Decision full = each.with(said).doneOn(doneOn);
            boolean corrects = kinds.contains(LetterKind.CORRECTION_MADE);
            all.add(corrects ? full.correcting(List.of(new Decision.Correction("former-name", "Мысалова", "Үлгібекова"))) : full);
        }
        return all.get(0).beside(all.subList(1, all.size()));
    }
}
