package kz.tizilim.subjects;

/** Identifiers as lists, cards and prints show them until the officer asks to see them: the last signs alone. */
public final class Masking {
    private static final String DOT = "•";

    private Masking() {}

    /** An IIN of which only the last four digits can be read; empty for none. */
    public static String iin(String iin) {
        if (iin == null || iin.isBlank()) {
            return "";
        }
        int hidden = Math.max(0, iin.length() - 4);
        return DOT.repeat(hidden) + iin.substring(hidden);
    }

    /** A telephone of which only the last two digits can be read. */
    public static String phone(String phone) {
        int shown = Math.max(0, phone.length() - 2);
        return phone.substring(0, shown).replaceAll("\\d", DOT) + phone.substring(shown);
    }

    /** An e-mail of which only the first letter and the domain can be read. */
    public static String email(String email) {
        int at = email.indexOf('@');
        return at < 1 ? DOT.repeat(email.length()) : email.charAt(0) + DOT.repeat(at - 1) + email.substring(at);
    }
}
