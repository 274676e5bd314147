package kz.tizilim.law;

import java.time.LocalDate;
import java.util.List;
import kz.tizilim.law.sources.Confidence;
import kz.tizilim.text.LocalText;

/**
 * What a pack is an edition of.
 *
 * @param edition the day of the consolidated text that was read, after which the pack is named
 * @param compiled the day on which its rows were brought together
 * @param unread acts that came later, or are known of, and were not read
 */
public record PackEdition(LocalDate edition, LocalDate compiled, LocalText name, LocalText note, List<Unread> unread) {

    /**
     * An act that was not read.
     *
     * @param from the day from which it is said to be in force; null where it is not known
     * @param confidence how sure it is that there is such an act
     */
    public record Unread(LocalText name, LocalDate from, Confidence confidence) {}
}
