package kz.tizilim.documents;

import java.io.Serial;

/** A PDF whose words cannot be read: it asks for a passphrase, or is damaged. */
public final class PdfProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final boolean encrypted;

    PdfProblem(boolean encrypted, Throwable cause) {
        super(cause);
        this.encrypted = encrypted;
    }

    public boolean isEncrypted() {
        return encrypted;
    }
}
