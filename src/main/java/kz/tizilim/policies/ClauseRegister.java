package kz.tizilim.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.tizilim.exchange.RecordHistory;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.policies.clauses.Clause;
import kz.tizilim.policies.clauses.ClauseBook;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;

/** What the officer does with the clauses of papers. The program's own words are never changed: hers lie beside them. */
public final class ClauseRegister {
    private final RegisterFolder folder;
    private final PolicyRegister policies;

    public ClauseRegister(RegisterFolder folder, PolicyRegister policies) {
        this.folder = folder;
        this.policies = policies;
    }

    /** The words of a clause as they stand now in each language: hers, else the program's. */
    public LocalText words(PolicyKind kind, String clause) {
        List<ClauseEdit> edits = policies.edits(kind);
        return each(language -> ClauseList.of(kind, edits, language).stream()
                .filter(each -> each.code().equals(clause))
                .findFirst()
                .map(Clause::words)
                .orElse(""));
    }

    /** The words of the program under a clause. */
    public LocalText shipped(PolicyKind kind, String clause) {
        return each(language -> ClauseBook.of(kind, language).clause(clause));
    }

    /**
     * Keeps the officer's words. In a language in which they are the program's the program's stay.
     *
     * @throws Faults if they are blank in every language
     * @throws kz.tizilim.documents.DocumentProblem if a paper with them cannot be made: a placeholder is unknown, a letter cannot be drawn
     */
    public ClauseEdit keep(PolicyKind kind, String clause, LocalText words) {
        ClauseEdit before = find(kind, clause).orElse(ClauseEdit.of(kind, clause));
        LocalText shipped = shipped(kind, clause);
        LocalText own = each(language -> same(words, shipped, language) && !before.isOwn() ? null : blankAsNull(words, language));
        boolean isNothing = own.in(Language.KK).isEmpty();
        if (isNothing && before.isOwn()) {
            ValidationErrors.throwIfAny(List.of(ValidationError.at("words", "policies.fault.language")));
        }
        LocalText below = each(language -> own.has(language) ? ClauseEdit.hash(shipped.in(language)) : null);
        return put(before.worded(isNothing ? null : own, isNothing ? null : below));
    }

    /** A clause of the officer's own, at the end of a section. */
    public ClauseEdit add(PolicyKind kind, String section, LocalText words) {
        LocalText own = each(language -> blankAsNull(words, language));
        if (own.in(Language.KK).isEmpty()) {
            ValidationErrors.throwIfAny(List.of(ValidationError.at("words", "policies.fault.language")));
        }
        return put(ClauseEdit.own(kind, section, own));
    }

    public ClauseEdit hide(PolicyKind kind, String clause, boolean hidden) {
        return put(find(kind, clause).orElse(ClauseEdit.of(kind, clause)).hidden(hidden));
    }

    /**
     * Moves a clause up or down within its section.
     *
     * @param by -1 for up, 1 for down
     * @return whether it could be moved
     */
    public boolean move(PolicyKind kind, String clause, int by) {
        List<Clause> here = section(kind, clause);
        int to = codes(here).indexOf(clause) + by;
        return to >= 0 && to < here.size() && moveTo(kind, clause, here.get(to).code());
    }

    /** Whether a clause may take the place of another: in its own section, or, if it is the officer's own, anywhere. */
    public static boolean canMoveTo(Clause clause, Clause other) {
        return !clause.code().equals(other.code()) && (clause.section().equals(other.section()) || clause.isOwn());
    }

    /**
     * Puts a clause in the place of another, which makes room for it.
     *
     * @return whether it could be put there
     */
    public boolean moveTo(PolicyKind kind, String clause, String other) {
        Clause moved = section(kind, clause).stream().filter(each -> each.code().equals(clause)).findFirst().orElseThrow();
        List<Clause> there = section(kind, other);
        List<String> codes = codes(there);
        int to = codes.indexOf(other);
        if (!canMoveTo(moved, there.get(to))) {
            return false;
        }
        codes.remove(clause);
        codes.add(to, clause);
        // Every clause of the section says after which it stands: one alone would depend on where the others are put.
        return folder.act("policies.move-clause", changes -> {
            for (int i = 0; i < codes.size(); i++) {
                ClauseEdit edit = find(kind, codes.get(i)).orElse(ClauseEdit.of(kind, codes.get(i)));
                ClauseEdit here = edit.isOwn() ? edit.in(there.get(0).section()) : edit;
                changes.put(PolicyTable.EDIT, here.placed(i == 0 ? "" : codes.get(i - 1)));
            }
            return true;
        });
    }

    /** The clauses of the section in which a clause stands. */
    private List<Clause> section(PolicyKind kind, String clause) {
        List<Clause> all = ClauseList.of(kind, policies.edits(kind), Language.KK);
        String section = all.stream().filter(each -> each.code().equals(clause)).findFirst().orElseThrow().section();
        return all.stream().filter(each -> each.section().equals(section)).toList();
    }

    private static List<String> codes(List<Clause> clauses) {
        return new ArrayList<>(clauses.stream().map(Clause::code).toList());
    }

    /** Takes the officer's words away: the program's stand again in their place, or her own clause goes. */
    public void restore(PolicyKind kind, String clause) {
        find(kind, clause).ifPresent(edit -> folder.act("policies.restore-clause", changes -> {
            ClauseEdit bare = edit.worded(null, null);
            if (!edit.isOwn() && !bare.isNothing()) {
                changes.put(PolicyTable.EDIT, bare);
                return edit;
            }
            // What stood after a clause that goes now stands after the one before it.
            for (ClauseEdit next : policies.edits(kind)) {
                if (edit.after() != null && clause.equals(next.after())) {
                    changes.put(PolicyTable.EDIT, next.placed(edit.after()));
                }
            }
            changes.remove(PolicyTable.EDIT, edit.id());
            return edit;
        }));
    }

    /** What was done to clauses, and the last of it taken back. */
    public RecordHistory history() {
        return new RecordHistory(folder);
    }

    /** Whether the program's words have changed in some language since the officer's took their place. */
    public boolean isOvertaken(PolicyKind kind, String clause) {
        List<ClauseEdit> edits = policies.edits(kind);
        return Stream.of(Language.values())
                .flatMap(language -> ClauseList.of(kind, edits, language).stream())
                .anyMatch(each -> each.code().equals(clause) && each.state() == Clause.State.OVERTAKEN);
    }

    public Optional<ClauseEdit> find(PolicyKind kind, String clause) {
        return policies.edits(kind).stream().filter(edit -> edit.clause().equals(clause)).findFirst();
    }

    private ClauseEdit put(ClauseEdit edit) {
        policies.tryOut(edit);
        return folder.act("policies.keep-clause", changes -> {
            changes.put(PolicyTable.EDIT, edit);
            return edit;
        });
    }

    private static boolean same(LocalText words, LocalText shipped, Language language) {
        return !words.has(language) || words.in(language).strip().equals(shipped.in(language).strip());
    }

    private static String blankAsNull(LocalText words, Language language) {
        return words.has(language) ? words.in(language).strip() : null;
    }

    private static LocalText each(Function<Language, String> said) {
        return new LocalText(said.apply(Language.KK), said.apply(Language.RU), said.apply(Language.EN));
    }
}
