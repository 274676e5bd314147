package kz.tizilim.app;

import java.nio.file.Path;

/** A register that is open: what the window's frame says about it. */
public interface OpenedRegister extends AutoCloseable {
    Path folder();

    /** The company's name as the register has it. */
    String company();

    /** The number of entries in the journal. */
    long entries();

    /** Whether the chain was whole when the register was opened. */
    boolean isIntact();

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
