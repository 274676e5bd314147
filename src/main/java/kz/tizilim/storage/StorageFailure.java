package kz.tizilim.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The database refused a statement. Carries the statement, the error's number and where it arose only: the database's own messages
 * quote the values, which are personal data and must not reach a log.
 */
public final class StorageFailure extends RuntimeException {
    private final int code;
    private final Optional<IOException> medium;

    StorageFailure(String statement, SQLException cause) {
        super("Database error " + cause.getErrorCode() + " (" + cause.getSQLState() + ") in: " + statement + origin(cause));
        this.code = cause.getErrorCode();
        this.medium = medium(cause);
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
