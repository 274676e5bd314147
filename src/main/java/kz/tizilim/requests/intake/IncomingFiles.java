package kz.tizilim.requests.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.tizilim.requests.Intake;
import kz.tizilim.text.ValidationError;
import kz.tizilim.text.ValidationErrors;

/** Files that come with a request from outside the register: mails, scans, pictures. */
public final class IncomingFiles {
    /** Ends of names that may be dropped. */
    public static final List<String> ENDINGS = List.of("eml", "msg", "pdf", "png", "jpg", "jpeg", "txt");
    /** What the largest mailboxes let through, twice; a larger file is hardly a scan of a letter. */
    private static final long LARGEST = 50L << 20;
    private static final Map<String, String> TYPES = Map.of(
            "eml", "message/rfc822", "msg", "application/vnd.ms-outlook", "pdf", "application/pdf", "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "txt", "text/plain");

    private IncomingFiles() {}

    public static boolean isMail(Path file) {
        return Set.of("eml", "msg").contains(ending(file));
    }

    /**
     * Reads a file whole, with its name and the media type that its ending stands for.
     *
     * @throws Faults if it is larger than 50 MiB
     */
    public static Intake.IncomingPaper read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            ValidationErrors.throwIfAny(List.of(ValidationError.at("papers", "requests.fault.large", LARGEST >> 20)));
        }
        String type = TYPES.getOrDefault(ending(file), "application/octet-stream");
        return new Intake.IncomingPaper(String.valueOf(file.getFileName()), type, Files.readAllBytes(file));
    }

    /** The same; null for no file. */
    public static Intake.IncomingPaper readOrNone(Path file) throws IOException {
        return file == null ? null : read(file);
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
