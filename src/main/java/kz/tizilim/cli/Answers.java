package kz.tizilim.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;

/** Prints one JSON value and nothing else; null values are written, so that a script finds every field. */
final class Answers {
    private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

    private Answers() {}

    static void print(PrintWriter out, Object value) throws JsonProcessingException {
        out.println(MAPPER.writeValueAsString(value));
    }
}
