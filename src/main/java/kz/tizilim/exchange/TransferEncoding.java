package kz.tizilim.exchange;

import java.io.InputStream;
import java.util.Locale;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;

/** How the bytes of a part were made fit for the way (RFC 2045 section 6), whatever comments and quotes stand around the name. */
enum TransferEncoding {
    PLAIN,
    BASE64,
    QUOTED_PRINTABLE,
    UNKNOWN;

    /** The encoding that a header names; plain for a header that is missing or empty. */
    static TransferEncoding of(String written) {
        String name = written.replaceAll("\\([^()]*\\)", " ").replaceAll("[;,].*", "").replaceAll("[\"'\\s]", "").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "7bit", "8bit", "binary", "7-bit", "8-bit", "none", "7bits", "8bits" -> PLAIN;
            case "base64", "base-64", "b64", "base64encoded" -> BASE64;
            case "quoted-printable", "quotedprintable", "quoted_printable", "qp" -> QUOTED_PRINTABLE;
            default -> UNKNOWN;
        };
    }

    /** The bytes as they were before; damaged ones as far as they can be read. */
    InputStream decoded(InputStream raw) {
        return switch (this) {
            case BASE64 -> new Base64InputStream(raw, DecodeMonitor.SILENT);
            case QUOTED_PRINTABLE -> new QuotedPrintableInputStream(raw, DecodeMonitor.SILENT);
            default -> raw;
        };
    }
}
