package kz.tizilim.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.tizilim.policies.clauses.ClauseBook;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every word of the clauses is in Debian's hunspell dictionary or in the list of words that were read and found right: the Kazakh
 * dictionary lacks many right forms. A new word fails until somebody has read it.
 */
final class ClauseSpellingTest {
    @TempDir
    private Path folder;

    @Test
    void everyKazakhWordIsKnown() throws Exception {
        assertThat(unknown(Language.KK, "kk_KZ")).isEmpty();
    }

    @Test
    void everyRussianWordIsKnown() throws Exception {
        assertThat(unknown(Language.RU, "ru_RU")).isEmpty();
    }

    private List<String> unknown(Language language, String dictionary) throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/usr/share/hunspell/" + dictionary + ".dic")), "hunspell's dictionary is not installed: " + dictionary);
        assumeTrue(Files.exists(Path.of("/usr/bin/hunspell")), "hunspell is not installed");
        StringBuilder words = new StringBuilder();
        for (PolicyKind kind : PolicyKind.values()) {
            ClauseBook book = ClauseBook.of(kind, language);
            words.append(book.title()).append('\n');
            ClauseBook.shape(kind).sections().forEach(section -> words.append(book.section(section.code())).append('\n'));
            book.clauses().values().forEach(clause -> words.append(clause.replaceAll("\\{\\{[^{}]*}}", " ")).append('\n'));
        }
        Path text = Files.writeString(folder.resolve("words.txt"), words);
        Path out = folder.resolve("unknown.txt");
        Process hunspell = new ProcessBuilder("hunspell", "-i", "utf-8", "-d", dictionary, "-l", text.toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(hunspell.waitFor()).isZero();
        Set<String> known = new HashSet<>(read("known-words_" + language.code() + ".txt"));
        List<String> unknown = new ArrayList<>(Files.readAllLines(out).stream().distinct().sorted().toList());
        assertThat(unknown).as("words of the list that no clause holds any more are to be taken out of it").containsAll(known);
        unknown.removeAll(known);
        return unknown;
    }

    private static List<String> read(String name) throws IOException {
        try (InputStream in = ClauseSpellingTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
