package kz.tizilim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import kz.tizilim.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine;

/** Help says what every command and option is for, in every language, and what is misunderstood is told in the asked language. */
class HelpTest {
    private final Commands commands = new Commands(Path.of("."), "2026-03-20");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandAndOptionIsExplained(Language language) {
        List<String> silent = new ArrayList<>();
        CommandLine all = Tizilim.commandLine(Clock.systemUTC()).setResourceBundle(HelpMessages.in(language));
        explain(all, silent);
        assertThat(silent).isEmpty();
    }

    @Test
    void helpSaysTheSameInAllLanguages() {
        Set<String> kazakh = keys(Language.KK);
        assertThat(keys(Language.RU)).isEqualTo(kazakh);
        assertThat(keys(Language.EN)).isEqualTo(kazakh);
    }

    @Test
    void helpOfACommandWithinACommandIsFound() {
        assertThat(commands.run("help", "register", "import", "--language", "ru")).isZero();
        assertThat(commands.out()).contains("tizilim register import", "целиком или никак");
        assertThat(commands.run("register", "import", "--help", "--language", "kk")).isZero();
        assertThat(commands.out()).contains("толық немесе мүлде қабылдамайды");
        assertThat(commands.run("help", "dance", "--language", "en")).isEqualTo(2);
        assertThat(commands.err()).isEqualTo("There is no command dance. There are: demo, deadline, check-id, register, list, request, letters, letter, policy, verify, backup, restore, salvage, help.");
    }

    @ParameterizedTest
    @CsvSource({
        "check-id --language en, The command lacks NUMBER.",
        "check-id 1 2 --language en, The command does not understand 2.",
        "check-id 1 --wings --language en, The command does not understand --wings.",
        "register --language=ru, Команда этого не понимает",
        "check-id 1 --language de, «de» деген тіл жоқ.",
        "deadline --kind access --kind access --language en, --kind KIND is given twice.",
        "letter make --language en, The command lacks DIR.",
        "register, Не істеу керегін жазыңыз: import",
    })
    void whatIsMisunderstoodIsToldInOneLine(String command, String words) {
        assertThat(commands.run((Object[]) command.split(" ", -1))).isEqualTo(2);
        assertThat(commands.out()).isEmpty();
        assertThat(commands.err().lines()).hasSize(1);
        assertThat(commands.err()).startsWith(words).contains("tizilim help");
    }

    private static void explain(CommandLine command, List<String> silent) {
        CommandSpec spec = command.getCommandSpec();
        if (spec.usageMessage().description().length == 0) {
            silent.add(spec.qualifiedName());
        }
        for (ArgSpec argument : spec.args()) {
            if (argument.description().length == 0) {
                silent.add(spec.qualifiedName() + " " + argument);
            }
        }
        command.getSubcommands().values().forEach(each -> explain(each, silent));
    }

    private static Set<String> keys(Language language) {
        ResourceBundle bundle = HelpMessages.in(language);
        return new TreeSet<>(bundle.keySet());
    }
}
