package kz.tizilim.reading.language;

/**
 * A part of the policy under one heading.
 *
 * @param number as written, {@code 3}; empty where it has none
 * @param topic one of the topics of a policy, empty where the heading names none
 */
public record Section(String number, String title, int line, String topic) {
    static final Section NONE = new Section("", "", 0, "");
}
