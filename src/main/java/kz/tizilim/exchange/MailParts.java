package kz.tizilim.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * One walk through the parts of a mail, gathering its text and its attachments. A mail within the mail is an attachment, as is
 * every archive: neither is opened.
 */
final class MailParts {
    private static final Pattern PROGRAM = Pattern.compile(
            "(?i).*\\.(exe|com|scr|bat|cmd|pif|js|jse|vbs|vbe|wsf|hta|msi|lnk|jar|ps1|reg|html?|svg|docm|xlsm|iso)");

    /** A text with the part it came from, for the choice between the forms of one letter. */
    private record Piece(boolean isPlain, String text) {}

    /** A multipart that is being read, and the texts found in it so far. */
    private record Frame(boolean isAlternative, List<Piece> pieces) {}

    private final MailLimits limits;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<MailAttachment> attachments = new ArrayList<>();
    private final Set<MailWarning> warnings = new LinkedHashSet<>();
    private final Set<String> names = new HashSet<>();
    private MailHeaders letter;
    private MailHeaders part;
    private String preamble = "";
    private int parts;

    MailParts(MailLimits limits) {
        this.limits = limits;
        frames.push(new Frame(false, new ArrayList<>()));
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
        while (frames.size() > 1) {
            close();
        }
    }

    MailHeaders letter() {
        return letter;
    }

    List<MailAttachment> attachments() {
        return attachments;
    }

    Set<MailWarning> warnings() {
        return warnings;
    }

    /** The text of the letter; what stands before the first part, where a broken mail has no parts. */
    String text() {
        String text = joined(frames.getLast().pieces());
        if (text.isEmpty() && attachments.isEmpty() && !preamble.isEmpty()) {
            warnings.add(MailWarning.of("exchange.warning.broken"));
            return preamble;
        }
        return text;
    }

    private void take(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
            case T_START_HEADER -> {
                part = new MailHeaders();
                letter = letter == null ? part : letter;
            }
            case T_FIELD -> part.add(stream.getField());
            case T_START_MULTIPART -> {
                if (frames.size() > limits.depth()) {
                    throw new MailProblem(MailProblem.Kind.TOO_DEEP, limits.depth());
                }
                String type = stream.getBodyDescriptor().getMimeType();
                if (type.equalsIgnoreCase("multipart/encrypted")) {
                    warnings.add(MailWarning.of("exchange.warning.encrypted"));
                }
                frames.push(new Frame(type.equalsIgnoreCase("multipart/alternative"), new ArrayList<>()));
            }
            case T_END_MULTIPART -> close();
            case T_PREAMBLE -> preamble = frames.size() == 2 ? LetterText.tidy(text(stream.getInputStream(), null)) : preamble;
            case T_BODY -> body(stream);
            case T_START_BODYPART -> {
                if (++parts > limits.parts()) {
                    throw new MailProblem(MailProblem.Kind.TOO_MANY_PARTS, limits.parts());
                }
            }
            default -> { }
        }
    }

    private void close() {
        Frame closed = frames.pop();
        List<Piece> kept = closed.pieces();
        if (closed.isAlternative() && kept.stream().anyMatch(piece -> piece.isPlain() && !piece.text().isBlank())) {
            kept = kept.stream().filter(Piece::isPlain).toList();
        }
        frames.element().pieces().addAll(kept);
    }

    private void body(MimeTokenStream stream) throws IOException {
        String type = stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        String name = part.parameter("content-disposition", "filename");
        name = name.isEmpty() ? part.parameter("content-type", "name") : name;
        boolean words = type.equals("text/plain") || type.equals("text/html");
        if (words && name.isEmpty() && !part.value("content-disposition").equals("attachment")) {
            String charset = part.parameter("content-type", "charset");
            if (!LetterText.isKnown(charset)) {
                warnings.add(MailWarning.of("exchange.warning.charset"));
            }
            String text = text(stream.getDecodedInputStream(), charset);
            boolean plain = type.equals("text/plain");
            frames.element().pieces().add(new Piece(plain, LetterText.tidy(plain ? text : HtmlText.of(text))));
            return;
        }
        if (type.endsWith("pkcs7-mime")) {
            warnings.add(MailWarning.of("exchange.warning.encrypted"));
        }
        byte[] bytes = stream.getDecodedInputStream().readAllBytes();
        MailAttachment attachment = MailAttachment.of(name.isEmpty() ? nameless(type) : name, type, bytes);
        if (PROGRAM.matcher(attachment.name()).matches()) {
            warnings.add(MailWarning.of("exchange.warning.program", attachment.name()));
        }
        attachments.add(attachment.named(SafeFileName.unique(attachment.name(), names)));
    }

    private String nameless(String type) {
        String kind = type.equals("message/rfc822") ? "eml" : type.substring(type.indexOf('/') + 1).replaceAll("[^a-z0-9]", "");
        return "attachment-" + (attachments.size() + 1) + (kind.isEmpty() || kind.length() > 5 ? "" : "." + kind);
    }

    private String text(InputStream in, String charset) throws IOException {
        // A letter takes four bytes at most, so that no charset can make the words longer than the limit says.
        byte[] bytes = in.readNBytes(4 * limits.textCharacters());
        String text = LetterText.decode(bytes, charset);
        if (in.read() >= 0 || text.length() > limits.textCharacters()) {
            warnings.add(MailWarning.of("exchange.warning.cut"));
        }
        if (text.indexOf('\0') >= 0) {
            warnings.add(MailWarning.of("exchange.warning.zero-bytes"));
        }
        return text.substring(0, Math.min(text.length(), limits.textCharacters()));
    }

    private static String joined(List<Piece> pieces) {
        return String.join("\n\n", pieces.stream().map(Piece::text).filter(text -> !text.isBlank()).toList());
    }
}
