package kz.tizilim.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.james.mime4j.codec.EncoderUtil;

/**
 * Writes a letter as an {@code .eml} file ready to send: the header X-Unsent makes mail programs open it as a draft. Everything is
 * in ASCII, words in base64, so that no mail server can spoil Kazakh letters.
 */
public final class MailWriter {
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII));

    private MailWriter() {}

    /**
     * Writes the file whole or not at all: a file of that name is replaced only by a complete one.
     *
     * @throws IOException if the place cannot be written to
     */
    public static void write(MailDraft draft, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                write(draft, out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Writes the letter to a stream, which stays open. */
    public static void write(MailDraft draft, OutputStream out) throws IOException {
        header(out, "From", address(draft.from()));
        header(out, "To", draft.to().stream().map(MailWriter::address).collect(Collectors.joining(",\r\n ")));
        header(out, "Subject", encoded(draft.subject(), "Subject: ".length()));
        header(out, "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(draft.date()));
        header(out, "X-Unsent", "1");
        header(out, "MIME-Version", "1.0");
        if (draft.attachments().isEmpty()) {
            text(draft.text(), out);
            return;
        }
        // The sign = stands in no base64 line except at its end, so that no content can hold the boundary.
        String boundary = "=_" + UUID.randomUUID();
        header(out, "Content-Type", "multipart/mixed; boundary=\"" + boundary + "\"");
        line(out, "");
        line(out, "--" + boundary);
        text(draft.text(), out);
        for (MailAttachment attachment : draft.attachments()) {
            line(out, "--" + boundary);
            attachment(attachment, out);
        }
        line(out, "--" + boundary + "--");
    }

    private static void text(String text, OutputStream out) throws IOException {
        header(out, "Content-Type", "text/plain; charset=utf-8");
        header(out, "Content-Transfer-Encoding", "base64");
        line(out, "");
        line(out, BASE64.encodeToString(text.replaceAll("\\r?\\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static void attachment(MailAttachment attachment, OutputStream out) throws IOException {
        header(out, "Content-Type", oneLine(attachment.mediaType()));
        // RFC 2231 for what follows the standard; the plain name for what does not.
        header(out, "Content-Disposition", "attachment;\r\n filename=\"" + attachment.name().replaceAll("[^\\x20-\\x7E]|[\"\\\\]", "_")
                + "\";\r\n filename*=utf-8''" + percentEncoded(attachment.name()));
        header(out, "Content-Transfer-Encoding", "base64");
        line(out, "");
        line(out, BASE64.encodeToString(attachment.bytes()));
    }

    private static String address(MailAddress address) {
        String mailbox = address.address().replaceAll("[\\s<>,;]", "");
        return address.name().isEmpty() ? mailbox : EncoderUtil.encodeAddressDisplayName(oneLine(address.name())) + " <" + mailbox + ">";
    }

    private static String encoded(String words, int used) {
        return EncoderUtil.encodeIfNecessary(oneLine(words), EncoderUtil.Usage.TEXT_TOKEN, used).replace("?= =?", "?=\r\n =?");
    }

    /** A line break in a value would begin a header that the letter's author did not write. */
    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cc}\\s]+", " ").strip();
    }

    private static String percentEncoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = one > 0 && (Character.isLetterOrDigit(one) || one == '.' || one == '-');
            encoded.append(plain ? Character.toString((char) one) : "%%%02X".formatted(one & 0xFF));
        }
        return encoded.toString();
    }

    private static void header(OutputStream out, String name, String value) throws IOException {
        line(out, name + ": " + value);
    }

    private static void line(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
