package kz.tizilim.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import kz.tizilim.letters.LetterMaking;
import org.junit.jupiter.api.Test;

/** The square code of a paper: its words stay what they were, its form stays an accessible archive. */
final class PaperMarkTest {
    private static final String WORDS = "TIZILIM 1; № 1-ш; 2026-12-01; text " + "0f".repeat(16) + "; journal 123456789:" + "a1".repeat(32);

    @Test
    void aMarkedPaperSaysWhatItSaidAndStaysAnArchive() throws IOException {
        Paper plain = LetterMaking.make();
        Paper marked = PaperMark.on(plain, hash -> WORDS);
        assertThat(PaperText.of(marked.pdf())).isEqualTo(PaperText.of(plain.pdf()));
        assertThat(marked.pages()).isEqualTo(plain.pages());
        VeraPdf.assertAccessibleArchive(marked.pdf());
    }

    @Test
    void theHashIsOfTheWordsHoweverTheyAreBroken() {
        Paper plain = LetterMaking.make();
        String[] told = new String[1];
        PaperMark.on(plain, hash -> {
            told[0] = hash;
            return WORDS;
        });
        assertThat(told[0]).isEqualTo(PaperText.hash(PaperText.lines(plain.pdf()))).hasSize(64);
        assertThat(PaperText.hash(List.of("a b", "c"))).isEqualTo(PaperText.hash(List.of("a", "b c")));
        assertThat(PaperText.hash(List.of("a b c"))).isNotEqualTo(PaperText.hash(List.of("a b d")));
    }
}
