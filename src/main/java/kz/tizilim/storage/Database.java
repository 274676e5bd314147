package kz.tizilim.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.h2.Driver;
import org.h2.store.fs.FileUtils;

/**
 * The encrypted H2 file of a register: one connection that writes, and one that reads beside it, so that lists do not wait for an
 * action. Nothing here is the truth: whatever is wrong with the file, it is made anew from the journal.
 */
public final class Database implements AutoCloseable {
    public static final String FILE = "register.mv.db";

    private static final String NAME = "register";
    // The numbers of org.h2.api.ErrorCode; 90020 is the only failure of opening that is not healed by making the file anew.
    private static final int OPEN_ELSEWHERE = 90020;
    // H2's own default, in milliseconds. It is said at every opening, since closing leaves another one in the file.
    private static final int WRITE_DELAY = 500;
    private static final String SETTINGS =
            ";CIPHER=AES;CACHE_SIZE=262144;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;WRITE_DELAY=" + WRITE_DELAY;
    private static final String IN_MEMORY = "nioMemFS:prepare";

    private final Connection writing;
    private final Connection reading;
    private final boolean readOnly;
    private final Handle writer;
    private final Handle reader;
    private final ReentrantLock readLock = new ReentrantLock();

    private Database(Connection writing, Connection reading, boolean readOnly) {
        this.readOnly = readOnly;
        this.writing = writing;
        this.reading = reading;
        this.writer = new Handle(writing);
        this.reader = new Handle(reading);
    }

    /**
     * Opens the database of a folder, or an empty one when there is none.
     *
     * @throws StorageFailure if the password is another one, the file is broken, or another process has it open
     */
    public static Database open(Path folder, char[] password) {
        return openAt("jdbc:h2:nio:" + folder.toAbsolutePath().resolve(NAME) + SETTINGS, password);
    }

    /**
     * Opens the database of a folder without changing a byte of it.
     *
     * @throws StorageFailure as {@link #open}
     */
    public static Database openToRead(Path folder, char[] password) {
        return openAt("jdbc:h2:nio:" + folder.toAbsolutePath().resolve(NAME) + SETTINGS + ";ACCESS_MODE_DATA=r", password, true);
    }

    private static Database openAt(String address, char[] password) {
        return openAt(address, password, false);
    }

    private static Database openAt(String address, char[] password, boolean readOnly) {
        try {
            Connection writing = connect(address, password);
            try {
                return new Database(writing, readingOneState(connect(address, password)), readOnly);
            } catch (SQLException e) {
                writing.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new StorageFailure("open", e);
        } catch (RuntimeException e) {
            // What H2 meets on a damaged page is not always told as an error of SQL.
            throw new StorageFailure("open", e);
        }
    }

    /** Loads what opening needs, by making and opening an encrypted database in a file system that lives in memory alone. */
    public static void prepare(List<Table<?>> tables) {
        String address = "jdbc:h2:" + IN_MEMORY + SETTINGS;
        try {
            try (Database made = openAt(address, new char[] {'-'})) {
                made.createTables(tables);
                made.createIndexes(tables);
                made.commit();
            }
            try (Database opened = openAt(address, new char[] {'-'})) {
                tables.forEach(table -> opened.read(handle -> handle.all(table)));
            }
        } finally {
            FileUtils.delete(IN_MEMORY + ".mv.db");
        }
        tables.forEach(table -> Json.prepare(table.type()));
    }

    /** Whether a failure to open means that another program has the file. */
    public static boolean isOpenElsewhere(StorageFailure failure) {
        return failure.code() == OPEN_ELSEWHERE;
    }

    /** Creates the tables, without their indexes: filling them first is several times quicker. */
    public void createTables(List<Table<?>> tables) {
        for (Table<?> table : tables) {
            writer.change(TableSql.create(table));
            if (table.isSearched()) {
                writer.change(TokenSql.create(table));
            }
        }
    }

    public void createIndexes(List<Table<?>> tables) {
        for (Table<?> table : tables) {
            TableSql.indexes(table).forEach(writer::change);
            if (table.isSearched()) {
                TokenSql.indexes(table).forEach(writer::change);
            }
        }
    }

    /** The handle of the open transaction. Only one thread may use it. */
    public Handle writer() {
        return writer;
    }

    public void commit() {
        try {
            writing.commit();
        } catch (SQLException e) {
            throw new StorageFailure("commit", e);
        }
    }

    public void rollback() {
        try {
            writing.rollback();
        } catch (SQLException e) {
            throw new StorageFailure("rollback", e);
        }
    }

    /** Answers a question from one state of the register, however long the question takes. */
    public <R> R read(Function<Handle, R> question) {
        readLock.lock();
        try {
            return question.apply(reader);
        } finally {
            endReading();
            readLock.unlock();
        }
    }

    /**
     * Takes back what is not committed, and lets go of the file.
     *
     * @throws StorageFailure if the database did not end as it should; it is let go of all the same, but what the file holds is unsure
     */
    @Override
    public void close() {
        try (Connection first = reading;
                Connection second = writing) {
            if (!second.isClosed()) {
                second.rollback();
                if (!readOnly) {
                    endBackgroundWriter(second);
                }
            }
            if (!first.isClosed()) {
                first.rollback();
            }
        } catch (SQLException e) {
            throw new StorageFailure("close", e);
        }
    }

    // H2 does not wait for its background writer when it closes: in 3 of 60 closings that writer was still at work afterwards, and
    // whatever it stumbles over then comes out of the closing as general error 50000. Without a delay there is no such writer, and
    // taking the delay away waits for its end.
    private static void endBackgroundWriter(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set write_delay 0");
        }
    }

    private void endReading() {
        if (readLock.getHoldCount() == 1) {
            try {
                reading.rollback();
            } catch (SQLException e) {
                throw new StorageFailure("end of reading", e);
            }
        }
    }

    private static Connection connect(String address, char[] password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "register");
        properties.put("password", (new String(password) + " " + new String(password)).toCharArray());
        Connection connection = new Driver().connect(address, properties);
        connection.setAutoCommit(false);
        return connection;
    }

    // A question made of several statements sees one state of the register. The writer has nobody beside it who could change that state,
    // and H2 would look through all tables and indexes at the beginning of each of its transactions.
    private static Connection readingOneState(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set session characteristics as transaction isolation level snapshot");
            connection.commit();
        }
        return connection;
    }
}
