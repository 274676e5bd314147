package kz.tizilim.policies.published;

import kz.tizilim.policies.facts.PolicyGap.Way;
import kz.tizilim.text.LocalText;

/**
 * One thing that the register says and its policy should.
 *
 * @param value by which it is compared: a code of a dictionary, digits, a term as {@code 3 year}; empty where only the words tell
 * @param words as the register writes it
 * @param record the name of the record that says it
 * @param way the card and field where it stands
 */
public record RegisterStatement(PolicyTopic topic, String value, LocalText words, LocalText record, Way way) {}
