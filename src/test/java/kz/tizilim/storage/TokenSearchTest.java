package kz.tizilim.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.tizilim.text.Folding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search answers as if every record were looked at, word by word. */
class TokenSearchTest {
    private static final List<String> WORDS = List.of(
            "Айгүл", "Айғаным", "Ай", "Қасымова", "Касымов", "Кассымов", "Сергеев", "Сергей", "Жұмабаева", "Ли", "Лиманов", "ұлы", "қызы",
            "+7 (701) 234-56-78", "87012340000", "991332300002", "991332300311", "R-2026-0007", "user17@example.kz", "gmail", "Bakhytzhan");
    private static final List<String> TYPED = List.of(
            "а", "ай", "айг", "айгүл қас", "а к", "к а с", "Aigul", "fqu", "rfcsv", "ли", "ли ай", "0311", "99133230", "8701", "8 701 234",
            "+7 (701) 234-56-78", "user17@example.kz", "ex", "k", "kz 7", "Bakyt", "ұлы ұ", "қызы ли 0002", "нет такого", "R-2026", ".", "");

    record Note(UUID id, String text, String more) implements RegisterRecord {
        @Override
        public UUID owner() {
            return COMPANY;
        }
    }

    private static final Table<Note> NOTES = Table.of("note", Note.class)
            .column("text_key", "varchar(200)", Note::text)
            .words(note -> Arrays.asList(note.text(), note.more()));

    @TempDir
    Path place;

    private Database database;
    private Rows rows;

    @BeforeEach
    void open() {
        database = Database.open(place, "0123456789abcdef".toCharArray());
        database.createTables(List.of(NOTES));
        database.createIndexes(List.of(NOTES));
        rows = new Rows(database.writer());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 0})
    void findsWhatLookingAtEveryRecordWouldFind(long given) {
        long seed = given == 0 ? System.nanoTime() : given;
        Random random = new Random(seed);
        List<Note> notes = new ArrayList<>();
        for (int act = 0; act < 120; act++) {
            int what = notes.isEmpty() ? 0 : random.nextInt(10);
            if (what < 7) {
                notes.add(note(random, new UUID(random.nextLong(), random.nextLong())));
                put(notes.get(notes.size() - 1));
            } else if (what < 9) {
                int at = random.nextInt(notes.size());
                notes.set(at, note(random, notes.get(at).id()));
                put(notes.get(at));
            } else {
                rows.remove(NOTES, notes.remove(random.nextInt(notes.size())).id());
            }
        }
        for (String typed : TYPED) {
            List<Note> expected = notes.stream().filter(note -> answers(note, typed)).sorted(Comparator.comparing(Note::id)).toList();
            assertEquals(expected, found(typed, 1000), "seed " + seed + ", «" + typed + "»");
            assertThat(found(typed, 3)).as("seed %d, «%s», three of them", seed, typed).hasSize(Math.min(3, expected.size())).isSubsetOf(expected);
        }
    }

    /** More records than are read at once, of a rare word, of a common one, and of two that nobody has both. */
    @Test
    void findsRareAndCommonWordsTogether() {
        for (int i = 0; i < 9000; i++) {
            String rare = i % 1000 == 7 ? " Үлгібекова" : "";
            rows.insert(NOTES, Json.write(new Note(new UUID(1, i), (i % 2 == 0 ? "Айгүл" : "Серік") + rare, "Тест сынақ")));
        }
        rows.flush();
        assertEquals(ids(i -> i % 1000 == 7), idsOf(found("тест үлгі", 1000)));
        assertEquals(ids(i -> i % 1000 == 7), idsOf(found("с т сы үлгі", 1000)));
        assertEquals(ids(i -> i % 2 == 0), idsOf(found("сын айг", 9000)));
        assertThat(found("т сын", 200)).hasSize(200);
        assertThat(found("т", 8500)).hasSize(8500);
        assertThat(found("айг сер", 200)).isEmpty();
    }

    @Test
    void wholeWordsComeBeforeLongerOnes() {
        IntStream.range(0, 50).forEach(i -> put(new Note(UUID.randomUUID(), "Лиманов " + i, null)));
        Note whole = new Note(UUID.randomUUID(), "Ли Мария", null);
        put(whole);
        assertThat(found("ли", 10)).hasSize(10).contains(whole);
    }

    @Test
    void telephoneComesBeforeItsDigitsAsWords() {
        IntStream.range(0, 50).forEach(i -> put(new Note(UUID.randomUUID(), "7 701 25 үй " + i, null)));
        Note telephone = new Note(UUID.randomUUID(), "+7 (701) 234-56-78", null);
        put(telephone);
        assertThat(found("+7 (701) 2", 6)).hasSize(6).contains(telephone);
    }

    /** As when the database is brought up to the journal: the record that takes the place of a removed one keeps its words. */
    @Test
    void whatTakesThePlaceOfARemovedRecordIsFound() {
        put(new Note(new UUID(1, 0), "Айгүл", null));
        rows.flush();
        rows = new Rows(database.writer());
        rows.remove(NOTES, new UUID(1, 0));
        IntStream.range(0, 1500).forEach(i -> rows.insert(NOTES, Json.write(new Note(new UUID(1, i), "Айгүл", null))));
        assertThat(found("айгүл", 2000)).hasSize(1500);
    }

    private static Set<UUID> ids(IntPredicate which) {
        return IntStream.range(0, 9000).filter(which).mapToObj(i -> new UUID(1, i)).collect(Collectors.toSet());
    }

    private static Set<UUID> idsOf(List<Note> notes) {
        return notes.stream().map(Note::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean answers(Note note, String typed) {
        List<String> tokens = new ArrayList<>(Folding.tokens(note.text()));
        tokens.addAll(Folding.tokens(note.more()));
        return Folding.queries(typed).stream()
                .anyMatch(reading -> reading.stream().allMatch(word -> tokens.stream().anyMatch(token -> token.startsWith(word))));
    }

    private List<Note> found(String typed, int limit) {
        rows.flush();
        return database.writer().search(NOTES, typed, "order by id", limit).stream().sorted(Comparator.comparing(Note::id)).toList();
    }

    private static Note note(Random random, UUID id) {
        return new Note(id, words(random) + " " + words(random), random.nextBoolean() ? null : words(random));
    }

    private static String words(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
    }

    private void put(Note note) {
        rows.put(NOTES, note, Json.write(note));
    }
}
