package kz.tizilim.activities;

import java.util.List;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;

/** What the officer does with words of the dictionaries besides writing them: sees where they are used, merges and removes them. */
public final class TermRegister {
    private final RegisterFolder folder;
    private final List<TermUse<?>> uses;

    /**
     * @param uses all places in which records bear codes of words
     */
    public TermRegister(RegisterFolder folder, List<TermUse<?>> uses) {
        this.folder = folder;
        this.uses = List.copyOf(uses);
    }

    /** Every record that uses a word. Reads through the tables, so not for the screen's thread. */
    public List<TermUse.Used> uses(DictionaryTerm term) {
        return folder.read(handle -> uses.stream().flatMap(use -> use.of(handle, term).stream()).toList());
    }

    /**
     * Makes one word of two, in one entry: every record that used the first uses the second, and the first is gone.
     *
     * @throws Faults if the first is no word of the officer's own, or the two are not of one dictionary
     */
    public DictionaryTerm merge(DictionaryTerm from, DictionaryTerm into) {
        if (!from.isOwn() || from.dictionary() != into.dictionary() || from.code().equals(into.code())) {
            ValidationErrors.throwIfAny(List.of(ValidationError.at("term", "activities.fault.merge")));
        }
        return folder.act("activities.merge-terms", changes -> {
            uses.forEach(use -> use.replace(changes, from, into));
            changes.remove(ActivityTable.TERM, from.id());
            return into;
        });
    }

    /**
     * Removes a word of the officer's own.
     *
     * @throws Faults if a record still uses it, or it comes with the program
     */
    public void remove(DictionaryTerm term) {
        if (!term.isOwn()) {
            ValidationErrors.throwIfAny(List.of(ValidationError.at("term", "activities.fault.term-shipped")));
        }
        int used = uses(term).size();
        if (used > 0) {
            ValidationErrors.throwIfAny(List.of(ValidationError.at("term", "activities.fault.term-used", used)));
        }
        folder.act("activities.remove-term", changes -> {
            changes.remove(ActivityTable.TERM, term.id());
            return term;
        });
    }
}
