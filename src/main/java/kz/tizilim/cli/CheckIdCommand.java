package kz.tizilim.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.tizilim.text.IdentityNumber.Kind;
import kz.tizilim.text.IdentityNumber.Verdict;
import kz.tizilim.text.IdentityNumber;
import kz.tizilim.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tizilim check-id}: whether an IIN or BIN is valid. Ends with 0 where it is, with 1 where it is not. */
@Command(name = "check-id")
final class CheckIdCommand implements Callable<Integer> {
    @Mixin private CliLanguage speech;

    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "number")
    private String number;

    @Option(names = "--json")
    private boolean json;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        Verdict verdict = IdentityNumber.check(number);
        Messages messages = speech.messages();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(json(verdict, messages));
        } else {
            out.println(verdict.reason(messages).orElseGet(() -> messages.say(valid(verdict.kind()))));
            verdict.warnings().forEach(warning -> out.println(messages.say(warning)));
        }
        return verdict.valid() ? 0 : 1;
    }

    private static ObjectNode json(Verdict verdict, Messages messages) {
        Optional<String> why = verdict.reason(messages);
        return JsonNodeFactory.instance
                .objectNode()
                .put("valid", verdict.valid())
                .put("kind", verdict.kind().name())
                .put("why", why.orElse(null));
    }

    private static String valid(Kind kind) {
        return switch (kind) {
            case IIN -> "text.identity.valid-iin";
            case BIN -> "text.identity.valid-bin";
            case UNKNOWN -> "text.identity.valid-unknown";
        };
    }
}
