package kz.tizilim.exchange;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A file name from outside made harmless: its last component only, without control and invisible characters (among them those
 * that show {@code exe.pdf} for {@code fdp.exe}), without what Windows forbids, and not longer than any file system takes.
 */
public final class SafeFileName {
    /** A file system takes 255 bytes; some are left for a number against doubles and for a register's own prefix. */
    private static final int BYTES = 180;

    private static final int EXTENSION = 12;
    private static final String NAMELESS = "attachment";
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)( *\\..*)?");

    private SafeFileName() {}

    /** The safe form of a name; {@code attachment} where nothing is left of it, or for null. */
    public static String of(String name) {
        String component = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = INVISIBLE.matcher(Normalizer.normalize(component, Normalizer.Form.NFC)).replaceAll("");
        clean = FORBIDDEN.matcher(clean).replaceAll("_").replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        if (clean.isEmpty()) {
            return NAMELESS;
        }
        return shortened(RESERVED.matcher(clean).matches() ? "_" + clean : clean);
    }

    /** The name, with a number before its extension where it is taken already: {@code scan (2).pdf}. Case does not tell names apart. */
    public static String unique(String name, Set<String> taken) {
        Predicate<String> free = candidate -> taken.add(candidate.toLowerCase(Locale.ROOT));
        String candidate = name;
        for (int number = 2; !free.test(candidate); number++) {
            candidate = stem(name) + " (" + number + ")" + extension(name);
        }
        return candidate;
    }

    private static String shortened(String name) {
        String extension = extension(name);
        String stem = stem(name);
        while (bytes(stem) + bytes(extension) > BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem.strip() + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - extension(name).length());
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= EXTENSION ? name.substring(dot) : "";
    }
}
