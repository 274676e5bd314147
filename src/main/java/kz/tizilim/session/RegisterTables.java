package kz.tizilim.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import kz.tizilim.exchange.RegisterFile;
import kz.tizilim.exchange.RegisterImport;
import kz.tizilim.exchange.sheets.RegisterWorkbook;
import kz.tizilim.exchange.sheets.SheetLimits;
import kz.tizilim.journal.Progress;
import kz.tizilim.subjects.UsedNumbers;
import kz.tizilim.text.Language;

/** The whole open register as a file, and a file that was worked on taken back; the ending of its name says what it is. */
public final class RegisterTables {
    private final RegisterSession session;
    private final Clock clock;

    public RegisterTables(RegisterSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    public static boolean isWorkbook(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** Writes the register as XLSX or, by any other ending, as JSON. */
    public void write(Path file, Language language, Progress progress) throws IOException {
        if (isWorkbook(file)) {
            RegisterWorkbook.write(file, session.folder(), RegisterSession.SCHEMA, language, Codes.all(session), progress);
        } else {
            RegisterFile.write(file, session.folder(), RegisterSession.SCHEMA, progress);
        }
    }

    /**
     * Reads a file and says what it would change; nothing is changed yet.
     *
     * @throws kz.tizilim.exchange.ImportProblem if anything in it must be put right first
     */
    public RegisterImport compare(Path file, Progress progress) {
        return RegisterImport.of(
                RegisterFile.read(file, RegisterSession.SCHEMA, FeatureRegistrations.importChecks(LocalDate.now(clock)), SheetLimits.USUAL, progress), session.folder(),
                table -> session.folder().read(handle -> UsedNumbers.highest(handle, table)), progress);
    }

    /** Takes over what a file changes, all of it or nothing. */
    public void take(RegisterImport back, Progress progress) {
        back.into(session.folder(), progress);
    }

    public boolean isReadOnly() {
        return session.folder().isReadOnly();
    }
}
