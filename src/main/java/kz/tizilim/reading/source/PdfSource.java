package kz.tizilim.reading.source;

import java.util.ArrayList;
import java.util.List;
import kz.tizilim.documents.PdfPages;
import kz.tizilim.documents.PdfProblem;

/** The lines of a PDF, page by page; lines broken by the width of the page are joined again. */
final class PdfSource {
    /** In a paragraph set to the page's width each line but the last is at least this long; measured on A4 at 9 to 12 points. */
    private static final int FULL_LINE = 60;

    private PdfSource() {}

    static SourceText read(String name, byte[] bytes) {
        List<String> pages;
        try {
            pages = PdfPages.of(bytes);
        } catch (PdfProblem problem) {
            throw problem.isEncrypted() ? new UnreadableSource(UnreadableSource.Kind.ENCRYPTED) : new UnreadableSource(UnreadableSource.Kind.DAMAGED, problem);
        }
        if (pages.stream().allMatch(page -> page.chars().noneMatch(Character::isLetterOrDigit))) {
            throw new UnreadableSource(UnreadableSource.Kind.SCANNED);
        }
        List<SourceLine> lines = new ArrayList<>();
        for (int page = 1; page <= pages.size(); page++) {
            for (String line : joined(pages.get(page - 1))) {
                lines.add(new SourceLine(lines.size() + 1, line, page, 0));
            }
        }
        return new SourceText(name, lines);
    }

    private static List<String> joined(String page) {
        List<String> lines = new ArrayList<>();
        String before = "";
        for (String each : page.split("\\R", -1)) {
            String line = each.strip();
            if (before.length() >= FULL_LINE && goesOn(before, line)) {
                before = before.endsWith("-") ? before + line : before + " " + line;
                lines.set(lines.size() - 1, before);
            } else if (!line.isEmpty()) {
                before = line;
                lines.add(line);
            }
        }
        return lines;
    }

    /** A new item or heading begins with a mark, a number or a capital after a full stop; everything else goes on. */
    private static boolean goesOn(String before, String line) {
        if (line.isEmpty() || line.matches("(?:[-–—•▪●○□*]|\\d{1,2}[.)]|\\d+\\.\\d+).*")) {
            return false;
        }
        boolean ended = before.matches(".*[.:;!?]$");
        return Character.isLowerCase(line.codePointAt(0)) || !ended;
    }
}
