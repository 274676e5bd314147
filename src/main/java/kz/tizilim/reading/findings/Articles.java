package kz.tizilim.reading.findings;

import com.fasterxml.jackson.databind.JsonNode;
import kz.tizilim.reading.language.ReadingData;

/** The articles of Law 94-V that findings rest on, as data. */
final class Articles {
    private static final JsonNode DATA = ReadingData.json("articles.json");

    private Articles() {}

    static String of(String code, String topic) {
        String special = DATA.path(code + "." + topic).asText("");
        return special.isEmpty() ? DATA.path(code).asText("") : special;
    }
}
