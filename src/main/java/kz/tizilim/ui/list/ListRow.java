package kz.tizilim.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import kz.tizilim.ui.mark.Tone;

/**
 * What a list shows of a record: a title, chips beside it, a line under it, a note at the right of that line, and a meter.
 * {@code ListRow.of(name).chip(Tone.LATE, "1 күн өтті").line("Түзету · № 2026/0031").note("18.03")}.
 */
public record ListRow(String title, List<Mark> chips, String line, String note, OptionalDouble meter) {
    /** A chip: its tone and its words. */
    public record Mark(Tone tone, String words) {}

    public static ListRow of(String title) {
        return new ListRow(title, List.of(), "", "", OptionalDouble.empty());
    }

    public ListRow chip(Tone tone, String words) {
        List<Mark> all = new ArrayList<>(chips);
        all.add(new Mark(tone, words));
        return new ListRow(title, List.copyOf(all), line, note, meter);
    }

    public ListRow line(String words) {
        return new ListRow(title, chips, words, note, meter);
    }

    public ListRow note(String words) {
        return new ListRow(title, chips, line, words, meter);
    }

    /** A meter under the words, 0 to 1. */
    public ListRow meter(double share) {
        return new ListRow(title, chips, line, note, OptionalDouble.of(share));
    }

    /** All its words, for a screen reader. */
    String spoken() {
        List<String> words = new ArrayList<>(List.of(title));
        chips.forEach(chip -> words.add(chip.words()));
        words.add(line);
        words.add(note);
        return String.join(", ", words.stream().filter(each -> !each.isEmpty()).toList());
    }
}
