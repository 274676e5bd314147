package kz.tizilim.subjects;

import java.util.List;
import java.util.UUID;
import kz.tizilim.journal.Changes;
import kz.tizilim.storage.Handle;
import kz.tizilim.text.Language;
import kz.tizilim.ui.mark.Tone;

/** What a room after this one keeps of a person: shown on her card and in her extract, and moved when her two cards become one. */
public interface PersonReferences {
    /**
     * Something that is kept.
     *
     * @param chip its state in a word or two; empty for none
     * @param place the key of the screen that shows it; null where none does
     * @param id of the record; null for none
     */
    record Line(String title, String detail, Tone tone, String chip, String place, UUID id) {}

    /**
     * What is kept of one kind, under its heading.
     *
     * @param extracted whether it is told to the person in her extract; what the officer only reckons from it is not
     * @param onCard whether her card lists it; not what stands there in a section of its own
     */
    record Part(String heading, boolean extracted, List<Line> lines, boolean onCard) {
        public Part {
            lines = List.copyOf(lines);
        }

        public Part(String heading, boolean extracted, List<Line> lines) {
            this(heading, extracted, lines, true);
        }
    }

    /**
     * What becomes of these records when the person's data are destroyed.
     *
     * @param table the name of their table
     * @param last the highest number that one of them bears; 0 where there is none, or where they stay
     * @param goes whether they are sealed with her key and go with it; a case file stays until its own term ends
     * @param stops what keeps her data from being destroyed now, each in a sentence
     */
    record DestructionImpact(String table, int last, boolean goes, List<String> stops) {
        public DestructionImpact {
            stops = List.copyOf(stops);
        }
    }

    /** What becomes of them when her data are destroyed, and what of them stands in the way. */
    DestructionImpact fate(Person person, Language language);

    /** All of it in words, by kind; a kind of which nothing is kept has no lines. */
    List<Part> of(Person person, Language language);

    /** The records that name a person. */
    List<UUID> idsOf(Handle handle, UUID person);

    /** Within an action: gives those of these records that are this room's to another person. */
    void move(Changes changes, List<UUID> ids, UUID to);
}
