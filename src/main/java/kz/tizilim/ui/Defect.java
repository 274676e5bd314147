package kz.tizilim.ui;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A failure of the program itself. It is named by a short code that can be read out over the telephone, and described by classes and
 * lines only: the message of an exception may bear a person's data and is left out.
 */
public record Defect(String code, String details) {
    private static final int FRAMES = 40;

    public static Defect of(Throwable problem) {
        StringBuilder details = new StringBuilder();
        for (Throwable each = problem; each != null; each = each.getCause()) {
            details.append(each.getClass().getName()).append('\n');
            StackTraceElement[] frames = each.getStackTrace();
            for (int index = 0; index < Math.min(FRAMES, frames.length); index++) {
                details.append("    at ").append(frames[index]).append('\n');
            }
        }
        CRC32 sum = new CRC32();
        sum.update(details.toString().getBytes(StandardCharsets.UTF_8));
        String hex = String.format(Locale.ROOT, "%08X", sum.getValue());
        return new Defect(hex.substring(0, 4) + "-" + hex.substring(4), details.toString());
    }
}
