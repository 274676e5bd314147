package kz.tizilim.reading.language;

import java.util.Set;

/**
 * A part of the policy under one heading.
 *
 * @param number as written, {@code 3}; empty where it has none
 * @param topic one of the topics of a policy, empty where the heading names none
 * @param about all topics that the heading names: "Purposes and grounds" has two
 */
public record Section(String number, String title, int line, String topic, Set<String> about) {
    static final Section NONE = new Section("", "", 0, "", Set.of());

    public Section {
        about = Set.copyOf(about);
    }

    /** The same part read as one about another topic. */
    Section of(String other) {
        return new Section(number, title, line, other, Set.of(other));
    }

    /** Whether the heading names a topic, alone or beside others. */
    public boolean isAbout(String asked) {
        return topic.equals(asked) || about.contains(asked);
    }
}
