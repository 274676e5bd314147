package kz.tizilim.reading.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.tizilim.reading.language.ReadingData;

/**
 * An act that policies cite, as data.
 *
 * @param repealed the day from which it is no longer in force; null for one in force
 * @param date the day of the act; null where it is not told here
 */
public record CitedLaw(String code, String state, Pattern number, List<Pattern> titles, Pattern needs, LocalDate date, LocalDate repealed, boolean isOwnLaw) {
    private static final List<CitedLaw> ALL = read();

    public static List<CitedLaw> all() {
        return ALL;
    }

    /** The act of a code, as facts give it for their value. */
    public static Optional<CitedLaw> of(String code) {
        return ALL.stream().filter(law -> law.code().equals(code)).findFirst();
    }

    private static List<CitedLaw> read() {
        List<CitedLaw> all = new ArrayList<>();
        for (JsonNode law : ReadingData.json("laws.json")) {
            List<Pattern> titles = new ArrayList<>();
            law.get("titles").forEach(title -> titles.add(Pattern.compile(title.asText())));
            all.add(new CitedLaw(
                    law.get("code").asText(),
                    law.get("state").asText(),
                    Pattern.compile(law.get("number").asText()),
                    List.copyOf(titles),
                    Pattern.compile(law.path("needs").asText("")),
                    date(law, "date"),
                    date(law, "repealed"),
                    law.path("ownLaw").asBoolean()));
        }
        return List.copyOf(all);
    }

    private static LocalDate date(JsonNode law, String field) {
        return law.hasNonNull(field) ? LocalDate.parse(law.get(field).asText()) : null;
    }
}
