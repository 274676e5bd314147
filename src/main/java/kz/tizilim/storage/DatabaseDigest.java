package kz.tizilim.storage;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a database says, in one number for each of its tables, whatever order the rows came in; and whether each of its indexes says the
 * same as its table. Two databases of the same journal have the same numbers.
 */
public final class DatabaseDigest {
    private static final BigInteger BOUND = BigInteger.ONE.shiftLeft(256);

    private final Handle handle;
    private final MessageDigest sha256;

    private DatabaseDigest(Handle handle) {
        this.handle = handle;
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * The digests by the names of the tables.
     *
     * @throws StorageFailure if a row cannot be read, or an index does not say what its table says
     */
    public static Map<String, String> of(Handle handle) {
        DatabaseDigest digest = new DatabaseDigest(handle);
        Map<String, String> all = new LinkedHashMap<>();
        String tables = "select table_name from information_schema.tables where table_schema = 'PUBLIC' and table_name <> 'JOURNAL_USE' order by 1";
        for (String table : handle.query(tables, row -> row.getString(1))) {
            digest.compareIndexes(table);
            all.put(table, digest.content(table));
        }
        return all;
    }

    // The place of a record is the database's own: it tells in which order the records came. A token is told with its record's id.
    private String content(String table) {
        if (table.endsWith("_TOKEN")) {
            String records = table.substring(0, table.length() - "_TOKEN".length());
            return sum("select t.token, r.id from " + table + " t left join " + records + " r on r.place = t.place");
        }
        List<String> columns = handle.query(
                "select column_name from information_schema.columns where table_schema = 'PUBLIC' and table_name = ? and column_name <> 'PLACE' order by ordinal_position",
                row -> row.getString(1),
                table);
        return sum("select " + String.join(", ", columns) + " from " + table);
    }

    private void compareIndexes(String table) {
        Map<String, List<String>> indexes = new LinkedHashMap<>();
        handle.query(
                        "select index_name, column_name from information_schema.index_columns where table_schema = 'PUBLIC' and table_name = ? order by index_name, ordinal_position",
                        row -> new String[] {row.getString(1), row.getString(2)},
                        table)
                .forEach(each -> indexes.computeIfAbsent(each[0], name -> new ArrayList<>()).add(each[1]));
        indexes.forEach((index, columns) -> {
            String names = String.join(", ", columns);
            String byIndex = sum("select " + names + " from " + table + " use index (\"" + index + "\") order by " + names);
            String byTable = sum("select " + names + " from (select * from " + table + ")");
            if (!byIndex.equals(byTable)) {
                throw new StorageFailure("index " + index, new SQLException("An index that does not say what its table says", "XX001", 0));
            }
        });
    }

    private String sum(String sql) {
        BigInteger[] sum = {BigInteger.ZERO};
        long[] rows = {0};
        handle.each(sql, row -> {
            sum[0] = sum[0].add(hash(row)).mod(BOUND);
            rows[0]++;
        });
        return rows[0] + ":" + sum[0].toString(16);
    }

    private BigInteger hash(ResultSet row) throws SQLException {
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            Object value = row.getObject(column);
            String text = value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
            sha256.update(text.getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
        }
        return new BigInteger(1, sha256.digest());
    }
}
