package kz.tizilim.policies.published;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kz.tizilim.activities.Dictionary;
import kz.tizilim.storage.Json;

/** Which words of the dictionaries a code of the reader can mean: policies speak more broadly than the register. */
public final class ReaderCodes {
    private static final JsonNode DATA = read();

    private ReaderCodes() {}

    /** The codes of a dictionary, the most usual first; the code itself where nothing else is said. */
    public static List<String> in(Dictionary dictionary, String code) {
        JsonNode codes = DATA.path(dictionary.name()).path(code);
        if (codes.isMissingNode()) {
            return List.of(code);
        }
        List<String> all = new ArrayList<>();
        codes.forEach(each -> all.add(each.asText()));
        return List.copyOf(all);
    }

    private static JsonNode read() {
        try (InputStream in = ReaderCodes.class.getResourceAsStream("reader-codes.json")) {
            return Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
