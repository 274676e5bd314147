package kz.tizilim.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The secret on the recovery sheet: 160 random bits in eight groups of four signs and a check sign, such as {@code 7K3QD}. The
 * check sign finds every wrong sign, every two neighbours exchanged, and a group in another group's place.
 */
public final class RecoveryCode {
    public static final int GROUPS = 8;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SIGNS = 4;
    private static final int GROUP_LENGTH = SIGNS + 1;

    private final byte[] bytes;

    private RecoveryCode(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A code that was typed wrong. */
    public static final class Mistyped extends Exception {
        private final int group;

        Mistyped(int group) {
            super("A recovery code with a wrong sign in group " + group);
            this.group = group;
        }

        /** The first group that does not fit its check sign, from 1 to 8; 0 when signs are missing or too many. */
        public int group() {
            return group;
        }
    }

    public static RecoveryCode random() {
        return new RecoveryCode(Sealing.random(GROUPS * SIGNS * 5 / 8));
    }

    /**
     * Reads a code as people type it: small or capital letters, with or without spaces and dashes, O for 0, Cyrillic letters that
     * look like Latin ones.
     *
     * @throws Mistyped if a check sign does not fit or signs are missing
     */
    public static RecoveryCode parse(String typed) throws Mistyped {
        String signs = tidy(typed);
        if (signs.length() != GROUPS * GROUP_LENGTH) {
            throw new Mistyped(0);
        }
        byte[] bytes = new byte[GROUPS * SIGNS * 5 / 8];
        for (int group = 0; group < GROUPS; group++) {
            String part = signs.substring(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH);
            if (part.chars().anyMatch(sign -> ALPHABET.indexOf(sign) < 0) || checkSign(group, part) != part.charAt(SIGNS)) {
                throw new Mistyped(group + 1);
            }
            for (int sign = 0; sign < SIGNS; sign++) {
                put(bytes, group * SIGNS + sign, ALPHABET.indexOf(part.charAt(sign)));
            }
        }
        return new RecoveryCode(bytes);
    }

    /** The eight groups as they are printed. */
    public List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            StringBuilder part = new StringBuilder();
            for (int sign = 0; sign < SIGNS; sign++) {
                part.append(ALPHABET.charAt(get(group * SIGNS + sign)));
            }
            groups.add(part.toString() + checkSign(group, part));
        }
        return List.copyOf(groups);
    }

    /** Whether this was typed for a group, counted from 0; as tolerant as {@link #parse}. */
    public boolean isGroup(int group, String typed) {
        return isGroup(groups().get(group), typed);
    }

    /** Whether this was typed for a group as it is printed; as tolerant as {@link #parse}. */
    public static boolean isGroup(String printed, String typed) {
        return tidy(printed).equals(tidy(typed));
    }

    /** The groups in one line, as {@link #parse} reads them. */
    @Override
    public String toString() {
        return String.join("-", groups());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecoveryCode code && Arrays.equals(bytes, code.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The 20 random bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    private int get(int index) {
        int value = 0;
        for (int bit = index * 5; bit < index * 5 + 5; bit++) {
            value = (value << 1) | ((bytes[bit / 8] >> (7 - bit % 8)) & 1);
        }
        return value;
    }

    private static void put(byte[] bytes, int index, int value) {
        for (int bit = 0; bit < 5; bit++) {
            int place = index * 5 + bit;
            bytes[place / 8] |= (byte) (((value >> (4 - bit)) & 1) << (7 - place % 8));
        }
    }

    // Over GF(32) with a different power for each place: one wrong sign or two exchanged ones always change the sum.
    private static char checkSign(int group, CharSequence signs) {
        int sum = power(1, group + 10);
        for (int sign = 0; sign < SIGNS; sign++) {
            sum ^= power(ALPHABET.indexOf(signs.charAt(sign)), sign + 1);
        }
        return ALPHABET.charAt(sum);
    }

    private static int power(int value, int times) {
        int product = value;
        for (int i = 0; i < times; i++) {
            product = product << 1;
            product = product > 31 ? product ^ 0b100101 : product;
        }
        return product;
    }

    private static String tidy(String typed) {
        StringBuilder signs = new StringBuilder();
        for (char sign : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(sign)) {
                signs.append(latin(sign));
            }
        }
        return signs.toString();
    }

    private static char latin(char sign) {
        return switch (sign) {
            case 'O', 'О' -> '0';
            case 'I', 'L', 'І', 'Ӏ' -> '1';
            case 'U' -> 'V';
            case 'А' -> 'A';
            case 'В' -> 'B';
            case 'Е' -> 'E';
            case 'К' -> 'K';
            case 'М' -> 'M';
            case 'Н' -> 'H';
            case 'Р' -> 'P';
            case 'С' -> 'C';
            case 'Т' -> 'T';
            case 'Х' -> 'X';
            case 'У', 'Ү' -> 'Y';
            case 'З' -> '3';
            case 'Ѕ' -> 'S';
            case 'Ј' -> 'J';
            default -> sign;
        };
    }
}
