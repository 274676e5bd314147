package kz.tizilim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import kz.tizilim.journal.Folders;
import kz.tizilim.journal.RegisterFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register of format 1 gives the same file as the edition gave that made it. */
class FormerFormatTest {
    @TempDir
    private Path place;

    @Test
    void theRegisterIsExportedAsItWasBefore() throws Exception {
        Path folder = Folders.copy(Path.of(RegisterFolder.class.getResource("format1").toURI()), place.resolve("old"));
        Commands commands = new Commands(place, "2026-11-21");
        assertThat(commands.onRegister("verify", folder)).isZero();
        Path file = place.resolve("old.json");
        assertThat(commands.onRegister("register", "export", folder, "--to", file)).isZero();
        assertThat(file).hasSameBinaryContentAs(Path.of(RegisterFolder.class.getResource("format1.json").toURI()));
        assertThat(commands.onRegister("verify", folder)).isZero();
        assertThat(Files.exists(folder.resolve("register.copy"))).isTrue();
    }
}
