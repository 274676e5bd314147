package kz.tizilim.reading.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The data of the reader's rules, from the resource files beside it. */
public final class ReadingData {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReadingData() {}

    /** The content of one file. */
    public static JsonNode json(String name) {
        try (InputStream in = ReadingData.class.getResourceAsStream("/kz/tizilim/reading/" + name)) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
