package kz.tizilim.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/**
 * The database refused a statement. Carries the statement, the error's number and where it arose only: the database's own messages
 * quote the values, which are personal data and must not reach a log.
 */
public final class StorageFailure extends RuntimeException {
    // The numbers of org.h2.api.ErrorCode for what a damaged file brings about: tables that are gone, values that are no values, pages
    // that do not open. Whatever else there is, as a broken rule of a table, is the statement's own fault.
    private static final Set<Integer> DAMAGE = Set.of(
            22018, 22025, 42102, 42103, 42104, 42112, 42122, 50000, 50004, 90007, 90026, 90027, 90028, 90030, 90031, 90035, 90048, 90049, 90067,
            90087, 90098, 90108);
    private static final int GENERAL_ERROR = 50000;

    private final int code;
    private final Optional<IOException> medium;

    StorageFailure(String statement, SQLException cause) {
        super("Database error " + cause.getErrorCode() + " (" + cause.getSQLState() + ") in: " + statement + origin(cause));
        this.code = cause.getErrorCode();
        this.medium = medium(cause);
    }

    /** What a question or the opening came upon without H2 having a number for it: a row that is no record, a broken page. */
    StorageFailure(String statement, RuntimeException cause) {
        super("Database error in: " + statement + "; " + cause.getClass().getName());
        this.code = GENERAL_ERROR;
        this.medium = Optional.empty();
    }

    /** Whether the file of the database may be what is wrong, and not the statement: made again from the journal it may answer. */
    public boolean isDamage() {
        return DAMAGE.contains(code);
    }

    // Without this a general error could be told from no other.
    private static String origin(SQLException failure) {
        StringBuilder causes = new StringBuilder();
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            StackTraceElement[] frames = cause.getStackTrace();
            causes.append("; ").append(cause.getClass().getName()).append(frames.length == 0 ? "" : " at " + frames[0]);
        }
        return causes.toString();
    }

    /** What the medium said, where the failure came from there: it is full, or cannot be written. Its words are the system's own. */
    public Optional<IOException> medium() {
        return medium;
    }

    private static Optional<IOException> medium(SQLException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException words) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    /** H2's error number. */
    public int code() {
        return code;
    }
}
