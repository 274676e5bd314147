package kz.tizilim.reading.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tizilim.reading.language.ReadingData;

/** Postal addresses: parts between commas, each a postcode, a place, a street, a house or a room, one after another. */
final class Addresses {
    private static final JsonNode PARTS = ReadingData.json("structure.json").get("address");
    private static final Pattern PLACE = pattern("place");
    private static final Pattern STREET = pattern("street");
    private static final Pattern HOUSE = pattern("house");
    private static final Pattern ROOM = pattern("room");
    private static final Pattern POSTCODE = pattern("postcode");
    private static final Pattern LABEL = Pattern.compile("^.*(?:[:–—(]|\\s-)\\s+");
    private static final Pattern END = Pattern.compile("[;)]|\\.(?=\\s+\\p{Lu}\\p{L}{3,}|\\s*$)|,?\\s+(?:бұдан әрі|далее|hereinafter)");

    private static final int LONGEST_PART = 60;

    private Addresses() {}

    private static Pattern pattern(String part) {
        return Pattern.compile(PARTS.get(part).asText());
    }

    /** Where addresses stand in a text. */
    static List<Clauses.Span> find(String text) {
        List<Clauses.Span> found = new ArrayList<>();
        if (!STREET.matcher(text).find()) {
            return found;
        }
        Run run = new Run();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == ',') {
                run.part(text, start, at, found);
                start = at + 1;
            }
        }
        run.close(found);
        return found;
    }

    /** Parts of one address so far. */
    private static final class Run {
        private int from = -1;
        private int to;
        private boolean street;
        private boolean other;

        void part(String text, int start, int end, List<Clauses.Span> found) {
            int from0 = start;
            Matcher label = LABEL.matcher(text.substring(start, end));
            if (from < 0 && label.find()) {
                from0 = start + label.end();
            }
            Matcher stop = END.matcher(text.substring(from0, end));
            boolean ends = stop.find();
            Clauses.Span span = Clauses.trimmed(text, from0, ends ? from0 + stop.start() : end);
            String words = text.substring(span.start(), Math.max(span.start(), span.end()));
            boolean isStreet = words.length() <= LONGEST_PART && STREET.matcher(words).find();
            boolean fits = words.length() <= LONGEST_PART
                    && (isStreet || PLACE.matcher(words).find() || POSTCODE.matcher(words).matches() || (from >= 0 && (HOUSE.matcher(words).matches() || ROOM.matcher(words).find())));
            if (fits) {
                from = from < 0 ? span.start() : from;
                to = span.end();
                street |= isStreet;
                other |= !isStreet || words.matches(".*\\d.*");
            }
            if (!fits || ends) {
                close(found);
            }
        }

        void close(List<Clauses.Span> found) {
            if (from >= 0 && street && other) {
                found.add(new Clauses.Span(from, to));
            }
            from = -1;
            street = false;
            other = false;
        }
    }
}
