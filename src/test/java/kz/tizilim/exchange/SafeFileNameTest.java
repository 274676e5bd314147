package kz.tizilim.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeFileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "хат.pdf|хат.pdf", "../../etc/passwd|passwd", "..|attachment", ".|attachment", "''|attachment", "a/|attachment",
        "C:\\x\\y.doc|y.doc", "con|_con", "NUL.txt|_NUL.txt", "Com1.tar.gz|_Com1.tar.gz", "console.txt|console.txt", "aux .txt|_aux.txt",
        "a<b>c:d\"e|a_b_c_d_e", "name. . |name", ".hidden|hidden", "a\u202Ecod.exe|acod.exe", "a\tb.pdf|ab.pdf", "a   b.pdf|a b.pdf"
    })
    void aNameIsMadeHarmless(String name, String safe) {
        assertThat(SafeFileName.of(name)).isEqualTo(safe);
        assertThat(SafeFileName.of(safe)).isEqualTo(safe);
        assertThat(SafeFileName.of(null)).isEqualTo("attachment");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        String safe = SafeFileName.of("ұ".repeat(500) + ".pdf");
        assertThat(safe).endsWith(".pdf");
        assertThat(safe.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(180);
        assertThat(SafeFileName.of("\uD83D\uDE00".repeat(200)).codePoints()).allMatch(point -> point == 0x1F600);
    }

    @Test
    void aTakenNameGetsANumber() {
        Set<String> taken = new HashSet<>();
        assertThat(SafeFileName.unique("a.pdf", taken)).isEqualTo("a.pdf");
        assertThat(SafeFileName.unique("A.PDF", taken)).isEqualTo("A (2).PDF");
        assertThat(SafeFileName.unique("a.pdf", taken)).isEqualTo("a (3).pdf");
        assertThat(SafeFileName.unique("noextension", taken)).isEqualTo("noextension");
    }
}
