package kz.tizilim.storage;

import java.sql.SQLException;

/**
 * The database refused a statement. Carries the statement and the error's number only: the database's own message quotes the
 * values, which are personal data and must not reach a log.
 */
public final class StorageFailure extends RuntimeException {
    private final int code;

    StorageFailure(String statement, SQLException cause) {
        super("Database error " + cause.getErrorCode() + " (" + cause.getSQLState() + ") in: " + statement);
        this.code = cause.getErrorCode();
    }

    /** H2's error number. */
    public int code() {
        return code;
    }
}
