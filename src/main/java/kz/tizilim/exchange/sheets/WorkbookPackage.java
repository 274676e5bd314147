package kz.tizilim.exchange.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kz.tizilim.exchange.ImportProblem;

/**
 * Looks at a workbook as the archive that it is before anything in it is understood: how much it really holds when unpacked, that
 * no name in it leads elsewhere, and that it declares no entities, runs no macros and has no cell beyond the limits.
 */
public final class WorkbookPackage {
    private static final int TAIL = 64;
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final Map<String, String> ROOTS = Map.of("xl/workbook.xml", "workbook>", TEXTS, "sst>");

    private final SheetLimits limits;
    private final byte[] buffer = new byte[1 << 16];
    private final Map<String, List<String>> merged = new HashMap<>();
    private final Map<String, String> partOfId = new HashMap<>();
    private final Set<String> withDays = new HashSet<>();
    private long opened;

    private WorkbookPackage(SheetLimits limits) {
        this.limits = limits;
    }

    /** Whether a file begins as an archive, or as an older or locked workbook does, and is to be read as a workbook. */
    public static boolean isOne(Path file) {
        byte[] head = head(file);
        return begins(head, 'P', 'K') || isOld(head);
    }

    /**
     * Looks at a workbook.
     *
     * @return what was found in it that its reader does not tell
     * @throws ImportProblem if it cannot be one that the program reads
     */
    static WorkbookPackage check(Path file, SheetLimits limits) {
        if (isOld(head(file))) {
            throw ImportProblem.at("", "exchange.fault.old-workbook");
        }
        try {
            if (Files.size(file) > limits.fileBytes()) {
                throw ImportProblem.at("", "exchange.fault.too-large", Math.max(1, limits.fileBytes() >> 20));
            }
            WorkbookPackage found = new WorkbookPackage(limits);
            found.look(file);
            return found;
        } catch (ZipException | IllegalArgumentException e) {
            throw ImportProblem.at("", "exchange.fault.workbook");
        } catch (IOException e) {
            throw ImportProblem.at("", "exchange.fault.unreadable", file.toString());
        }
    }

    /** The merged cells of a sheet, by the id of its relation to the workbook. */
    MergedCells merged(String sheet) {
        return MergedCells.of(merged.getOrDefault(partOfId.getOrDefault(sheet, ""), List.of()));
    }

    /** The parts whose cells hold days as texts of their own kind, which the reader does not know. */
    Set<String> withDays() {
        return withDays;
    }

    private void look(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > limits.parts()) {
                throw ImportProblem.at("", "exchange.fault.too-many-parts", limits.parts());
            }
            Set<String> names = new HashSet<>();
            List<? extends ZipEntry> parts = Collections.list(zip.entries());
            for (ZipEntry part : parts) {
                name(part.getName(), names);
                unpack(zip, part);
            }
            scan(zip, parts);
            if (!names.contains("[content_types].xml") || names.stream().noneMatch(name -> name.startsWith("xl/workbook"))) {
                throw ImportProblem.at("", "exchange.fault.workbook");
            }
        }
    }

    private void scan(ZipFile zip, List<? extends ZipEntry> parts) throws IOException {
        int texts = 0;
        ZipEntry shared = zip.getEntry(TEXTS);
        if (shared != null) {
            try (InputStream in = zip.getInputStream(shared)) {
                texts = SheetScan.texts(in);
            }
        }
        for (ZipEntry part : parts) {
            try (InputStream in = zip.getInputStream(part)) {
                SheetScan.Found found = SheetScan.check(in, limits, texts);
                merged.put(part.getName(), found.merged());
                if (found.hasDays()) {
                    withDays.add(part.getName());
                }
            }
        }
        ZipEntry relations = zip.getEntry(RELATIONS);
        if (relations != null) {
            try (InputStream in = zip.getInputStream(relations)) {
                SheetScan.relations(in).forEach((id, target) -> partOfId.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target));
            }
        }
    }

    private static void name(String name, Set<String> names) {
        String folded = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        boolean leadsElsewhere = folded.startsWith("/") || folded.contains("../") || folded.contains(":") || folded.indexOf('\0') >= 0;
        if (leadsElsewhere || !names.add(folded)) {
            throw ImportProblem.at("", "exchange.fault.workbook");
        }
        if (folded.contains("vbaproject")) {
            throw ImportProblem.at("", "exchange.fault.macros");
        }
    }

    private void unpack(ZipFile zip, ZipEntry part) throws IOException {
        boolean isXml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        boolean isSheet = isXml && part.getName().startsWith("xl/worksheets/");
        String tail = "";
        try (InputStream in = zip.getInputStream(part)) {
            boolean isFirst = true;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                opened += read;
                if (opened > limits.openedBytes()) {
                    throw ImportProblem.at("", "exchange.fault.unpacked", Math.max(1, limits.openedBytes() >> 20));
                }
                if (isFirst && isXml && declares(read)) {
                    throw ImportProblem.at("", "exchange.fault.entities");
                }
                tail = (tail + new String(buffer, Math.max(0, read - TAIL), Math.min(read, TAIL), StandardCharsets.ISO_8859_1));
                tail = tail.substring(Math.max(0, tail.length() - TAIL));
                isFirst = false;
            }
        }
        // A part that was cut would be read up to the cut, and the rows behind it lost in silence.
        String root = isSheet && part.getName().endsWith(".xml") ? "worksheet>" : ROOTS.getOrDefault(part.getName(), "");
        if (!tail.strip().endsWith(root)) {
            throw ImportProblem.at("", "exchange.fault.workbook");
        }
    }

    // A declaration stands before the first element; UTF-16 would hide it from this look, and no spreadsheet writes that.
    private boolean declares(int read) {
        String head = new String(buffer, 0, Math.min(read, 4096), StandardCharsets.ISO_8859_1);
        return head.contains("<!DOCTYPE") || head.contains("<!ENTITY") || head.startsWith("þÿ") || head.startsWith("ÿþ") || head.startsWith("\0<") || head.startsWith("<\0");
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static boolean isOld(byte[] head) {
        return begins(head, 0xd0, 0xcf, 0x11, 0xe0);
    }

    private static boolean begins(byte[] head, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (head.length <= i || (head[i] & 0xff) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
