package kz.tizilim.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kz.tizilim.reading.facts.Fact;
import kz.tizilim.reading.facts.FactFinder;
import kz.tizilim.reading.findings.FindingFinder;
import kz.tizilim.reading.language.PolicyText;
import kz.tizilim.reading.language.TextParser;
import kz.tizilim.reading.source.SourceFile;
import kz.tizilim.reading.source.SourceText;

/** Reads a published policy: its file, its sentences, what they state, what is wrong. */
public final class PolicyReader {
    private PolicyReader() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be opened
     * @throws kz.tizilim.reading.source.UnreadableSource if it cannot be read as a policy
     */
    public static PolicyReading read(Path file) throws IOException {
        return read(SourceFile.read(file));
    }

    /** Reads a text; 20 to 90 ms for each of the five given policies when the rules are loaded, measured on two cores beside other work. */
    public static PolicyReading read(SourceText source) {
        PolicyText text = TextParser.parse(source);
        List<Fact> facts = FactFinder.find(text);
        return new PolicyReading(text, facts, FindingFinder.find(text, facts));
    }
}
