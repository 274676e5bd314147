package kz.tizilim.exchange.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Cells that hold a day as a text of its own kind ({@code t="d"}), which the library refuses: read as cells of a text. */
final class DayCells {
    private static final Pattern KIND = Pattern.compile("(<(?:\\w{1,20}:)?c(?:\\s[^<>]{0,300}?)?\\st=)(?:\"d\"|'d')");

    private DayCells() {}

    /** The workbook with those cells as texts. */
    static InputStream asTexts(Path file, Set<String> parts) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(part.getName()));
                try (InputStream in = zip.getInputStream(part)) {
                    if (parts.contains(part.getName())) {
                        // Bytes beyond ASCII pass as they are.
                        String xml = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                        out.write(KIND.matcher(xml).replaceAll("$1\"str\"").getBytes(StandardCharsets.ISO_8859_1));
                    } else {
                        in.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
        return new ByteArrayInputStream(changed.toByteArray());
    }
}
