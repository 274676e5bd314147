package kz.tizilim.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import kz.tizilim.journal.RegisterFolder;
import kz.tizilim.storage.Database;
import kz.tizilim.storage.Handle;
import org.h2.Driver;

/** A register opened without its database, which is then made from the journal, beside the same rows and indexes put into a bare encrypted H2. */
final class Rebuilding {
    private static final int BATCH = 1000;

    private record Rows(String insert, List<Object[]> rows) {}

    private Rebuilding() {}

    /** Arguments: an empty folder, in which the register stays; the seed, persons, entries, how many times: a large one is measured once, else once more to warm up. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path register = folder.resolve("register");
        int times = Integer.parseInt(arguments[4]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        List<Rows> tables = new ArrayList<>();
        out.println("making " + Timing.millisOf(() -> ManyPersons.make(register, Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]))));
        try (RegisterFolder made = ManyPersons.open(register)) {
            made.read(handle -> {
                describe(handle, before, after);
                return tables.addAll(rows(handle));
            });
        }
        Timing rebuilt = new Timing();
        Timing opened = new Timing();
        Timing inserted = new Timing();
        for (int turn = times == 1 ? 1 : 0; turn <= times; turn++) {
            double opening = open(register, false);
            Files.delete(register.resolve(Database.FILE));
            double rebuilding = open(register, true);
            Path bare = Files.createDirectories(folder.resolve("bare" + turn));
            double inserting = Timing.millisOf(() -> insert(bare, before, tables, after));
            if (turn > 0) {
                opened.add(opening);
                rebuilt.add(rebuilding);
                inserted.add(inserting);
            }
        }
        out.println("rebuilt " + rebuilt.median());
        out.println("rebuilt-words " + rebuilt.words());
        out.println("opened-words " + opened.words());
        out.println("inserted " + inserted.median());
        out.println("inserted-words " + inserted.words());
        out.println("rows " + tables.stream().mapToInt(table -> table.rows().size()).sum());
    }

    private static double open(Path folder, boolean rebuilds) throws Exception {
        RegisterFolder[] opened = new RegisterFolder[1];
        double time = Timing.millisOf(() -> opened[0] = ManyPersons.open(folder));
        try (RegisterFolder register = opened[0]) {
            if (register.openingReport().rebuilt() != rebuilds) {
                throw new IOException("The opening did not do what is measured");
            }
        }
        return time;
    }

    private static void describe(Handle handle, List<String> before, List<String> after) {
        for (String statement : handle.query("script nodata nopasswords nosettings", row -> row.getString(1))) {
            if (statement.startsWith("CREATE CACHED TABLE") || statement.contains("PRIMARY KEY")) {
                before.add(statement);
            } else if (statement.startsWith("CREATE INDEX") || statement.startsWith("CREATE UNIQUE INDEX")) {
                after.add(statement);
            }
        }
    }

    private static List<Rows> rows(Handle handle) {
        List<Rows> all = new ArrayList<>();
        for (String table : handle.query(
                "select table_name from information_schema.tables where table_schema = 'PUBLIC'", row -> row.getString(1))) {
            List<Object[]> rows = handle.query("select * from \"" + table + "\"", row -> {
                Object[] values = new Object[row.getMetaData().getColumnCount()];
                for (int column = 0; column < values.length; column++) {
                    values[column] = row.getObject(column + 1);
                }
                return values;
            });
            if (!rows.isEmpty()) {
                String marks = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
                all.add(new Rows("insert into \"" + table + "\" values (" + marks + ")", rows));
            }
        }
        return all;
    }

    private static void insert(Path folder, List<String> before, List<Rows> tables, List<String> after) throws SQLException {
        Properties who = new Properties();
        who.setProperty("user", "bare");
        who.put("password", "bare bare".toCharArray());
        try (Connection connection = new Driver().connect("jdbc:h2:nio:" + folder.resolve("bare") + ";CIPHER=AES;TRACE_LEVEL_FILE=0", who)) {
            connection.setAutoCommit(false);
            run(connection, before);
            for (Rows table : tables) {
                try (PreparedStatement statement = connection.prepareStatement(table.insert())) {
                    int waiting = 0;
                    for (Object[] row : table.rows()) {
                        for (int column = 0; column < row.length; column++) {
                            statement.setObject(column + 1, row[column]);
                        }
                        statement.addBatch();
                        if (++waiting % BATCH == 0) {
                            statement.executeBatch();
                        }
                    }
                    statement.executeBatch();
                }
            }
            run(connection, after);
            connection.commit();
        }
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
