package kz.tizilim.vault;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import com.nulabinc.zxcvbn.matchers.Match;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How hard a passphrase is to guess: zxcvbn's estimate, which knows English only, with Kazakh and Russian words, names, cities and
 * months beside it, and the same keys read under the other layouts.
 *
 * @param score from 0 (guessed at once) to 4 (good); a register should have at least 3
 * @param reason the key of the words that say why, under {@code vault.strength.}
 */
public record PassphraseStrength(int score, String reason) {
    private static final String KEY = "vault.strength.";
    // What zxcvbn costs grows with the square of the length, and beyond this nothing is weak.
    private static final int MEASURED = 80;
    private static final String KAZAKH = "әғқңөұүһі";
    private static final String RUSSIAN = "агкноуухи";

    /** Measures a passphrase; the first time takes about a third of a second, while the dictionaries are read. */
    public static PassphraseStrength of(String passphrase) {
        if (passphrase.isEmpty()) {
            return new PassphraseStrength(0, KEY + "empty");
        }
        String measured = passphrase.substring(0, Math.min(passphrase.length(), MEASURED));
        return PassphraseLayouts.readings(measured).stream()
                .map(Meter.ZXCVBN::measure)
                .min(Comparator.comparingDouble(Strength::getGuesses))
                .map(PassphraseStrength::of)
                .orElseThrow();
    }

    private static PassphraseStrength of(Strength weakest) {
        int score = weakest.getScore();
        if (score >= 3) {
            return new PassphraseStrength(score, KEY + (score == 3 ? "fair" : "good"));
        }
        return weakest.getSequence().stream()
                .filter(match -> match.pattern != Pattern.Bruteforce)
                .max(Comparator.comparingInt(Match::tokenLength))
                .map(match -> new PassphraseStrength(score, KEY + weakness(match)))
                .orElse(new PassphraseStrength(score, KEY + "short"));
    }

    private static String weakness(Match match) {
        return switch (match.pattern) {
            case Dictionary -> isWalk(match) ? "keyboard" : "word";
            case Spatial -> "keyboard";
            case Repeat -> "repeat";
            case Sequence -> "sequence";
            case Regex, Date -> "date";
            case Bruteforce -> "short";
        };
    }

    // The best known walks, such as qwerty, stand in the dictionary of passwords as well.
    private static boolean isWalk(Match match) {
        return Meter.KEYS_ALONE.measure(match.token).getSequence().stream()
                .anyMatch(part -> part.pattern == Pattern.Spatial && part.tokenLength() == match.tokenLength());
    }

    /** Read when the first passphrase is measured, not before the first window. */
    private static final class Meter {
        static final Zxcvbn ZXCVBN = zxcvbn();
        static final Zxcvbn KEYS_ALONE = keysAlone();

        private Meter() {}

        private static Zxcvbn zxcvbn() {
            try {
                return new ZxcvbnBuilder()
                        .dictionaries(StandardDictionaries.loadAllDictionaries())
                        .dictionary(new Dictionary("words", words()))
                        .keyboards(StandardKeyboards.loadAllKeyboards())
                        .build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Zxcvbn keysAlone() {
            try {
                return new ZxcvbnBuilder().keyboards(StandardKeyboards.loadAllKeyboards()).build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The words, and each as it is typed without the Kazakh letters. */
        private static List<String> words() throws IOException {
            try (InputStream in = PassphraseStrength.class.getResourceAsStream("words.txt")) {
                Set<String> words = new LinkedHashSet<>();
                for (String word : new String(in.readAllBytes(), StandardCharsets.UTF_8).trim().split("\\s+", -1)) {
                    words.add(word);
                    words.add(withoutKazakhLetters(word));
                }
                return new ArrayList<>(words);
            }
        }

        private static String withoutKazakhLetters(String word) {
            StringBuilder folded = new StringBuilder();
            for (int i = 0; i < word.length(); i++) {
                int at = KAZAKH.indexOf(word.charAt(i));
                folded.append(at < 0 ? word.charAt(i) : RUSSIAN.charAt(at));
            }
            return folded.toString();
        }
    }
}
