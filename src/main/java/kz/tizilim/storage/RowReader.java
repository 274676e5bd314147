package kz.tizilim.storage;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes a value of the row at which the result stands. */
@FunctionalInterface
public interface RowReader<R> {
    R read(ResultSet row) throws SQLException;
}
