package kz.tizilim.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * One walk through the parts of a mail, gathering its words and its attachments. A mail within the mail is an attachment; the reader
 * opens it where the letter itself has no words. Archives are not opened.
 */
final class MailParts {
    private static final Pattern PROGRAM = Pattern.compile(
            "(?i).*\\.(exe|com|scr|bat|cmd|pif|js|jse|vbs|vbe|wsf|hta|msi|lnk|jar|ps1|reg|html?|svg|docm|xlsm|iso)");

    private final MailLimits limits;
    private final List<MailAttachment> attachments = new ArrayList<>();
    private final Set<MailWarning> warnings = new LinkedHashSet<>();
    private final MailTexts texts = new MailTexts(warnings);
    private final List<TextPart> attachedTexts = new ArrayList<>();
    private final List<byte[]> enclosed = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private MailHeaders letter;
    private MailHeaders part;
    private String preamble = "";
    private boolean isReport;
    private int parts;

    MailParts(MailLimits limits) {
        this.limits = limits;
    }

    void walk(InputStream in) throws IOException, MimeException {
        MimeTokenStream stream = new MimeTokenStream(new MimeConfig.Builder()
                .setMaxLineLen(limits.headerBytes())
                .setMaxHeaderLen(limits.headerBytes())
                .setMaxHeaderCount(1000)
                .setMaxContentLen(limits.bytes())
                .build());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(in);
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            take(state, stream);
        }
        while (texts.depth() > 1) {
            texts.close();
        }
    }

    /** The headers of the letter, read with what its parts tell of their charset; null where there are none. */
    MailHeaders letter() {
        return letter == null ? null : letter.with(texts.charsets());
    }

    List<MailAttachment> attachments() {
        return attachments;
    }

    Set<MailWarning> warnings() {
        return warnings;
    }

    /** The mails within the mail, in their order. */
    List<byte[]> enclosed() {
        return enclosed;
    }

    /** Whether it is a report of the mail system on another mail. */
    boolean isReport() {
        return isReport;
    }

    /** The text of the letter; what stands before the first part, where a broken mail has no parts. */
    String text() {
        String text = texts.text(limits.textCharacters());
        if (text.isBlank() && attachedTexts.size() == 1) {
            MailTexts attached = new MailTexts(warnings);
            attached.add(attachedTexts.get(0));
            warnings.add(MailWarning.of("exchange.warning.attached-text"));
            return attached.text(limits.textCharacters());
        }
        if (text.isBlank() && attachments.isEmpty() && !preamble.isEmpty()) {
            Optional<String> decoded = encodedWhole();
            if (decoded.isPresent()) {
                return decoded.get();
            }
            warnings.add(MailWarning.of("exchange.warning.broken"));
            return preamble;
        }
        return text;
    }

    /** The words of a mail whose parts were all encoded as one; none where they were not, or cannot be read even so. */
    private Optional<String> encodedWhole() {
        if (TransferEncoding.of(letter.value("content-transfer-encoding")) != TransferEncoding.BASE64 || limits.depth() < 1) {
            return Optional.empty();
        }
        try {
            byte[] parts = TransferEncoding.BASE64.decoded(new ByteArrayInputStream(preamble.getBytes(StandardCharsets.US_ASCII))).readAllBytes();
            byte[] head = ("Content-Type: " + letter.words("content-type") + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
            MailParts inner = new MailParts(limits.within());
            inner.walk(new SequenceInputStream(new ByteArrayInputStream(head), new ByteArrayInputStream(parts)));
            String text = inner.text();
            inner.attachments.forEach(this::add);
            warnings.addAll(inner.warnings);
            return Optional.of(text).filter(words -> !words.isBlank());
        } catch (IOException | MimeException e) {
            // Not an error: the bytes are no parts, and the officer is told that the mail is damaged.
            return Optional.empty();
        }
    }

    private void take(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
            case T_START_HEADER -> {
                part = new MailHeaders();
                letter = letter == null ? part : letter;
            }
            case T_FIELD -> part.add(stream.getField());
            case T_START_MULTIPART -> multipart(stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT));
            case T_END_MULTIPART -> texts.close();
            case T_PREAMBLE -> preamble = texts.depth() == 2 ? preamble(stream.getInputStream()) : preamble;
            case T_BODY -> body(stream);
            case T_START_BODYPART -> {
                if (++parts > limits.parts()) {
                    throw new MailProblem(MailProblem.Kind.TOO_MANY_PARTS, limits.parts());
                }
            }
            default -> { }
        }
    }

    private void multipart(String type) {
        if (texts.depth() > limits.depth()) {
            throw new MailProblem(MailProblem.Kind.TOO_DEEP, limits.depth());
        }
        if (type.equals("multipart/encrypted")) {
            warnings.add(MailWarning.of("exchange.warning.encrypted"));
        }
        if (TransferEncoding.of(part.value("content-transfer-encoding")) != TransferEncoding.PLAIN) {
            // RFC 2045 section 6.4 forbids it: what is in there may not have been read as it was meant.
            warnings.add(MailWarning.of("exchange.warning.encoded-whole"));
        }
        isReport |= type.equals("multipart/report") && texts.depth() == 1;
        texts.open(type.equals("multipart/alternative"));
    }

    private void body(MimeTokenStream stream) throws IOException {
        String type = stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        String name = part.parameter("content-disposition", "filename");
        name = name.isEmpty() ? part.parameter("content-type", "name") : name;
        String disposition = part.value("content-disposition");
        TransferEncoding encoding = TransferEncoding.of(part.value("content-transfer-encoding"));
        if (encoding == TransferEncoding.UNKNOWN) {
            warnings.add(MailWarning.of("exchange.warning.transfer-encoding"));
        }
        InputStream bytes = encoding.decoded(stream.getInputStream());
        if (!type.equals("text/plain") && !type.equals("text/html")) {
            file(type, name, bytes.readAllBytes());
        } else if (disposition.equals("attachment") || (!name.isEmpty() && texts.hasLetter())) {
            byte[] content = bytes.readAllBytes();
            attachedTexts.add(textPart(type, content));
            attach(type, name, content);
        } else {
            texts.add(textPart(type, bounded(bytes)));
        }
    }

    private TextPart textPart(String type, byte[] bytes) {
        return new TextPart(
                type.equals("text/html"), bytes, part.parameter("content-type", "charset"),
                part.parameter("content-type", "format").equalsIgnoreCase("flowed"),
                part.parameter("content-type", "delsp").equalsIgnoreCase("yes"));
    }

    private void file(String type, String name, byte[] bytes) throws IOException {
        if (type.equals("message/rfc822")) {
            enclosed.add(bytes);
        }
        if (type.endsWith("pkcs7-mime") || type.equals("application/pgp-encrypted")) {
            boolean signed = part.parameter("content-type", "smime-type").equalsIgnoreCase("signed-data");
            warnings.add(MailWarning.of(signed ? "exchange.warning.signed" : "exchange.warning.encrypted"));
        }
        attach(type, name, bytes);
        if (type.endsWith("ms-tnef") || name.equalsIgnoreCase("winmail.dat")) {
            outlook(TnefReader.read(bytes));
        }
    }

    /** What Outlook packed into winmail.dat: the letter, where it stands nowhere else, and the files. */
    private void outlook(TnefReader.Contents contents) {
        boolean needed = !texts.hasLetter();
        contents.letter().filter(found -> needed).ifPresent(texts::add);
        contents.files().forEach(found -> add(found));
        boolean read = contents.letter().isPresent() || !contents.files().isEmpty();
        warnings.add(MailWarning.of(read ? "exchange.warning.outlook-read" : "exchange.warning.outlook"));
    }

    private void attach(String type, String name, byte[] bytes) {
        add(MailAttachment.of(name.isEmpty() ? nameless(type) : name, type, bytes));
    }

    private void add(MailAttachment attachment) {
        if (PROGRAM.matcher(attachment.name()).matches()) {
            warnings.add(MailWarning.of("exchange.warning.program", attachment.name()));
        }
        attachments.add(attachment.named(SafeFileName.unique(attachment.name(), names)));
    }

    private String nameless(String type) {
        String kind = type.equals("message/rfc822") ? "eml" : type.substring(type.indexOf('/') + 1).replaceAll("[^a-z0-9]", "");
        return "attachment-" + (attachments.size() + 1) + (kind.isEmpty() || kind.length() > 5 ? "" : "." + kind);
    }

    /** A letter takes four bytes at most, so that no charset can make the words longer than the limit says. */
    private byte[] bounded(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(4 * limits.textCharacters());
        if (in.read() >= 0) {
            warnings.add(MailWarning.of("exchange.warning.cut"));
        }
        return bytes;
    }

    private String preamble(InputStream in) throws IOException {
        String text = LetterText.tidy(MailCharset.decode(bounded(in), "", List.of()).text());
        return text.substring(0, Math.min(text.length(), limits.textCharacters()));
    }
}
