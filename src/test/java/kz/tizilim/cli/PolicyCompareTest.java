package kz.tizilim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.tizilim.storage.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy is set against the register, and against its version in another language, on the command line. */
class PolicyCompareTest {
    @TempDir
    private Path folder;

    private Commands commands;
    private Path register;

    @BeforeEach
    void register() throws IOException {
        commands = new Commands(folder, "2026-03-20");
        register = commands.register();
    }

    @Test
    void aDifferenceIsToldWithBothWaysToMendIt() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.txt"), "Политика обработки персональных данных\n\n1. Контакты\nТелефон: +7 727 000 99 99, почта: info@example-dukan.kz.\n");
        assertThat(commands.onRegister("policy", "compare", register, policy)).isEqualTo(1);
        assertThat(commands.out()).contains("policy.txt: ", "[telephone]", "+7 727 000 99 99", "Add to the policy");
        assertThat(commands.onRegister("policy", "compare", register, policy, "--json")).isEqualTo(1);
        JsonNode phone = first(Json.MAPPER.readTree(commands.out()).get("differences"), "phone", "extra");
        assertThat(phone.at("/policy/quote").asText()).isEqualTo("+7 727 000 99 99");
        assertThat(phone.at("/policy/line").asInt()).isEqualTo(4);
        assertThat(phone.get("register").isNull()).isTrue();
        assertThat(phone.at("/mendRegister/kk").asText()).contains("тізілімге жазыңыз");
    }

    @Test
    void twoVersionsThatSayTheSameEndWithNought() throws IOException {
        Path russian = Files.writeString(folder.resolve("ru.txt"), "Политика\n\n1. Ответы\nМы отвечаем на запрос субъекта в течение 3 рабочих дней. Пишите: info@ulgi.kz.\n");
        Path kazakh = Files.writeString(folder.resolve("kk.txt"), "Саясат\n\n1. Жауаптар\nБіз субъектінің сұрауына 3 жұмыс күні ішінде жауап береміз. Хат: info@ulgi.kz.\n");
        assertThat(commands.run("policy", "versions", russian, kazakh, "--language", "en")).as(commands.out()).isZero();
        Path other = Files.writeString(folder.resolve("other.txt"), Files.readString(kazakh).replace("3 жұмыс", "5 жұмыс"));
        assertThat(commands.run("policy", "versions", russian, other, "--language", "en")).isEqualTo(1);
        assertThat(commands.out()).contains("1 difference", "[term of answer]", "3 рабочих дней", "5 жұмыс күні");
    }

    @Test
    void aFileThatIsNoPolicyIsToldBeforeTheRegisterIsOpened() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        assertThat(commands.onRegister("policy", "compare", register, empty)).isEqualTo(2);
        assertThat(commands.err()).contains("empty.txt");
    }

    private static JsonNode first(JsonNode differences, String topic, String kind) {
        for (JsonNode each : differences) {
            if (each.get("topic").asText().equals(topic) && each.get("kind").asText().equals(kind)) {
                return each;
            }
        }
        throw new AssertionError("No such difference: " + topic + " " + kind + " in " + differences);
    }
}
