package kz.tizilim.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A letter as Outlook saves it (.msg, [MS-OXMSG]), written as the mail that it was: what reads mails then reads it like any other, with its
 * sender, its day, its history and its attachments.
 */
public final class OutlookMessage {
    /** The length of the container's own header. */
    private static final int HEAD = 512;
    private static final String TEXT = "__SUBSTG1.0_";
    private static final String ATTACHMENT = "__ATTACH_VERSION1.0_#";
    private static final String ENCLOSED = "__SUBSTG1.0_3701000D/";
    /** Letters within letters. */
    private static final int DEEPEST = 5;
    private static final int TOP_HEADER = 32;
    private static final int ENCLOSED_HEADER = 24;
    /** From 1601, where the clocks of Windows begin, to 1970, in seconds. */
    private static final long SINCE_1601 = 11_644_473_600L;
    /** What the mail's own headers say that no property of the message does. */
    private static final Pattern KEPT = Pattern.compile("(?i)(?:received|message-id|in-reply-to|auto-submitted|precedence|x-auto\\S*|return-path):.*");

    private final CompoundFile file;

    private OutlookMessage(CompoundFile file) {
        this.file = file;
    }

    /** Whether bytes begin as a file of Outlook does. */
    public static boolean isOne(byte[] bytes) {
        return CompoundFile.isOne(bytes);
    }

    /**
     * A mail as it stands, or that which a file of Outlook was.
     *
     * @throws MailProblem if it is a file of that container and no letter can be read from it
     */
    static InputStream orMail(InputStream in) throws IOException {
        PushbackInputStream begun = new PushbackInputStream(in, HEAD);
        byte[] head = begun.readNBytes(HEAD);
        begun.unread(head);
        if (!CompoundFile.isOne(head)) {
            return begun;
        }
        byte[] mail = asMail(begun.readAllBytes()).orElseThrow(() -> new MailProblem(MailProblem.Kind.UNREADABLE));
        return new ByteArrayInputStream(mail);
    }

    /** The mail; empty where the file is damaged or no message. */
    public static Optional<byte[]> asMail(byte[] bytes) {
        return CompoundFile.of(bytes)
                .filter(file -> file.stream("__properties_version1.0").isPresent())
                .map(file -> new OutlookMessage(file).mail("", TOP_HEADER, 0).getBytes(StandardCharsets.US_ASCII));
    }

    private String mail(String place, int header, int depth) {
        StringBuilder mail = new StringBuilder();
        String own = text(place, "007D").orElse("").replaceAll("\r?\n[ \t]+", " ");
        own.lines().filter(line -> KEPT.matcher(line).matches() && line.chars().allMatch(sign -> sign < 127)).forEach(line -> mail.append(line).append("\r\n"));
        String address = text(place, "5D01").or(() -> text(place, "0C1F")).filter(each -> each.matches("[\\x21-\\x7e]+@[\\x21-\\x7e]+")).orElse("");
        String name = text(place, "0C1A").or(() -> text(place, "0042")).orElse("");
        mail.append("From: ").append(word(name)).append(address.isEmpty() ? "" : " <" + address + ">").append("\r\n");
        text(place, "0E04").ifPresent(to -> mail.append("To: ").append(word(to)).append("\r\n"));
        mail.append("Subject: ").append(word(text(place, "0037").orElse(""))).append("\r\n");
        day(place, header).ifPresent(day -> mail.append("Date: ").append(day).append("\r\n"));
        String boundary = "=_tizilim_" + depth;
        mail.append("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"").append(boundary).append("\"\r\n\r\n");
        String plain = text(place, "1000").orElse("");
        boolean isPlain = !plain.isBlank();
        String page = isPlain ? "" : html(place);
        if (!isPlain && page.isBlank()) {
            rich(mail, boundary, place);
        } else {
            part(mail, boundary, isPlain ? "text/plain; charset=UTF-8" : "text/html; charset=UTF-8", "", isPlain ? plain : page);
        }
        for (String attachment : attachments(place)) {
            attach(mail, boundary, attachment, depth);
        }
        return mail.append("--").append(boundary).append("--\r\n").toString();
    }

    /** A letter that stands in formatted text alone; what cannot be unpacked goes along as a file, so that the missing text is noticed. */
    private void rich(StringBuilder mail, String boundary, String place) {
        byte[] packed = file.stream(place + TEXT + "10090102").orElse(new byte[0]);
        Optional<String> words = RtfText.ofCompressed(packed);
        part(mail, boundary, "text/plain; charset=UTF-8", "", words.orElse(""));
        if (words.isEmpty() && packed.length > 0) {
            part(mail, boundary, "application/octet-stream; name=\"letter.rtf.bin\"", "Content-Disposition: attachment; filename=\"letter.rtf.bin\"\r\n", packed);
        }
    }

    private void attach(StringBuilder mail, String boundary, String place, int depth) {
        boolean isLetter = file.paths().stream().anyMatch(path -> path.startsWith(place + ENCLOSED));
        String name = text(place, "3707").or(() -> text(place, "3704")).orElse(isLetter ? "letter.eml" : "file");
        if (isLetter && depth < DEEPEST) {
            mail.append("--").append(boundary).append("\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n");
            mail.append(mail(place + ENCLOSED, ENCLOSED_HEADER, depth + 1)).append("\r\n");
            return;
        }
        String type = text(place, "370E").filter(each -> each.matches("[\\w.+-]+/[\\w.+-]+")).orElse("application/octet-stream");
        byte[] content = file.stream(place + TEXT + "37010102").orElse(new byte[0]);
        part(mail, boundary, type + "; name=\"" + word(name) + "\"", "Content-Disposition: attachment; filename=\"" + word(name) + "\"\r\n", content);
    }

    private List<String> attachments(String place) {
        return new ArrayList<>(file.paths().stream()
                .filter(path -> path.startsWith(place + ATTACHMENT))
                .map(path -> path.substring(0, path.indexOf('/', place.length()) + 1))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static void part(StringBuilder mail, String boundary, String type, String more, String text) {
        part(mail, boundary, type, more, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void part(StringBuilder mail, String boundary, String type, String more, byte[] content) {
        mail.append("--").append(boundary).append("\r\nContent-Type: ").append(type).append("\r\n").append(more);
        mail.append("Content-Transfer-Encoding: base64\r\n\r\n").append(Base64.getMimeEncoder().encodeToString(content)).append("\r\n");
    }

    /** A text property: in UTF-16, or in the code page of the sender's computer. */
    private Optional<String> text(String place, String property) {
        return file.stream(place + TEXT + property + "001F")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_16LE))
                .or(() -> file.stream(place + TEXT + property + "001E").map(bytes -> MailCharset.decode(bytes, "", List.of()).text()))
                .map(text -> text.replace("\0", ""));
    }

    private String html(String place) {
        return text(place, "1013").or(() -> file.stream(place + TEXT + "10130102").map(bytes -> MailCharset.decode(bytes, "", List.of()).text())).orElse("");
    }

    /** When it was handed in, else when it was delivered, as mails write it. */
    private Optional<String> day(String place, int header) {
        byte[] properties = file.stream(place + "__PROPERTIES_VERSION1.0").orElse(new byte[0]);
        ByteBuffer numbers = ByteBuffer.wrap(properties).order(ByteOrder.LITTLE_ENDIAN);
        for (int wanted : new int[] {0x00390040, 0x0E060040}) {
            for (int at = header; at + 16 <= properties.length; at += 16) {
                if (numbers.getInt(at) == wanted) {
                    Instant moment = Instant.ofEpochSecond(numbers.getLong(at + 8) / 10_000_000 - SINCE_1601);
                    return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).format(moment.atOffset(ZoneOffset.UTC)));
                }
            }
        }
        return Optional.empty();
    }

    /** A header's words so that no sign in them ends the header. */
    private static String word(String words) {
        String one = words.replaceAll("[\\r\\n]+", " ").strip();
        return one.isEmpty() ? "" : "=?UTF-8?B?" + Base64.getEncoder().encodeToString(one.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
