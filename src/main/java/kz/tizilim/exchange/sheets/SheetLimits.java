package kz.tizilim.exchange.sheets;

/**
 * How much of a foreign table is looked at before it is refused; a program that reads on would be at the mercy of the file.
 *
 * @param fileBytes the largest file, in bytes as it lies on the disk
 * @param openedBytes the most that a workbook may grow to when it is unpacked, in bytes
 * @param parts the most files within a workbook
 * @param rows the most rows of a sheet or a list, the empty ones counted
 * @param columns the most columns
 */
public record SheetLimits(long fileBytes, long openedBytes, int parts, int rows, int columns) {
    /** What a spreadsheet program can hold itself, and what fits into the program's memory. */
    public static final SheetLimits USUAL = new SheetLimits(256L << 20, 768L << 20, 2000, 1 << 20, 512);
    /** A list of people or companies, held whole in memory while it is checked. */
    public static final SheetLimits LIST = new SheetLimits(24L << 20, 128L << 20, 2000, 200_000, 256);
}
