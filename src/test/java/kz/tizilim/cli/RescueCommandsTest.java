package kz.tizilim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.tizilim.journal.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup, restore, drill and salvage, as an officer types them. */
class RescueCommandsTest {
    @TempDir
    private Path place;

    private Commands commands;
    private Path register;
    private Path exported;

    @BeforeEach
    void makeRegister() throws IOException {
        commands = new Commands(place, "2026-11-21");
        register = commands.register();
        exported = place.resolve("before.json");
        assertThat(commands.onRegister("register", "export", register, "--to", exported)).isZero();
    }

    @Test
    void aLostRegisterComesBackFromItsBackup() throws IOException {
        Path backup = place.resolve("disk");
        assertThat(commands.onRegister("backup", register, "--to", backup)).as(commands.err()).isZero();
        assertThat(commands.onRegister("restore", backup, "--drill")).as(commands.err()).isZero();
        Path back = place.resolve("back");
        assertThat(commands.onRegister("restore", backup, "--to", back)).as(commands.err()).isZero();
        assertThat(commands.out()).contains("Every file was checked");
        assertThat(commands.onRegister("verify", back)).isZero();
        Path again = place.resolve("after.json");
        assertThat(commands.onRegister("register", "export", back, "--to", again)).isZero();
        assertThat(again).hasSameBinaryContentAs(exported);
        assertThat(commands.onRegister("restore", backup)).isEqualTo(2);
        assertThat(commands.onRegister("restore", place.resolve("nothing"), "--to", place.resolve("x"))).isEqualTo(2);
        assertThat(place.resolve("x")).doesNotExist();
    }

    @Test
    void whatHoldsOfADamagedRegisterIsSalvaged() throws IOException {
        Path whole = place.resolve("whole.json");
        assertThat(commands.onRegister("salvage", register, "--to", whole)).as(commands.err()).isZero();
        assertThat(whole).hasSameBinaryContentAs(exported);
        commands.onRegister("request", "add", register, commands.operatorFile("access.eml"));
        Path harmed = Folders.copy(register, place.resolve("harmed"));
        byte[] journal = Files.readAllBytes(harmed.resolve("journal"));
        journal[journal.length - 500] ^= 1;
        Files.write(harmed.resolve("journal"), journal);
        assertThat(commands.onRegister("register", "export", harmed, "--to", place.resolve("no.json"))).isEqualTo(2);
        Path rest = place.resolve("rest.json");
        assertThat(commands.onRegister("salvage", harmed, "--to", rest)).as(commands.err()).isEqualTo(1);
        assertThat(commands.out()).contains("Lost: entry");
        assertThat(rest).hasSameBinaryContentAs(exported);
        assertThat(Files.readAllBytes(harmed.resolve("journal"))).isEqualTo(journal);
    }
}
