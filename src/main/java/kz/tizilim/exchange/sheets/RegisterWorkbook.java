package kz.tizilim.exchange.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.journal.Progress;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.journal.Schema;
import kz.tizilim.journal.StoredFile;
import kz.tizilim.text.Language;
import kz.tizilim.text.LocalText;

/**
 * A whole register as a workbook that people can work on in a spreadsheet: a sheet for each kind of record, sheets for the lists
 * within them, and a last sheet that says in three languages what the codes mean. {@link RegisterFile#read} takes it back.
 */
public final class RegisterWorkbook {
    /** The name of the first sheet, in every language. */
    static final String FIRST = "Tizilim";

    /** What a code means: the list it belongs to, and its words. */
    public record CodeWord(LocalText list, String code, LocalText words) {}

    private RegisterWorkbook() {}

    /**
     * Writes the register. The file appears complete or not at all, and holds personal data in clear: only its owner may read it,
     * where the system knows such a thing.
     *
     * @param language in which sheets and columns are named
     * @throws IOException if the file cannot be written; what stood there before still stands
     * @throws kz.tizilim.journal.RegisterProblem if the work was cancelled
     */
    public static void write(Path file, RegisterFolder folder, Schema schema, Language language, List<CodeWord> codes, Progress progress)
            throws IOException {
        WholeFile.write(file, out -> new WorkbookWriter(folder, shapes(schema), language, progress).write(out, schema, codes));
    }

    /** The sheets of every table, the stored files last. */
    static List<SheetShape> shapes(Schema schema) {
        return Stream.concat(
                        schema.tables().stream()
                                .filter(table -> !table.name().equals(StoredFile.TABLE.name()))
                                .map(table -> SheetShape.of(table.name(), table.type())),
                        Stream.of(SheetShape.of(StoredFile.TABLE.name(), StoredFile.class).withContents(RegisterFile.CONTENT)))
                .toList();
    }
}
