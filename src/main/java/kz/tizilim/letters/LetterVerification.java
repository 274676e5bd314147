package kz.tizilim.letters;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.tizilim.documents.PaperText;
import kz.tizilim.journal.Progress;
import kz.tizilim.text.Sha256;

/**
 * Whether a PDF, or the square code of a paper, is of a letter of this register, and whether somebody altered it. The bytes decide
 * first, then the words: a paper saved anew by another program has other bytes and may say the same.
 */
public final class LetterVerification {
    // Letters of one kind share their head, their closing and the words of the law; less than this is another paper.
    private static final double LEAST_SHARED = 0.6;

    /** What the file or the code is, the surest first. */
    public enum Verdict {
        /** The file, byte for byte. */
        UNCHANGED,
        /** Other bytes that say the same. */
        SAME_TEXT,
        /** The code of a kept letter: the paper that bears it is to be held against that letter. */
        CODE_OF_LETTER,
        /** A letter of ours in which lines differ. */
        ALTERED,
        /** A code that names a letter of ours and says of it what is not so. */
        CODE_ALTERED,
        /** A file without words, such as a scan: nothing is known of it. */
        WITHOUT_WORDS,
        NOT_OURS;

        /** Whether what was given says what was sent. */
        public boolean isSound() {
            return compareTo(CODE_OF_LETTER) <= 0;
        }
    }

    /**
     * A place that differs.
     *
     * @param ours the line of the kept letter; empty where the file adds one
     * @param file the line of the file; empty where it leaves one out
     */
    public record Difference(String ours, String file) {}

    /**
     * What was found.
     *
     * @param letter the letter that it is, or was made from; empty for what is not ours
     * @param differences the lines that differ, in order; empty unless altered
     */
    public record Result(Verdict verdict, Optional<Letter> letter, List<Difference> differences) {
        private static Result of(Verdict verdict, Letter letter) {
            return new Result(verdict, Optional.ofNullable(letter), List.of());
        }
    }

    private static final Comparator<Result> NEARER =
            Comparator.comparing(Result::verdict).thenComparing(result -> result.differences().size());

    private final LetterRegister letters;

    public LetterVerification(LetterRegister letters) {
        this.letters = letters;
    }

    /**
     * What the file is to this register.
     *
     * @throws java.io.UncheckedIOException if the bytes are no PDF that can be read
     */
    public Result of(byte[] pdf) {
        return of(pdf, Progress.NONE);
    }

    /** The same, telling how many of the kept letters were compared. */
    public Result of(byte[] pdf, Progress progress) {
        String hash = Sha256.of(pdf);
        List<Letter> all = letters.all();
        Optional<Letter> same = all.stream().filter(letter -> letter.sha256().equals(hash)).findFirst();
        if (same.isPresent()) {
            return Result.of(Verdict.UNCHANGED, same.get());
        }
        List<String> lines = PaperText.lines(pdf);
        if (lines.isEmpty()) {
            return Result.of(Verdict.WITHOUT_WORDS, null);
        }
        Result nearest = Result.of(Verdict.NOT_OURS, null);
        for (int place = 0; place < all.size() && nearest.verdict() != Verdict.SAME_TEXT; place++) {
            progress.step(place, all.size());
            Optional<Result> compared = compared(all.get(place), lines);
            nearest = compared.isPresent() && NEARER.compare(compared.get(), nearest) < 0 ? compared.get() : nearest;
        }
        return nearest;
    }

    /** What the code, as a telephone or a scanner read it, is to this register; not ours where it is no code of a letter. */
    public Result of(String code) {
        Optional<LetterMark> read = LetterMark.parse(code);
        Optional<Letter> named = read.flatMap(mark -> letters.all().stream().filter(mark::isOf).findFirst());
        if (named.isEmpty()) {
            return Result.of(Verdict.NOT_OURS, null);
        }
        boolean sound = read.get().hasWords(PaperText.hash(PaperText.lines(letters.paper(named.get())))) && letters.isEntry(read.get().head());
        return Result.of(sound ? Verdict.CODE_OF_LETTER : Verdict.CODE_ALTERED, named.get());
    }

    private Optional<Result> compared(Letter letter, List<String> file) {
        List<String> ours = PaperText.lines(letters.paper(letter));
        if (PaperText.hash(ours).equals(PaperText.hash(file))) {
            return Optional.of(Result.of(Verdict.SAME_TEXT, letter));
        }
        List<AbstractDelta<String>> deltas = DiffUtils.diff(ours, file).getDeltas();
        int missing = deltas.stream().mapToInt(delta -> delta.getSource().size()).sum();
        if (ours.isEmpty() || 1 - (double) missing / ours.size() < LEAST_SHARED) {
            return Optional.empty();
        }
        return Optional.of(new Result(Verdict.ALTERED, Optional.of(letter), deltas.stream().flatMap(delta -> paired(delta).stream()).toList()));
    }

    private static List<Difference> paired(AbstractDelta<String> delta) {
        List<String> ours = delta.getSource().getLines();
        List<String> file = delta.getTarget().getLines();
        List<Difference> differences = new ArrayList<>();
        for (int at = 0; at < Math.max(ours.size(), file.size()); at++) {
            differences.add(new Difference(at < ours.size() ? ours.get(at) : "", at < file.size() ? file.get(at) : ""));
        }
        return differences;
    }
}
