package kz.tizilim.search;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.tizilim.activities.Dictionaries;
import kz.tizilim.activities.DictionaryTerm;
import kz.tizilim.text.Folding;
import kz.tizilim.text.LocalText;

/** The words of the dictionaries, folded once for all keys that are pressed, and again when the dictionaries have changed. */
final class FoldedTerms {
    private final Supplier<Dictionaries> dictionaries;
    private Dictionaries known;
    private List<Folded> folded = List.of();

    private record Folded(DictionaryTerm term, List<String> tokens) {}

    FoldedTerms(Supplier<Dictionaries> dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** The first words that answer what was typed. */
    synchronized List<DictionaryTerm> find(String typed, int limit) {
        Dictionaries now = dictionaries.get();
        if (now != known) {
            folded = now.all().stream().map(FoldedTerms::fold).toList();
            known = now;
        }
        Reason reason = new Reason(typed);
        return folded.stream().filter(each -> reason.isAnsweredBy(each.tokens())).map(Folded::term).limit(limit).toList();
    }

    private static Folded fold(DictionaryTerm term) {
        LocalText name = term.name();
        return new Folded(term, Stream.of(name.kk(), name.ru(), name.en()).distinct().flatMap(each -> Folding.tokens(each).stream()).toList());
    }
}
