package kz.tizilim.ui;

/** The id of a control from the message key of its words. */
public final class Ids {
    private Ids() {}

    /** {@code requests.form.received} gives {@code requests-form-received}. */
    public static String of(String key) {
        return key.replace('.', '-');
    }
}
