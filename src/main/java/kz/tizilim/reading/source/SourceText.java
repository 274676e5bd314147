package kz.tizilim.reading.source;

import java.util.ArrayList;
import java.util.List;

/** The lines of a policy, with the name of the file they came from. */
public record SourceText(String file, List<SourceLine> lines) {
    public SourceText {
        lines = List.copyOf(lines);
    }

    /** The lines of a plain text. */
    public static SourceText of(String file, String text) {
        List<SourceLine> lines = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            lines.add(new SourceLine(lines.size() + 1, line, 0, 0));
        }
        return new SourceText(file, lines);
    }

    /** The line of a number; numbers are those that lines carry. */
    public SourceLine line(int number) {
        return lines.get(number - 1);
    }

    /** How many letters the text has. */
    long letters() {
        return lines.stream().flatMapToInt(line -> line.text().chars()).filter(Character::isLetter).count();
    }
}
