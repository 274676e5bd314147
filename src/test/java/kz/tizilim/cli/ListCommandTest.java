package kz.tizilim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists taken and written by the command line: all or nothing, faults by their cell, and what leaves comes back. */
class ListCommandTest {
    @TempDir private Path place;
    private Commands commands;
    private Path register;

    @BeforeEach
    void begin() throws IOException {
        commands = new Commands(place, "2026-11-20");
        register = commands.register();
    }

    @Test
    void listIsCheckedThenTakenThenKnown() throws IOException {
        Path list = list("ФИО;ИИН;Кличка\nКим Анна;920512300005;x\nКим А.;920512 300005;y\n");
        JsonNode checked = json(0, "persons", list, "--check");
        assertThat(checked.toString()).startsWith("{\"rows\":2,\"new\":1,\"repeated\":1,\"faults\":[]");
        assertThat(checked.path("warnings").get(0).path("cell").asText()).isEqualTo("C1");
        assertThat(json(0, "persons", list, "--check").path("new").asInt()).isOne();
        assertThat(json(0, "persons", list).path("new").asInt()).isOne();
        assertThat(json(0, "persons", list).path("repeated").asInt()).isEqualTo(2);
    }

    @Test
    void oneFaultKeepsAllOut() throws IOException {
        Path list = list("ФИО;ИИН\nКим Анна;920512300005\nӘлиев Нұрлан;40305500008\n");
        JsonNode told = json(1, "persons", list);
        assertThat(told.path("faults")).hasSize(1);
        assertThat(told.path("faults").get(0).path("cell").asText()).isEqualTo("B3");
        assertThat(told.path("faults").get(0).path("reason").asText()).contains("040305500008");
        assertThat(json(0, "persons", list, "--check", "--put-zeros-back").path("new").asInt()).isEqualTo(2);
        assertThat(json(0, "persons", list, "--put-zeros-back").path("warnings").get(0).path("cell").asText()).isEqualTo("B3");
        assertThat(json(0, "persons", list, "--put-zeros-back").path("repeated").asInt()).isEqualTo(2);
    }

    @Test
    void whatIsNoListIsRefusedWithWords() throws IOException {
        assertThat(commands.onRegister("list", "import", register, "persons", list("Цвет;Вкус\nx;y\n"))).isEqualTo(2);
        assertThat(commands.err()).contains("No heading").doesNotContain("Exception");
        assertThat(commands.onRegister("list", "import", register, "persons", Files.write(place.resolve("b.csv"), new byte[] {0, 1, 2}))).isEqualTo(2);
        assertThat(commands.onRegister("list", "import", register, "cats", list("ФИО\nx\n"))).isEqualTo(2);
        assertThat(commands.onRegister("list", "import", register, "persons", place.resolve("none.csv"))).isEqualTo(2);
        assertThat(commands.err()).contains("none.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void whatLeavesComesBack(String ending) throws IOException {
        commands.onRegister("list", "import", register, "persons", list("ФИО;ИИН;Телефон;Почта\nКим Анна;920512300005;87011234567;a@example.kz\nЛи Олег;;;\n"));
        Path out = place.resolve("out." + ending);
        for (String name : new String[] {"persons", "recipients", "activities", "consents", "disclosures"}) {
            assertThat(commands.onRegister("list", "export", register, name, "--to", out)).as(commands.err()).isZero();
            if (name.equals("persons") || name.equals("recipients") || name.equals("activities")) {
                JsonNode again = json(0, name, out, "--check");
                assertThat(again.path("rows").asInt()).as(name).isPositive();
                assertThat(again.path("faults")).as(name).isEmpty();
                assertThat(again.path("repeated").asInt()).as(name).isBetween(1, again.path("rows").asInt());
            }
        }
    }

    private JsonNode json(int status, Object... what) throws IOException {
        Object[] all = new Object[what.length + 4];
        all[0] = "list";
        all[1] = "import";
        all[2] = register;
        System.arraycopy(what, 0, all, 3, what.length);
        all[all.length - 1] = "--json";
        assertThat(commands.onRegister(all)).as(commands.err() + commands.out()).isEqualTo(status);
        return new JsonMapper().readTree(commands.out());
    }

    private Path list(String text) throws IOException {
        return Files.writeString(place.resolve("list.csv"), text);
    }
}
