package kz.tizilim.exchange.sheets;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
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
    private boolean isShared;
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
     * Looks through a part, if it is a sheet.
     *
     * @throws ImportProblem if a cell lies beyond the limits, or names a text that there is not
     */
    static void check(InputStream part, SheetLimits limits, int texts) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
            SheetScan scan = new SheetScan(xml, limits, texts);
            boolean isFirst = true;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (isFirst && !xml.getLocalName().equals("worksheet")) {
                        return;
                    }
                    isFirst = false;
                    scan.element();
                }
            }
        } catch (XMLStreamException e) {
            // The library stops at the same place and is asked for sheet and row there.
            return;
        }
    }

    private void element() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> column = 0;
            case "c" -> {
                address = String.valueOf(xml.getAttributeValue(null, "r"));
                isShared = "s".equals(xml.getAttributeValue(null, "t"));
                column = address.equals("null") ? column + 1 : column(address);
                if (column > limits.columns()) {
                    throw ImportProblem.at("", "exchange.fault.columns", limits.columns());
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
