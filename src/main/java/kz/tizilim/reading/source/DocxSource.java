package kz.tizilim.reading.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** The paragraphs of a DOCX. Only its text part is unpacked, and no more of it than a policy can have. */
final class DocxSource {
    private static final String TEXT = "word/document.xml";

    /** A policy of 100 pages has about 1 MB of markup; a bomb swells a thousandfold. */
    private static final int MOST_MARKUP = 8 * 1024 * 1024;

    /** More entries than any document has; each costs time although none but one is read. */
    private static final int MOST_ENTRIES = 5000;

    private DocxSource() {}

    static SourceText read(String name, byte[] bytes) {
        String markup = markup(bytes);
        List<SourceLine> lines = new ArrayList<>();
        int paragraph = 0;
        for (Element each : Jsoup.parse(markup, "", Parser.xmlParser()).select("w|p, w|tr")) {
            boolean row = each.tagName().equals("w:tr");
            paragraph += row ? 0 : 1;
            if (row) {
                String cells = each.getElementsByTag("w:tc").stream().map(cell -> words(cell).replace('\n', ' ').strip()).collect(Collectors.joining(" | "));
                if (!cells.replaceAll("[\\s|]", "").isEmpty()) {
                    lines.add(new SourceLine(lines.size() + 1, cells, 0, paragraph + 1));
                }
                continue;
            } else if (each.closest("w|tr") != null) {
                continue;
            }
            String mark = each.getElementsByTag("w:numPr").isEmpty() ? "" : "- ";
            for (String line : words(each).split("\n", -1)) {
                if (!line.isBlank()) {
                    lines.add(new SourceLine(lines.size() + 1, mark + line.strip(), 0, paragraph));
                }
            }
        }
        return new SourceText(name, lines);
    }

    private static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        Elements all = paragraph.getAllElements();
        for (Element each : all) {
            switch (each.tagName()) {
                case "w:t" -> words.append(each.wholeText());
                case "w:tab" -> words.append(' ');
                case "w:br", "w:cr" -> words.append('\n');
                default -> { }
            }
        }
        return words.toString();
    }

    private static String markup(byte[] bytes) {
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean isText = entry.getName().equals(TEXT);
                byte[] read = isText ? zip.readNBytes(MOST_MARKUP + 1) : new byte[0];
                if (isText) {
                    if (read.length > MOST_MARKUP) {
                        throw tooLarge();
                    }
                    return new String(read, StandardCharsets.UTF_8);
                }
                unpacked += skipped(zip);
                if (unpacked > MOST_MARKUP * 8L || ++entries > MOST_ENTRIES) {
                    throw tooLarge();
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableSource(UnreadableSource.Kind.DAMAGED, e);
        }
        throw new UnreadableSource(UnreadableSource.Kind.NOT_A_DOCUMENT);
    }

    private static long skipped(ZipInputStream zip) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long skipped = 0;
        for (int read = zip.read(buffer); read >= 0 && skipped <= MOST_MARKUP * 8L; read = zip.read(buffer)) {
            skipped += read;
        }
        return skipped;
    }

    private static UnreadableSource tooLarge() {
        return new UnreadableSource(UnreadableSource.Kind.TOO_LARGE, MOST_MARKUP / (1024 * 1024));
    }
}
