package kz.tizilim.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final char[] PASSWORD = "0123456789abcdef".toCharArray();

    enum Shelf {
        UPPER,
        LOWER
    }

    record Note(UUID id, Shelf shelf, String text) implements RegisterRecord {
        @Override
        public UUID owner() {
            return COMPANY;
        }
    }

    private static final Table<Note> NOTES = Table.of("note", Note.class)
            .column("shelf", "varchar(10) not null", note -> note.shelf() == null ? null : note.shelf().name())
            .column("text_key", "varchar(20)", Note::text)
            .index("shelf")
            .words(note -> List.of(note.text()));

    @TempDir
    Path place;

    private Database database;
    private Rows rows;

    @BeforeEach
    void open() {
        database = Database.open(place, PASSWORD);
        database.createTables(List.of(NOTES));
        database.createIndexes(List.of(NOTES));
        database.commit();
        rows = new Rows(database.writer());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void recordComesBackByIdAndByColumn() {
        Note note = new Note(UUID.randomUUID(), Shelf.UPPER, "Құрметті Әсем");
        put(note);
        database.commit();
        assertEquals(Optional.of(note), database.read(handle -> handle.find(NOTES, note.id())));
        assertEquals(List.of(note), database.read(handle -> handle.select(NOTES, "where shelf = ? order by text_key", Shelf.UPPER)));
        assertEquals(List.of(), database.read(handle -> handle.select(NOTES, "where shelf = ?", Shelf.LOWER)));
    }

    @Test
    void wordsOfARecordComeAndGoWithIt() {
        Note note = new Note(UUID.randomUUID(), Shelf.UPPER, "Құрметті Әсем, сәлем");
        put(note);
        assertEquals(3, tokens());
        put(new Note(note.id(), Shelf.UPPER, "Сәлем"));
        assertEquals(1, tokens());
        rows.remove(NOTES, note.id());
        rows.flush();
        assertEquals(0, tokens());
    }

    /** They are written in their order at the end of an action: what came and went within it must not be among them. */
    @Test
    void wordsThatComeAndGoInOneActionLeaveNothing() {
        Note note = new Note(UUID.randomUUID(), Shelf.UPPER, "Құрметті Әсем");
        Note gone = new Note(UUID.randomUUID(), Shelf.LOWER, "Сәлем Әсем");
        rows.put(NOTES, note, Json.write(note));
        rows.put(NOTES, gone, Json.write(gone));
        Note renamed = new Note(note.id(), Shelf.UPPER, "Сәлем");
        rows.put(NOTES, renamed, Json.write(renamed));
        rows.remove(NOTES, gone.id());
        assertEquals(0, tokens());
        rows.flush();
        assertEquals(1, tokens());
        rows.put(NOTES, note, Json.write(note));
        rows.put(NOTES, renamed, Json.write(renamed));
        rows.flush();
        assertEquals(1, tokens());
        assertEquals(List.of(renamed), database.writer().search(NOTES, "сәл", "order by text_key", 10));
        assertEquals(List.of(), database.writer().search(NOTES, "әсем", "order by text_key", 10));
    }

    @Test
    void wordsThatAreManyDoNotWaitForTheEnd() {
        TokenRows few = new TokenRows(database.writer(), 3);
        List.of("а", "б", "в", "г").forEach(token -> few.add(NOTES, token, 1));
        assertEquals(3, tokens());
        few.remove(NOTES, "а", 1);
        few.remove(NOTES, "г", 1);
        few.flush();
        assertEquals(2, tokens());
    }

    @Test
    void readerDoesNotSeeAnOpenTransaction() {
        put(new Note(UUID.randomUUID(), Shelf.UPPER, "a"));
        assertEquals(0L, (long) database.<Long>read(handle -> handle.number("select count(*) from note")));
        database.rollback();
        assertEquals(0, database.writer().number("select count(*) from note"));
    }

    @Test
    void readerMayAskTheSameQuestionInsideTheQuestion() {
        put(new Note(UUID.randomUUID(), Shelf.UPPER, "a"));
        put(new Note(UUID.randomUUID(), Shelf.LOWER, "b"));
        database.commit();
        String sql = "select text_key from note order by text_key";
        List<List<String>> read = database.read(
                handle -> handle.query(sql, outer -> handle.query(sql, inner -> outer.getString(1) + inner.getString(1))));
        assertEquals(List.of(List.of("aa", "ab"), List.of("ba", "bb")), read);
    }

    @Test
    void failureNamesTheStatementAndNoValues() {
        StorageFailure failure = assertThrows(
                StorageFailure.class, () -> put(new Note(UUID.randomUUID(), Shelf.UPPER, "Сынақова ЖСН 991332300002 ұзын мәтін")));
        assertTrue(failure.getMessage().contains("note"));
        assertFalse(failure.getMessage().contains("991332300002"));
        assertEquals(null, failure.getCause());
    }

    @Test
    void nothingReadableLiesOnTheDisk() throws IOException {
        put(new Note(UUID.randomUUID(), Shelf.UPPER, "marker-marker"));
        database.commit();
        database.close();
        String bytes = new String(Files.readAllBytes(place.resolve(Database.FILE)), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("marker"));
        try (var files = Files.list(place)) {
            assertEquals(List.of(Database.FILE), files.map(file -> file.getFileName().toString()).toList());
        }
        assertThrows(StorageFailure.class, () -> Database.open(place, "other".toCharArray()));
    }

    @Test
    void failureOfTheMediumIsToldApart() {
        IOException full = new IOException("No space left on device");
        SQLException general = new SQLException("Сынақова", "HY000", 50000, new IllegalStateException(full));
        assertEquals(Optional.of(full), new StorageFailure("commit", general).medium());
        assertEquals(Optional.empty(), new StorageFailure("commit", new SQLException("Сынақова", "HY000", 50000)).medium());
    }

    @Test
    void failureTellsWhereItAroseAndNoMessage() {
        Database failing = Database.open(place.resolve("other"), PASSWORD);
        BackgroundFailure.in(failing.writer());
        StorageFailure failure = assertThrows(StorageFailure.class, failing::close);
        assertEquals(50000, failure.code());
        assertTrue(failure.getMessage().contains("IllegalStateException at " + BackgroundFailure.class.getName()), failure.getMessage());
        assertFalse(failure.getMessage().contains("Сынақова"), failure.getMessage());
    }

    private void put(Note note) {
        rows.put(NOTES, note, Json.write(note));
        rows.flush();
    }

    private long tokens() {
        return database.writer().number("select count(*) from note_token");
    }
}
