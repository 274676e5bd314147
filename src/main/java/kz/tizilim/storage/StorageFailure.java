package kz.tizilim.storage;

import java.sql.SQLException;

/**
 * The database refused a statement. Carries the statement, the error's number and where it arose only: the database's own messages
 * quote the values, which are personal data and must not reach a log.
 */
public final class StorageFailure extends RuntimeException {
    private final int code;

    StorageFailure(String statement, SQLException cause) {
        super("Database error " + cause.getErrorCode() + " (" + cause.getSQLState() + ") in: " + statement + origin(cause));
        this.code = cause.getErrorCode();
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

    /** H2's error number. */
    public int code() {
        return code;
    }
}
