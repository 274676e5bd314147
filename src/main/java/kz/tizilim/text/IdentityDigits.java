package kz.tizilim.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digits of an IIN or BIN as people and tables write it: in groups, with marks that nobody sees, protected from a spreadsheet by
 * an apostrophe or as a formula ({@code ="920512300005"}), with its name before it, in the digits of another script. The one cleaning
 * for forms, files, the search and the comparison of persons.
 */
public final class IdentityDigits {
    private static final int LENGTH = 12;
    /** A number of the years 2000 to 2009 begins with one zero, of the year 2000 with two, of its first nine months with three. */
    private static final int MOST_LOST = 3;

    private static final Pattern AS_FORMULA = Pattern.compile("=[\"'“”«](.*)[\"'“”»]");
    private static final Pattern LABEL = Pattern.compile("(?iu)(?:ЖСН|ИИН|IIN|БСН|БИН|BIN)/?(?:ЖСН|ИИН|IIN|БСН|БИН|BIN)?[№:]*(?=\\d)");
    /** Blanks and hyphens of every kind, and marks that nobody sees. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\h\\p{Z}\\p{Cf}\\p{Pd}\\u2212]");
    private static final Pattern APOSTROPHES = Pattern.compile("^['‘’ʼ`´]+|['‘’ʼ`´]+$");
    /** A whole number that went through a program of decimals; nothing is lost by dropping the zero. */
    private static final Pattern DECIMAL = Pattern.compile("(\\d{9,12})[.,]0+");

    private IdentityDigits() {}

    /**
     * The digits of a number; where other signs stand in it, the text without blanks at its ends, in which a check then finds the
     * fault. Null for null and for nothing.
     */
    public static String of(String written) {
        if (written != null && written.length() == LENGTH && isDigits(written)) {
            return written;
        }
        String bare = written == null ? "" : BETWEEN.matcher(FoldedNumbers.inAscii(written)).replaceAll("");
        Matcher formula = AS_FORMULA.matcher(bare);
        bare = APOSTROPHES.matcher(formula.matches() ? formula.group(1) : bare).replaceAll("");
        bare = DECIMAL.matcher(LABEL.matcher(bare).replaceFirst("")).replaceFirst("$1");
        return isDigits(bare) ? bare : bare.isEmpty() ? null : written.strip();
    }

    /** The whole number of which a table dropped the zeros at the beginning; empty where the digits with zeros before them are no such number. */
    public static Optional<String> withLostZeros(String digits) {
        if (digits == null || digits.length() >= LENGTH || digits.length() < LENGTH - MOST_LOST || !isDigits(digits)) {
            return Optional.empty();
        }
        IdentityNumber.Verdict verdict = IdentityNumber.check("0".repeat(LENGTH - digits.length()) + digits);
        return verdict.valid() && verdict.warnings().isEmpty() ? Optional.of(verdict.digits()) : Optional.empty();
    }

    /** Whether the digits only fill the place of a number that is not known: one digit twelve times, or digits in their order. */
    public static boolean isPlaceholder(String digits) {
        return digits != null
                && digits.length() == LENGTH
                && (digits.chars().distinct().count() == 1 || "01234567890123456789012".contains(digits) || "98765432109876543210987".contains(digits));
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    }
}
