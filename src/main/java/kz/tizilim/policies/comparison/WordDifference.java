package kz.tizilim.policies.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.tizilim.policies.comparison.ClauseChange.Piece.Mark;
import kz.tizilim.policies.comparison.ClauseChange.Piece;

/** Two texts side by side, word by word: what is the same, what went, what came. */
public final class WordDifference {
    // A word with the space or line end after it: joined again, the pieces give back the text.
    private static final Pattern WORD = Pattern.compile("\\S+\\s*");

    private WordDifference() {}

    public static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(pieces, Mark.SAME, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Mark.REMOVED, delta.getSource().getLines());
            add(pieces, Mark.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Mark.SAME, old.subList(at, old.size()));
        return List.copyOf(pieces);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text == null ? "" : text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, Mark mark, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(mark, String.join("", words)));
        }
    }
}
