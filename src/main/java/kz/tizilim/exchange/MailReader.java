package kz.tizilim.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.io.MaxLineLimitException;

/**
 * Reads a mail from its {@code .eml} file, or a request pasted into a {@code .txt} file. The mail may come from anybody: nothing in
 * it is run, fetched, unpacked or written, and what is too large, too deep or no mail at all is refused with a {@link MailProblem}.
 */
public final class MailReader {
    private static final List<String> HEADERS_OF_MAIL =
            List.of("from", "to", "subject", "date", "message-id", "received", "return-path", "mime-version", "content-type");

    /** How many mails lie in one another at most where each has no words of its own. */
    private static final int ENCLOSED_DEPTH = 3;

    private MailReader() {}

    /**
     * Reads a file within the usual limits.
     *
     * @throws MailProblem if it cannot be read, is no mail, or exceeds a limit
     */
    public static Mail read(Path file) {
        return read(file, MailLimits.STANDARD);
    }

    /**
     * Reads a mail within the usual limits; the stream stays open.
     *
     * @throws MailProblem if it cannot be read, is no mail, or exceeds a limit
     */
    public static Mail read(InputStream in) {
        return read(in, MailLimits.STANDARD);
    }

    /**
     * The bytes of a mail file as it came, to be kept with its case; no more than the usual limit.
     *
     * @throws MailProblem if the file cannot be read or is too large
     */
    public static byte[] bytes(Path file) {
        return opened(file, MailLimits.STANDARD, (in, limits) -> new BoundedInput(in, limits.bytes()).readAllBytes());
    }

    /** Reads a file within other limits. */
    public static Mail read(Path file, MailLimits limits) {
        return opened(file, limits, MailReader::read);
    }

    /** Reads a mail within other limits; the stream stays open. */
    public static Mail read(InputStream in, MailLimits limits) {
        MailParts parts = new MailParts(limits);
        try {
            parts.walk(MailStart.mended(OutlookMessage.orMail(new BoundedInput(in, limits.bytes()))));
            return mail(parts, limits);
        } catch (IOException | MimeException e) {
            throw new MailProblem(isLongHeader(e) ? MailProblem.Kind.HEADER_TOO_LONG : MailProblem.Kind.UNREADABLE, e);
        }
    }

    /**
     * Reads a text file as a letter that has words only; its charset is found from its bytes.
     *
     * @throws MailProblem if it cannot be read, is no text, or exceeds a limit
     */
    public static Mail readText(Path file) {
        return opened(file, MailLimits.STANDARD, MailReader::text);
    }

    /** Reads pasted words as a letter; the stream stays open. */
    public static Mail readText(InputStream in) {
        try {
            return text(in, MailLimits.STANDARD);
        } catch (IOException e) {
            throw new MailProblem(MailProblem.Kind.UNREADABLE, e);
        }
    }

    private static Mail text(InputStream in, MailLimits limits) throws IOException {
        byte[] bytes = new BoundedInput(in, limits.bytes()).readNBytes(4 * limits.textCharacters() + 1);
        String text = PlainBytes.read(bytes).orElseThrow(() -> new MailProblem(MailProblem.Kind.NOT_A_TEXT)).text();
        if (text.length() > limits.textCharacters()) {
            throw new MailProblem(MailProblem.Kind.TOO_LARGE, 1);
        }
        return new Mail(
                MailAddress.NONE, List.of(), List.of(), "", Optional.empty(), Optional.empty(), "", LetterText.tidy(text), List.of(),
                Optional.empty(), List.of());
    }

    /** The parser wraps one of its limits in another exception and throws the others as they are. */
    private static boolean isLongHeader(Throwable thrown) {
        return Stream.of(thrown, thrown.getCause())
                .anyMatch(one -> one instanceof MaxLineLimitException
                        || one instanceof MaxHeaderLimitException
                        || one instanceof MaxHeaderLengthLimitException);
    }

    @FunctionalInterface
    private interface Reading<R> {
        R read(InputStream in, MailLimits limits) throws IOException;
    }

    private static <R> R opened(Path file, MailLimits limits, Reading<R> reading) {
        try {
            if (Files.size(file) > limits.bytes()) {
                throw BoundedInput.tooLarge(limits.bytes());
            }
            try (InputStream in = Files.newInputStream(file)) {
                return reading.read(in, limits);
            }
        } catch (IOException e) {
            throw new MailProblem(MailProblem.Kind.UNREADABLE, e);
        }
    }

    private static Mail mail(MailParts parts, MailLimits limits) {
        MailHeaders headers = parts.letter();
        if (headers == null || HEADERS_OF_MAIL.stream().noneMatch(headers::has)) {
            throw new MailProblem(MailProblem.Kind.NOT_A_MAIL);
        }
        String own = parts.text();
        Set<MailWarning> warnings = parts.warnings();
        Optional<Mail> enclosed = parts.isReport() ? Optional.empty() : enclosed(parts, own, limits);
        enclosed.ifPresent(mail -> warnings.addAll(mail.warnings()));
        String text = enclosed.map(Mail::text).orElse(own);
        MailAddress from = headers.addresses("from").stream().findFirst().orElse(MailAddress.NONE);
        if (from.address().isEmpty()) {
            warnings.add(MailWarning.of("exchange.warning.no-sender"));
        }
        if (text.isBlank()) {
            warnings.add(MailWarning.of("exchange.warning.no-text"));
        }
        ReceiptTime times = ReceiptTime.of(headers, Instant.now(), warnings);
        return new Mail(
                from,
                headers.addresses("reply-to"),
                headers.addresses("to"),
                subject(headers.words("subject"), enclosed),
                times.written(),
                times.received(),
                headers.words("message-id"),
                text,
                parts.attachments(),
                AutomaticMail.of(headers, from, parts.isReport()),
                new ArrayList<>(warnings));
    }

    private static String subject(String own, Optional<Mail> enclosed) {
        return own.isBlank() ? enclosed.map(Mail::subject).orElse("") : own;
    }

    /** The mail within the mail, where the letter has no words of its own; otherwise it is only told of. */
    private static Optional<Mail> enclosed(MailParts parts, String own, MailLimits limits) {
        if (parts.enclosed().isEmpty()) {
            return Optional.empty();
        }
        if (!own.isBlank() || limits.depth() < MailLimits.STANDARD.depth() - ENCLOSED_DEPTH) {
            parts.warnings().add(MailWarning.of("exchange.warning.encloses"));
            return Optional.empty();
        }
        try {
            Mail mail = read(new ByteArrayInputStream(parts.enclosed().get(0)), limits.within());
            parts.warnings().add(MailWarning.of("exchange.warning.enclosed", sender(mail)));
            return Optional.of(mail);
        } catch (MailProblem e) {
            // Not an error: the letter itself was read, and what it encloses stays an attachment of which the officer is told.
            parts.warnings().add(MailWarning.of("exchange.warning.encloses"));
            return Optional.empty();
        }
    }

    private static String sender(Mail mail) {
        return mail.from().address().isEmpty() ? mail.from().name() : mail.from().address();
    }
}
