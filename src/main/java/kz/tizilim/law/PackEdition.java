package kz.tizilim.law;

import java.time.LocalDate;
import kz.tizilim.text.LocalText;

/**
 * What a pack is an edition of.
 *
 * @param edition the day of the latest amendment the pack knows of
 * @param compiled the day on which its rows were brought together
 * @param textRead the day of the consolidated text that was read; later amendments are known by commentary only
 */
public record PackEdition(LocalDate edition, LocalDate compiled, LocalDate textRead, LocalText name, LocalText note) {}
