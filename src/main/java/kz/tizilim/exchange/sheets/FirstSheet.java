package kz.tizilim.exchange.sheets;

import java.util.Map;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet of a register's workbook: the mark, the language, how to work on it, and which sheets must be there. */
final class FirstSheet {
    /** The rows of the mark and of the language, and the first that names a sheet, from 0. */
    static final int MARK = 0;

    static final int LANGUAGE = 1;
    static final int SHEETS = 5;

    private FirstSheet() {}

    static void write(Worksheet sheet, Language language, Map<String, Integer> written) {
        Messages messages = Messages.of(language);
        sheet.value(MARK, 0, RegisterFile.MARK);
        sheet.value(MARK, 1, RegisterFile.FORMAT);
        sheet.value(LANGUAGE, 0, messages.say("exchange.sheet.language"));
        sheet.value(LANGUAGE, 1, language.code());
        sheet.value(2, 0, messages.say("exchange.sheet.how"));
        sheet.value(SHEETS - 1, 0, messages.say("exchange.sheet.sheet"));
        sheet.value(SHEETS - 1, 1, messages.say("exchange.sheet.rows"));
        sheet.style(SHEETS - 1, 0).bold().set();
        sheet.style(SHEETS - 1, 1).bold().set();
        sheet.style(2, 0).wrapText(true).set();
        sheet.rowHeight(2, 120);
        sheet.width(0, 60);
        sheet.width(1, 14);
        int row = SHEETS;
        for (Map.Entry<String, Integer> each : written.entrySet()) {
            sheet.value(row, 0, each.getKey());
            sheet.value(row++, 1, each.getValue());
        }
    }
}
