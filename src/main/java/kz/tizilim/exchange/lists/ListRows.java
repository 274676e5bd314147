package kz.tizilim.exchange.lists;

import java.util.ArrayList;
import java.util.List;
import kz.tizilim.exchange.sheets.ListSource.Line;
import kz.tizilim.exchange.sheets.ListSource;
import kz.tizilim.journal.Progress;
import kz.tizilim.text.ValidationError;

/**
 * The rows of a list as records: those that can be kept, those that are left out, and every fault by its cell.
 *
 * @param fresh what the register does not have yet
 * @param known rows that are left out, and why; the field is the address of the cell
 * @param faults what must be put right first
 * @param notes what was read otherwise than it stands in the cell, or not at all, and hinders nothing
 */
public record ListRows<T>(List<T> fresh, List<ValidationError> known, List<ValidationError> faults, List<ValidationError> notes) {
    private static final int MOST_FAULTS = 500;

    /** Reads the rows; a number whose zeros are lost is a fault. */
    public static <T> ListRows<T> of(ListSource source, List<String> meanings, ListKind<T> kind, Progress progress) {
        return of(source, meanings, kind, false, progress);
    }

    /**
     * Reads the rows.
     *
     * @param meanings the field of each column
     * @param withLostZeros whether the officer wants the zeros put back that a spreadsheet took from the beginning of an IIN or BIN
     */
    public static <T> ListRows<T> of(ListSource source, List<String> meanings, ListKind<T> kind, boolean withLostZeros, Progress progress) {
        ListRows<T> rows = new ListRows<>(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(source.notes()));
        for (int i = 0; i < meanings.size(); i++) {
            if (!meanings.get(i).equals(Headings.SKIP) && meanings.indexOf(meanings.get(i)) < i) {
                rows.faults.add(ValidationError.at(ListSource.address(i, 1), "exchange.list.twice", ListSource.address(meanings.indexOf(meanings.get(i)), 1)));
            }
        }
        ListKind.RowReader<T> reader = kind.reader();
        int read = 0;
        for (Line line : source.rows()) {
            if (rows.faults.size() >= MOST_FAULTS) {
                break;
            }
            ImportRow row = new ImportRow(line, meanings, rows, withLostZeros);
            int before = rows.faults.size();
            row.withoutHeading();
            reader.read(row).filter(record -> rows.faults.size() == before).ifPresent(rows.fresh::add);
            progress.step(++read, source.rows().size());
        }
        return rows;
    }

    /** How many cells lack only zeros at the beginning of their number, which can be put back. */
    public long lostZeros() {
        return faults.stream().filter(fault -> fault.key().equals("text.identity.zeros-lost")).count();
    }
}
