package kz.tizilim.app;

import java.nio.file.Path;
import java.util.OptionalLong;
import kz.tizilim.ui.WorkProgress;

/** A register that is open: what the window's frame says about it. */
public interface OpenedRegister extends AutoCloseable {
    Path folder();

    /** The company's name as the register has it. */
    String company();

    /** The number of entries in the journal. */
    long entries();

    /**
     * Reads the whole journal from the medium and holds entry against entry: opening looks at its end alone, so that it stays quick.
     *
     * @return the number of the first entry that is not what was written; empty where all are
     * @throws AccessProblem if it cannot be read
     */
    OptionalLong brokenEntry(WorkProgress progress) throws AccessProblem;

    /** Whether it was opened by someone who may only read. */
    boolean isReadOnly();

    OpeningNews openingNews();

    /** Seals the master key with a new passphrase. */
    void changePassphrase(char[] old, char[] fresh) throws AccessProblem;

    /** Waits for what is being written, then lets the folder go. */
    @Override
    void close();

    /**
     * What the opening had to mend.
     *
     * @param tornTailSetAside an entry that was being written when the program stopped was set aside as {@code journal.torn}
     * @param rebuilt the database was made afresh from the journal
     */
    record OpeningNews(boolean tornTailSetAside, boolean rebuilt) {
        public static final OpeningNews NONE = new OpeningNews(false, false);
    }
}
