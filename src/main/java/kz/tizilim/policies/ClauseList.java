package kz.tizilim.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.tizilim.policies.clauses.BookShape;
import kz.tizilim.policies.clauses.Clause.State;
import kz.tizilim.policies.clauses.Clause;
import kz.tizilim.policies.clauses.ClauseBook;
import kz.tizilim.text.Language;

/** The clauses of a paper in their order, with what the officer has made of them. */
final class ClauseList {
    private ClauseList() {}

    static List<Clause> of(PolicyKind kind, List<ClauseEdit> edits, Language language) {
        List<Clause> all = new ArrayList<>();
        for (BookShape.Part section : ClauseBook.shape(kind).sections()) {
            List<Clause> clauses = new ArrayList<>();
            for (BookShape.Place place : section.clauses()) {
                Optional<ClauseEdit> edit = edits.stream().filter(each -> each.clause().equals(place.code())).findFirst();
                clauses.add(clause(kind, section.code(), place, edit.orElse(null), language));
            }
            edits.stream()
                    .filter(each -> each.isOwn() && section.code().equals(each.section()))
                    .map(each -> new Clause(
                            each.clause(), section.code(), each.words().in(language), List.of(), List.of(), false, each.hidden() ? State.HIDDEN : State.OWN))
                    .forEach(clauses::add);
            // One pass settles at least the next clause of the chain "this stands after that", whatever the order of the edits is.
            for (int pass = 0; pass < clauses.size(); pass++) {
                edits.stream().filter(each -> each.after() != null).forEach(each -> move(clauses, each));
            }
            all.addAll(clauses);
        }
        return List.copyOf(all);
    }

    private static Clause clause(PolicyKind kind, String section, BookShape.Place place, ClauseEdit edit, Language language) {
        String shipped = ClauseBook.of(kind, language).clause(place.code());
        boolean edited = edit != null && edit.has(language);
        State state = edit != null && edit.hidden()
                ? State.HIDDEN
                : !edited ? State.SHIPPED : isOvertaken(edit, shipped, language) ? State.OVERTAKEN : State.EDITED;
        return new Clause(place.code(), section, edited ? edit.words().in(language) : shipped, place.when(), place.gaps(), place.plain(), state);
    }

    private static boolean isOvertaken(ClauseEdit edit, String shipped, Language language) {
        return edit.below() == null || !edit.below().in(language).equals(ClauseEdit.hash(shipped));
    }

    private static void move(List<Clause> clauses, ClauseEdit edit) {
        Optional<Clause> moved = clauses.stream().filter(each -> each.code().equals(edit.clause())).findFirst();
        moved.ifPresent(clause -> {
            clauses.remove(clause);
            int place = edit.after().isEmpty() ? 0 : clauses.size();
            for (int i = 0; i < clauses.size(); i++) {
                if (clauses.get(i).code().equals(edit.after())) {
                    place = i + 1;
                }
            }
            clauses.add(place, clause);
        });
    }
}
