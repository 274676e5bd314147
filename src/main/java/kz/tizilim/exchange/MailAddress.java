package kz.tizilim.exchange;

/** A sender or a receiver: the name shown, empty where none was written, and the e-mail address. */
public record MailAddress(String name, String address) {
    public static final MailAddress NONE = new MailAddress("", "");

    public MailAddress {
        name = name == null ? "" : name.strip();
        address = address == null ? "" : address.strip();
    }

    public boolean isNone() {
        return address.isEmpty() && name.isEmpty();
    }
}
