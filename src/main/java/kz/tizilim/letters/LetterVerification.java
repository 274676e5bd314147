package kz.tizilim.letters;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tizilim.documents.PaperText;

/**
 * Whether a PDF is a letter of this register, and whether somebody altered it. The bytes decide first, then the words: a paper
 * saved anew by another program has other bytes and may say the same.
 */
public final class LetterVerification {
    // Letters of one kind share their head, their closing and the words of the law; less than this is another paper.
    private static final double LEAST_SHARED = 0.6;

    /** What the file is. */
    public enum Verdict {
        UNCHANGED,
        SAME_TEXT,
        ALTERED,
        NOT_OURS
    }

    /**
     * A line that differs.
     *
     * @param ours the line of the kept letter; empty where the file adds one
     * @param file the line of the file; empty where it leaves one out
     */
    public record Difference(String ours, String file) {}

    /**
     * What was found.
     *
     * @param letter the letter that the file is, or was made from; empty for a file that is not ours
     * @param differences the lines that differ, in order; empty unless altered
     */
    public record Result(Verdict verdict, Optional<Letter> letter, List<Difference> differences) {}

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
        String hash = sha256(pdf);
        List<Letter> all = letters.all();
        Optional<Letter> same = all.stream().filter(letter -> letter.sha256().equals(hash)).findFirst();
        if (same.isPresent()) {
            return new Result(Verdict.UNCHANGED, same, List.of());
        }
        List<String> lines = lines(pdf);
        return all.stream()
                .map(letter -> compared(letter, lines))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Result::verdict).thenComparing(result -> result.differences().size()))
                .orElseGet(() -> new Result(Verdict.NOT_OURS, Optional.empty(), List.of()));
    }

    private Optional<Result> compared(Letter letter, List<String> file) {
        List<String> ours = lines(letters.paper(letter));
        if (String.join(" ", ours).equals(String.join(" ", file))) {
            return Optional.of(new Result(Verdict.SAME_TEXT, Optional.of(letter), List.of()));
        }
        List<String> missing = without(ours, file);
        if (ours.isEmpty() || 1 - (double) missing.size() / ours.size() < LEAST_SHARED) {
            return Optional.empty();
        }
        return Optional.of(new Result(Verdict.ALTERED, Optional.of(letter), paired(missing, without(file, ours))));
    }

    private static List<Difference> paired(List<String> missing, List<String> added) {
        List<Difference> differences = new ArrayList<>();
        for (int at = 0; at < Math.max(missing.size(), added.size()); at++) {
            differences.add(new Difference(at < missing.size() ? missing.get(at) : "", at < added.size() ? added.get(at) : ""));
        }
        return List.copyOf(differences);
    }

    // A line that stands twice must be there twice.
    private static List<String> without(List<String> lines, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(line -> left.merge(line, 1, Integer::sum));
        return lines.stream().filter(line -> left.merge(line, -1, Integer::sum) < 0).toList();
    }

    private static List<String> lines(byte[] pdf) {
        return PaperText.of(pdf).lines().map(line -> line.strip().replaceAll("\\s+", " ")).filter(line -> !line.isEmpty()).toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
