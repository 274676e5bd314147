package kz.tizilim.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.tizilim.text.Language;
import kz.tizilim.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseStrengthTest {
    @ParameterizedTest
    @CsvSource({
        "құпиясөз, word",
        "қазақстан, word",
        "Қазақстан2026, word",
        "казакстан, word",
        "gfhjkm, word",
        "пароль123, word",
        "йцукен, keyboard",
        "йцукенгшщз, keyboard",
        "qwerty, keyboard",
        "фывапролдж, keyboard",
        "әіңғүұқөһ, sequence",
        "жжжжжжжж, repeat",
        "19.03.2026, date",
        "айгүл1991, word",
        "xYz4, short"
    })
    void weakPassphraseIsToldWhy(String passphrase, String reason) {
        PassphraseStrength strength = PassphraseStrength.of(passphrase);
        assertTrue(strength.score() <= 1, passphrase + " " + strength);
        assertFalse(strength.reason().endsWith("good"));
        if (!reason.equals("sequence")) {
            assertEquals("vault.strength." + reason, strength.reason(), passphrase);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"төрт түлік бұлақ сырлы шатыр", "фонарь гречка парус шёпот", "correct horse battery staple", "kL9#vT2!qWz7pX"})
    void fewUnrelatedWordsAreGood(String passphrase) {
        assertTrue(PassphraseStrength.of(passphrase).score() >= 3, PassphraseStrength.of(passphrase).toString());
    }

    @Test
    void longPassphraseIsMeasuredInShortTime() {
        long before = System.nanoTime();
        assertTrue(PassphraseStrength.of("көктем келді ".repeat(1000) + "фонарь гречка").score() > 0);
        assertTrue(System.nanoTime() - before < 10_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "short", "word", "keyboard", "repeat", "sequence", "date", "fair", "good"})
    void everyReasonHasItsWords(String reason) {
        for (Language language : Language.values()) {
            assertFalse(Messages.of(language).say("vault.strength." + reason).isBlank());
        }
        assertEquals("vault.strength.empty", PassphraseStrength.of("").reason());
    }
}
