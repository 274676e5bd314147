package kz.tizilim.activities;

import java.util.List;
import java.util.UUID;
import kz.tizilim.storage.RegisterRecord;
import kz.tizilim.text.LocalText;

/**
 * A word of a dictionary. Words that come with the program have a code that never changes; the officer's own words get one
 * when they are kept.
 *
 * @param code lower-case letters and hyphens, unique within its dictionary
 * @param group the code of the group under which lists show it, null for none
 */
public record DictionaryTerm(UUID id, Dictionary dictionary, String code, String group, LocalText name, List<Mark> marks)
        implements RegisterRecord {
    public DictionaryTerm {
        marks = marks == null ? List.of() : List.copyOf(marks);
    }

    /** Whether it is a word of the officer's own: only these may be written over, merged away and removed. */
    public boolean isOwn() {
        return code.startsWith("own-");
    }

    @Override
    public UUID owner() {
        return COMPANY;
    }
}
