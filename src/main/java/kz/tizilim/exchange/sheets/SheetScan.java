package kz.tizilim.exchange.sheets;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.tizilim.exchange.ImportProblem;

/**
 * Looks through a sheet as XML before the library reads it: the library makes room for every column up to the one that a cell
 * names, and for every shared text up to the number that a cell gives, be it two thousand million.
 */
final class SheetScan {
    /** The library's own parser: another might stop earlier, and what lies behind would not be looked at. */
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final SheetLimits limits;
    private final int texts;
    private final List<String> merged = new ArrayList<>();
    private boolean isShared;
    private boolean hasDays;
    private String address = "";
    private int column;

    private SheetScan(XMLStreamReader xml, SheetLimits limits, int texts) {
        this.xml = xml;
        this.limits = limits;
        this.texts = texts;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The parts of a workbook by the ids of their relations to it. */
    static Map<String, String> relations(InputStream part) {
        Map<String, String> targets = new HashMap<>();
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
                    targets.put(String.valueOf(xml.getAttributeValue(null, "Id")), String.valueOf(xml.getAttributeValue(null, "Target")));
                }
            }
            return targets;
        } catch (XMLStreamException e) {
            throw ImportProblem.at("", "exchange.fault.workbook");
        }
    }

    /** How many shared texts the part holds. */
    static int texts(InputStream part) {
        int texts = 0;
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
            while (xml.hasNext()) {
                texts += xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si") ? 1 : 0;
            }
            return texts;
        } catch (XMLStreamException e) {
            throw ImportProblem.at("", "exchange.fault.workbook");
        }
    }

    /**
     * What a sheet holds that its reader does not tell, or does not take.
     *
     * @param hasDays whether cells hold days as texts of their own kind
     * @param merged the merged ranges, as they are written
     */
    record Found(boolean hasDays, List<String> merged) {
        static final Found NOTHING = new Found(false, List.of());
    }

    /**
     * Looks through a part, if it is a sheet.
     *
     * @throws ImportProblem if a cell lies beyond the limits, or names a text that there is not
     */
    static Found check(InputStream part, SheetLimits limits, int texts) {
        Found found = Found.NOTHING;
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
            SheetScan scan = new SheetScan(xml, limits, texts);
            boolean isFirst = true;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (isFirst && !xml.getLocalName().equals("worksheet")) {
                        return found;
                    }
                    isFirst = false;
                    scan.element();
                    found = new Found(scan.hasDays, scan.merged);
                }
            }
            return found;
        } catch (XMLStreamException e) {
            // The library stops at the same place and is asked for sheet and row there.
            return found;
        }
    }

    private void element() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> column = 0;
            case "c" -> {
                address = String.valueOf(xml.getAttributeValue(null, "r"));
                isShared = "s".equals(xml.getAttributeValue(null, "t"));
                hasDays |= "d".equals(xml.getAttributeValue(null, "t"));
                column = address.equals("null") ? column + 1 : column(address);
                if (column > limits.columns()) {
                    throw ImportProblem.at("", "exchange.fault.columns", limits.columns());
                }
            }
            case "mergeCell" -> {
                if (merged.size() < MergedCells.MOST) {
                    merged.add(String.valueOf(xml.getAttributeValue(null, "ref")));
                }
            }
            case "v" -> {
                if (isShared && !isText(xml.getElementText())) {
                    throw ImportProblem.at(address.equals("null") ? "" : address, "exchange.fault.sheet");
                }
            }
            default -> { }
        }
    }

    private int column(String cell) {
        int number = 0;
        for (int i = 0; i < cell.length() && Character.isLetter(cell.charAt(i)) && number <= limits.columns(); i++) {
            number = number * 26 + Character.toUpperCase(cell.charAt(i)) - 'A' + 1;
        }
        return number;
    }

    private boolean isText(String number) {
        return number.isEmpty() || (number.matches("\\d{1,9}") && Integer.parseInt(number) < texts);
    }
}
