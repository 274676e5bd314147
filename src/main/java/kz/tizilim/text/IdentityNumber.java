package kz.tizilim.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The IIN of a person and the BIN of a legal entity: twelve digits, the last of which checks the others. What the digits tell of
 * birth or registration is a hint only, since numbers without a real date are issued too.
 */
public final class IdentityNumber {
    private static final int LENGTH = 12;
    /** What a spreadsheet makes of a long number in a narrow column: 9,20512E+11. */
    private static final Pattern SHORTENED = Pattern.compile("\\d[.,]?\\d*[EeЕе]\\+?\\d{1,2}");
    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");

    /** Whose number it is, by its fifth digit: the tens of a day (0–3) in an IIN, the type of entity (4–6) in a BIN. */
    public enum Kind { IIN, BIN, UNKNOWN }

    public enum Sex { MALE, FEMALE }

    /** The type of a BIN's holder, by its fifth digit. */
    public enum EntityType { RESIDENT, NON_RESIDENT, JOINT_ENTREPRENEURSHIP }

    /**
     * What a number is found to be.
     *
     * @param digits the number without spaces and hyphens
     * @param why the message key that says why it is not valid, with its arguments; null when it is valid
     * @param warnings message keys of what is strange in a number that is valid all the same
     */
    public record Verdict(boolean valid, Kind kind, String digits, String why, List<Object> arguments, List<String> warnings) {

        /** Why the number is not valid, in words; empty when it is. */
        public Optional<String> reason(Messages messages) {
            return Optional.ofNullable(why).map(key -> messages.say(key, arguments.toArray()));
        }
    }

    private IdentityNumber() {}

    /** Checks a number as people write it; what {@link IdentityDigits} takes away does not matter. */
    public static Verdict check(String number) {
        return check(number, LocalDate.now(KAZAKHSTAN));
    }

    /** The fault of a number that is given and is none, at its field: kept are twelve digits that check, or nothing. */
    public static Stream<ValidationError> faults(String field, String number) {
        Verdict verdict = check(number);
        return verdict.valid() || verdict.digits().isEmpty()
                ? Stream.empty()
                : Stream.of(ValidationError.at(field, verdict.why(), verdict.arguments().toArray()));
    }

    /** Checks a number on a given day, which matters only for dates that would lie in the future. */
    public static Verdict check(String number, LocalDate today) {
        String digits = IdentityDigits.of(number);
        if (digits == null) {
            return invalid("", Kind.UNKNOWN, "text.identity.empty");
        }
        if (SHORTENED.matcher(digits).matches()) {
            return invalid(digits, Kind.UNKNOWN, "text.identity.shortened");
        }
        if (!digits.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            return invalid(digits, Kind.UNKNOWN, "text.identity.signs");
        }
        if (digits.length() != LENGTH) {
            Optional<String> whole = IdentityDigits.withLostZeros(digits);
            if (whole.isPresent()) {
                return invalid(digits, Kind.UNKNOWN, "text.identity.zeros-lost", whole.get());
            }
            return invalid(digits, Kind.UNKNOWN, "text.identity.length", digits.length());
        }
        int expected = checkDigit(digits);
        if (expected != digit(digits, 11) && IdentityDigits.isPlaceholder(digits)) {
            return invalid(digits, kind(digits), "text.identity.placeholder");
        }
        if (expected == 10) {
            return invalid(digits, kind(digits), "text.identity.never-issued");
        }
        if (expected != digit(digits, 11)) {
            return invalid(digits, kind(digits), "text.identity.check-digit");
        }
        return new Verdict(true, kind(digits), digits, null, List.of(), warnings(digits, today));
    }

    /** The birth date in a valid IIN; none in a BIN, or where the digits make no date (as in some numbers of foreigners). */
    public static Optional<LocalDate> birthDate(String iin) {
        Verdict verdict = check(iin);
        return verdict.valid() && verdict.kind() == Kind.IIN ? birth(verdict.digits()) : Optional.empty();
    }

    /** The sex in a valid IIN: its seventh digit is odd for men. None in a BIN, or where that digit is not 1 to 6. */
    public static Optional<Sex> sex(String iin) {
        Verdict verdict = check(iin);
        if (!verdict.valid() || verdict.kind() != Kind.IIN || century(verdict.digits()) == 0) {
            return Optional.empty();
        }
        return Optional.of(digit(verdict.digits(), 6) % 2 == 1 ? Sex.MALE : Sex.FEMALE);
    }

    /** The month of registration in a valid BIN; its two digits of a year are taken for the latest year that is not to come. */
    public static Optional<YearMonth> registrationMonth(String bin) {
        Verdict verdict = check(bin);
        int month = verdict.valid() && verdict.kind() == Kind.BIN ? number(verdict.digits(), 2) : 0;
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth registered = YearMonth.of(2000 + number(verdict.digits(), 0), month);
        return Optional.of(registered.isAfter(YearMonth.now(KAZAKHSTAN)) ? registered.minusYears(100) : registered);
    }

    /** The type of entity in a valid BIN. */
    public static Optional<EntityType> entityType(String bin) {
        Verdict verdict = check(bin);
        return verdict.valid() && verdict.kind() == Kind.BIN
                ? Optional.of(EntityType.values()[digit(verdict.digits(), 4) - 4])
                : Optional.empty();
    }

    private static Verdict invalid(String digits, Kind kind, String why, Object... arguments) {
        return new Verdict(false, kind, digits, why, List.of(arguments), List.of());
    }

    // Two passes: weights 1..11, and 3..11,1,2 only where the first gives 10. A second 10 means that no such number is issued.
    private static int checkDigit(String digits) {
        int first = weighed(digits, 1);
        return first == 10 ? weighed(digits, 3) : first;
    }

    private static int weighed(String digits, int firstWeight) {
        int sum = 0;
        for (int at = 0; at < LENGTH - 1; at++) {
            sum += digit(digits, at) * ((firstWeight - 1 + at) % (LENGTH - 1) + 1);
        }
        return sum % 11;
    }

    private static Kind kind(String digits) {
        int fifth = digit(digits, 4);
        return fifth <= 3 ? Kind.IIN : fifth <= 6 ? Kind.BIN : Kind.UNKNOWN;
    }

    private static List<String> warnings(String digits, LocalDate today) {
        List<String> warnings = new ArrayList<>();
        if (IdentityDigits.isPlaceholder(digits)) {
            return List.of("text.identity.placeholder");
        }
        switch (kind(digits)) {
            case IIN -> {
                Optional<LocalDate> birth = birth(digits);
                if (birth.isEmpty()) {
                    warnings.add("text.identity.no-birth-date");
                } else if (birth.get().isAfter(today)) {
                    warnings.add("text.identity.future-birth-date");
                }
            }
            case BIN -> {
                if (number(digits, 2) < 1 || number(digits, 2) > 12) {
                    warnings.add("text.identity.no-registration-month");
                }
            }
            case UNKNOWN -> warnings.add("text.identity.unknown-kind");
        }
        return List.copyOf(warnings);
    }

    private static Optional<LocalDate> birth(String digits) {
        int year = century(digits) + number(digits, 0);
        int month = number(digits, 2);
        int day = number(digits, 4);
        boolean real = year >= 1800 && month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The year in which the century begins by the seventh digit; 0 where that digit names none. */
    private static int century(String digits) {
        return switch (digit(digits, 6)) {
            case 1, 2 -> 1800;
            case 3, 4 -> 1900;
            case 5, 6 -> 2000;
            default -> 0;
        };
    }

    private static int number(String digits, int at) {
        return digit(digits, at) * 10 + digit(digits, at + 1);
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}
