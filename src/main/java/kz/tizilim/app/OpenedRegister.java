package kz.tizilim.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kz.tizilim.journal.DraftFiles;
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

    /** Where what is being written is kept meanwhile; nothing where nothing can be written. */
    default Optional<DraftFiles> drafts() {
        return Optional.empty();
    }

    /** Seals the master key with a new passphrase. */
    void changePassphrase(char[] old, char[] fresh) throws AccessProblem;

    /** Whether the recovery sheet opened it: then the passphrase is lost, and a new one is due. */
    default boolean isOpenedBySheet() {
        return false;
    }

    /**
     * Seals the master key with a new passphrase in place of the lost one; the recovery sheet, by which the register was opened, stands in for it.
     *
     * @throws IllegalStateException if it was opened otherwise
     */
    default void renewPassphrase(char[] fresh) throws AccessProblem {
        throw new IllegalStateException("The recovery sheet did not open this register");
    }

    /** Waits for what is being written, then lets the folder go. */
    @Override
    void close();

    /**
     * What the opening had to mend.
     *
     * @param tornTailSetAside an entry that was being written when the program stopped was set aside as {@code journal.torn}
     * @param rebuilt the database was made afresh from the journal
     * @param mended names of files of which a copy was missing, altered or behind
     * @param filesSetAside how many stored files that no record names were moved to {@code aside/}
     * @param upgraded the register was of an earlier format
     * @param keysErasedAgain how many destroyed keys were there again
     */
    record OpeningNews(
            boolean tornTailSetAside, boolean rebuilt, List<String> mended, int filesSetAside, boolean upgraded, int keysErasedAgain) {
        public static final OpeningNews NONE = new OpeningNews(false, false);

        public OpeningNews {
            mended = List.copyOf(mended);
        }

        OpeningNews(boolean tornTailSetAside, boolean rebuilt) {
            this(tornTailSetAside, rebuilt, List.of(), 0, false, 0);
        }
    }
}
