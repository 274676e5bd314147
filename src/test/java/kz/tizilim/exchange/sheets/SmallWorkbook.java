package kz.tizilim.exchange.sheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, so that it holds what no library of ours would write. */
public final class SmallWorkbook {
    private final List<String> sheets = new ArrayList<>();
    private final StringBuilder names = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();

    /** Adds a sheet: its state, the XML of its rows, and what follows them. */
    public SmallWorkbook sheet(String name, String state, String rows, String after) {
        int number = sheets.size() + 1;
        names.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(number).append("\" state=\"").append(state).append("\" r:id=\"rId").append(number).append("\"/>");
        relations.append("<Relationship Id=\"rId").append(number)
                .append("\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet").append(number).append(".xml\"/>");
        sheets.add("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
        return this;
    }

    /** A row of texts; what begins with &lt; is a cell's own XML with @ for its address. */
    public static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            String address = ReadCell.address(i, number);
            if (cells[i].startsWith("<")) {
                row.append(cells[i].replace("@", address));
            } else if (!cells[i].isEmpty()) {
                row.append("<c r=\"").append(address).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(cells[i]).append("</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    public static String merged(String... ranges) {
        return "<mergeCells>" + String.join("", List.of(ranges).stream().map(range -> "<mergeCell ref=\"" + range + "\"/>").toList()) + "</mergeCells>";
    }

    /** Writes the workbook. */
    public Path into(Path file) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            part(out, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            part(out, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(out, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>" + names + "</sheets></workbook>");
            part(out, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations + "</Relationships>");
            for (int i = 0; i < sheets.size(); i++) {
                part(out, "xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i));
            }
        }
        return file;
    }

    private static void part(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
