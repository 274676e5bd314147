package kz.tizilim.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackReaderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copyThePack() throws IOException, URISyntaxException {
        Path built = Path.of(LawPack.class.getResource("/kz/tizilim/law/pack-2026-07-12").toURI());
        for (Path file : files(built)) {
            Files.copy(file, folder.resolve(file.getFileName().toString()));
        }
    }

    @Test
    void packIsReadFromAFolder() {
        assertThat(LawPack.read(folder).editionDate()).isEqualTo("2026-07-12");
        assertThat(LawPack.read(folder).changedTerms(LawPack.current())).isEmpty();
    }

    @Test
    void packIsReadFromAZip(@TempDir Path place) throws IOException {
        Path zip = place.resolve("pack.zip");
        try (FileSystem packed = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            for (Path file : files(folder)) {
                Files.copy(file, packed.getPath("/" + file.getFileName()));
            }
        }
        assertThat(LawPack.read(zip).terms()).hasSize(15);
    }

    @Test
    void changedAmountMakesTheTermOneToLookAtAgain() throws IOException {
        edit("terms.json", "\"amount\": 15", "\"amount\": 10");
        assertThat(LawPack.read(folder).changedTerms(LawPack.current())).containsExactly("D8");
    }

    @Test
    void mistypedFieldIsRefusedWithTheNameOfItsFile() throws IOException {
        edit("terms.json", "\"hourly\"", "\"hourley\"");
        assertThatThrownBy(() -> LawPack.read(folder)).isInstanceOf(UncheckedIOException.class).hasMessageContaining("terms.json");
    }

    @Test
    void unknownConfidenceIsRefused() throws IOException {
        edit("kinds.json", "\"V\"", "\"certain\"");
        assertThatThrownBy(() -> LawPack.read(folder)).isInstanceOf(UncheckedIOException.class).hasMessageContaining("kinds.json");
    }

    @Test
    void missingFileIsNamed() throws IOException {
        Files.delete(folder.resolve("letters.json"));
        assertThatThrownBy(() -> LawPack.read(folder)).isInstanceOf(UncheckedIOException.class).hasMessageContaining("letters.json");
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        String after = before.replace(from, to);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(path, after);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
