package kz.tizilim.storage;

import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;

/** What H2 does when its background writer stumbles: nothing at once, and a general error out of whatever is asked of it next. */
public final class BackgroundFailure {
    private BackgroundFailure() {}

    public static void in(Handle handle) {
        try {
            SessionLocal session = (SessionLocal) ((JdbcConnection) handle.take("select 1").getConnection()).getSession();
            IllegalStateException stumbled = new IllegalStateException("Сынақова");
            session.getDatabase().setBackgroundException(DbException.get(ErrorCode.GENERAL_ERROR_1, stumbled, stumbled.toString()));
        } catch (SQLException e) {
            throw new StorageFailure("background failure", e);
        }
    }
}
