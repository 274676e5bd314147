package kz.tizilim.letters.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
            return Optional.of(wording.say("letters.journal.missing", named(missing.codes(), wording)));
        }
        return Optional.empty();
    }

    private static String named(List<String> codes, Wording wording) {
        return codes.stream().map(code -> wording.say("letters.content." + code)).collect(Collectors.joining("; "));
    }
}
