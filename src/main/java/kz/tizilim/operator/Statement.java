package kz.tizilim.operator;

import kz.tizilim.text.LocalText;

/**
 * What the published policy says on one matter, and which way it answers. The words lie flat beside the answer, so that registers
 * written when the words were all there was are still read.
 *
 * @param stance null where nobody has judged it yet
 */
public record Statement(String kk, String ru, String en, Stance stance) {

    /** Which way a policy answers. */
    public enum Stance {
        /** It says that this is done. */
        DONE,
        /** It says that this is not done. */
        NOT_DONE,
        /** It speaks of it without saying whether it is done: a rule recited, a condition. */
        UNCLEAR
    }

    public static Statement of(LocalText words, Stance stance) {
        return words == null ? null : new Statement(words.kk(), words.ru(), words.en(), stance);
    }

    public LocalText words() {
        return new LocalText(kk, ru, en);
    }

    /** Whether the policy denies it; null denies nothing. */
    public static boolean denies(Statement said) {
        return said != null && said.stance() == Stance.NOT_DONE;
    }
}
