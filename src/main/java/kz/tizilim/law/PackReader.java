package kz.tizilim.law;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.tizilim.law.calendar.CalendarRows;

/** Reads the files of a pack. Strict: an unknown field is a mistyped one, and a mistyped confidence or term must not pass in silence. */
final class PackReader {
    private static final String BUILT_IN = "/kz/tizilim/law/pack-2026-07-12/";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Where a pack's files lie. */
    private interface Place {
        InputStream open(String file) throws IOException;
    }

    private PackReader() {}

    static LawPack builtIn() {
        return read(file -> {
            InputStream found = PackReader.class.getResourceAsStream(BUILT_IN + file);
            if (found == null) {
                throw new FileNotFoundException(file);
            }
            return found;
        });
    }

    static LawPack from(Path place) {
        if (Files.isDirectory(place)) {
            return read(file -> Files.newInputStream(place.resolve(file)));
        }
        try (FileSystem zip = FileSystems.newFileSystem(place)) {
            return read(file -> Files.newInputStream(zip.getPath("/").resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("Not a law pack: " + place.getFileName(), e);
        }
    }

    private static LawPack read(Place place) {
        return new LawPack(new PackFiles(
                read(place, "edition.json", new TypeReference<>() {}),
                read(place, "sources.json", new TypeReference<>() {}),
                read(place, "terms.json", new TypeReference<>() {}),
                read(place, "kinds.json", new TypeReference<>() {}),
                read(place, "calendar.json", new TypeReference<CalendarRows>() {}),
                read(place, "counting-rules.json", new TypeReference<>() {}),
                read(place, "authorities.json", new TypeReference<>() {}),
                read(place, "bases.json", new TypeReference<>() {}),
                read(place, "refusals.json", new TypeReference<>() {}),
                read(place, "transfer-grounds.json", new TypeReference<>() {}),
                read(place, "operations.json", new TypeReference<>() {}),
                read(place, "letters.json", new TypeReference<>() {}),
                read(place, "size-classes.json", new TypeReference<>() {}),
                read(place, "retention.json", new TypeReference<>() {}),
                read(place, "definitions.json", new TypeReference<>() {}),
                read(place, "duties.json", new TypeReference<>() {}),
                read(place, "destruction-grounds.json", new TypeReference<>() {})));
    }

    private static <T> T read(Place place, String file, TypeReference<T> type) {
        try (InputStream in = place.open(file)) {
            return MAPPER.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The law pack's " + file + " cannot be read", e);
        }
    }
}
