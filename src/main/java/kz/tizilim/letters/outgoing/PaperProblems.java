package kz.tizilim.letters.outgoing;

import java.util.Optional;
import kz.tizilim.documents.DocumentProblem;
import kz.tizilim.letters.MissingContents;
import kz.tizilim.text.Messages;
import kz.tizilim.ui.Wording;

/** Says what keeps a letter from being made, saved or printed. */
public final class PaperProblems {
    private PaperProblems() {}

    /** The words for a failure that was to be expected; empty for a defect, and for what is not about papers. */
    public static Optional<String> explain(Wording wording, Exception problem) {
        if (problem instanceof DocumentProblem paper) {
            return Optional.of(paper.say(Messages.of(wording.language())));
        }
        if (problem instanceof MissingContents missing) {
            return Optional.of(wording.say("letters.journal.missing", String.join("; ", missing.words(wording.language()))));
        }
        return Optional.empty();
    }
}
