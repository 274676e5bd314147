package kz.tizilim.requests;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * Something that a decision leaves to do after its reply: what a letter says will be done, and who is to be told.
 *
 * @param letter the code of the letter whose article asks for it
 * @param about the recipient that is to be told; null for anything else
 * @param due the last day; null where neither the law nor the officer sets one
 * @param doneOn the day on which it was done; null until then
 * @param setAside why it is not done; null where it was not set aside
 */
public record CaseTask(Kind kind, String letter, UUID about, LocalDate due, LocalDate doneOn, String setAside) {
    /** What there can be to do. */
    public enum Kind {
        TELL_RECIPIENT,
        CARRY_OUT,
        PASS_ON,
        RESTRICT,
        FINISH_CHECK;

        /** The message that names it for people. */
        String key() {
            return "requests.task." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isOpen() {
        return doneOn == null && setAside == null;
    }

    CaseTask done(LocalDate on) {
        return new CaseTask(kind, letter, about, due, on, null);
    }

    CaseTask setAside(String reason) {
        return new CaseTask(kind, letter, about, due, null, reason);
    }
}
